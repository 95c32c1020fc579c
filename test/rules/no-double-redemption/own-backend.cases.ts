/** Browser code that hands the page's code to its own backend. */

import type { Case } from '../tester.js';

export const valid: Case[] = [
  {
    filename: 'src/hooks/useCoupon.ts',
    code: `// A code that is handed over and goes to a shop is no authorization code.
import { useQuery } from '@tanstack/react-query';
import { api } from '../api';

export const useCoupon = (code: string) =>
  useQuery({ queryKey: ['coupon', code], queryFn: () => api.get('/shop/social/coupon', { params: { code } }) });
`,
  },
  {
    filename: 'src/hooks/useOtp.ts',
    code: `// The one-time code of a second factor, though the address names the service that sent it.
import { useQuery } from '@tanstack/react-query';
import { api } from '../api';

export const useOtp = (code: string) =>
  useQuery({ queryKey: ['otp', code], queryFn: () => api.get('/auth/google/verify', { params: { code } }) });
`,
  },
  {
    filename: 'src/hooks/useKakaoLogin.ts',
    code: `// The query runs once: it is neither retried nor refetched.
import { useQuery } from '@tanstack/react-query';
import { api } from '../api';

export const useKakaoLogin = (code: string) =>
  useQuery({
    queryKey: ['kakao', code],
    queryFn: () => api.get('/api/oauth/kakao/callback', { params: { code } }),
    retry: false,
    staleTime: Infinity,
    refetchOnMount: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
`,
  },
  {
    filename: 'src/pages/callback.js',
    code: `// The code goes to the backend once; the next requests are about the session.
export async function finishLogin() {
  const code = new URLSearchParams(window.location.search).get('code');
  await fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) });
  const me = await fetch('/api/auth/me');
  return me.json();
}
`,
  },
  {
    filename: 'src/pages/callback.ts',
    code: `// One request reports the code to the log, the other one redeems it.
import { api } from '../api';

export async function finishLogin() {
  const params = new URLSearchParams(window.location.search);
  const code = params.get('code')!;
  await api.logEvent('callback', { code });
  const session = await api.exchangeCode(code, params.get('state'));
  await api.trackLogin(code);
  return session;
}
`,
  },
  {
    filename: 'src/pages/callback.js',
    code: `// The state is validated by one call, the code is stored by another; neither redeems it.
import { validateState, storeCode, login } from '../auth';

export async function finishLogin() {
  const params = new URLSearchParams(location.search);
  const code = params.get('code');
  if (!(await validateState(params.get('state'), code))) return null;
  storeCode(code);
  return login(code);
}
`,
  },
  {
    filename: 'src/pages/Callback.jsx',
    code: `// Signing in again is what the error button does.
import { useSearchParams } from 'react-router-dom';

export function Callback() {
  const [params] = useSearchParams();
  const retry = () => {
    window.location.href = '/oauth/authorize?response_type=code&state=' + crypto.randomUUID();
  };
  return params.get('error') ? <button onClick={retry}>Try again</button> : <Exchange code={params.get('code')} />;
}
`,
  },
  {
    filename: 'src/pages/GithubCallback.tsx',
    code: `// An effect that StrictMode runs twice is the other rule's finding.
import { useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import axios from 'axios';

export function GithubCallback() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  useEffect(() => {
    axios.post('/api/auth/github/callback', { code: params.get('code') }).then(() => navigate('/'));
  }, []);
  return <p>Signing in…</p>;
}
`,
  },
  {
    filename: 'app/callback/page.tsx',
    code: `// The provider decides which of the endpoints gets the code.
'use client';
import { useSearchParams } from 'next/navigation';

export default function Page() {
  const params = useSearchParams();
  const code = params.get('code');
  async function finish() {
    if (params.get('provider') === 'google') {
      await fetch('/api/auth/google', { method: 'POST', body: JSON.stringify({ code }) });
      return;
    }
    await fetch('/api/auth/github', { method: 'POST', body: JSON.stringify({ code }) });
  }
  return <form action={finish} />;
}
`,
  },
];

export const invalid: Case[] = [
  {
    filename: 'src/hooks/useKakaoCallback.ts',
    code: `// The page hands its code to this hook; the address says that it is redeemed there, and queries are retried.
import { useQuery } from '@tanstack/react-query';
import { getKakaoCallback } from '../api/kakao';

export const useKakaoCallback = (code: string) =>
  useQuery({ queryKey: ['kakao', code], queryFn: () => getKakaoCallback(code) }); // error: redeemedByRefetch
`,
    files: {
      '../api/kakao': `import { http } from './http';

const path = () => '/api/auth/oauth/kakao/callback';

export const getKakaoCallback = async (code: string) => {
  const { data } = await http.get(path(), { params: { code } });
  return data;
};
`,
    },
  },
  {
    filename: 'src/pages/callback.js',
    code: `// The same endpoint gets the page's code twice.
export async function finishLogin() {
  const code = new URLSearchParams(window.location.search).get('code');
  const user = await fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) });
  localStorage.setItem('user', await user.text());
  const token = await fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code, remember: true }) }); // error: redeemedAgain
  localStorage.setItem('token', await token.text());
}
`,
  },
  {
    filename: 'src/pages/oauth-callback.ts',
    code: `// A retry loop around the app's own exchange endpoint.
import axios from 'axios';

export async function completeOAuth() {
  const params = new URLSearchParams(window.location.search);
  for (let i = 0; i < 3; i++) {
    try {
      const { data } = await axios.get('/api/oauth/google/exchange', { params: { code: params.get('code') } }); // error
      return data;
    } catch (error) {
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}
`,
  },
  {
    filename: 'src/pages/LinkedInCallback.jsx',
    code: `// p-retry around a post of the code that the router has read.
import pRetry from 'p-retry';
import { useSearchParams } from 'react-router-dom';

export function LinkedInCallback() {
  const [params] = useSearchParams();
  const code = params.get('code');
  const connect = async () => {
    await pRetry(() => fetch('/api/auth/linkedin', { method: 'POST', body: JSON.stringify({ code }) }), { retries: 2 }); // error: redeemedByRetry
    window.close();
  };
  return <button onClick={connect}>Connect LinkedIn</button>;
}
`,
  },
  {
    filename: 'src/pages/callback.ts',
    code: `// Two different endpoints of the app get the same code: potential.
export async function finishLogin() {
  const code = new URLSearchParams(window.location.search).get('code');
  await fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) });
  await fetch('/api/auth/link-account', { method: 'POST', body: JSON.stringify({ code }) }); // error
}
`,
    mode: 'strict',
  },
  {
    filename: 'src/auth/callback.component.ts',
    code: `// Angular: the error handler of the subscription posts the code again.
import { Component } from '@angular/core';
import { HttpClient } from '@angular/common/http';
import { ActivatedRoute } from '@angular/router';

@Component({ selector: 'app-callback', template: '' })
export class OAuthCallbackComponent {
  constructor(private http: HttpClient, private route: ActivatedRoute) {}

  ngOnInit() {
    const code = this.route.snapshot.queryParamMap.get('code');
    this.http.post('/api/auth/callback', { code }).subscribe({
      next: (session) => this.done(session),
      error: () => {
        this.http.post('/api/auth/callback', { code }).subscribe((session) => this.done(session)); // error: redeemedAgainAfterFailure
      },
    });
  }

  private done(session: unknown) {
    sessionStorage.setItem('session', JSON.stringify(session));
  }
}
`,
  },
  {
    filename: 'src/stores/auth.js',
    code: `// A store action that the callback page awaits, and awaits again when it has failed.
import { useRoute } from 'vue-router';
import { defineStore } from 'pinia';

export const useAuth = defineStore('auth', {
  actions: {
    async loginWithGoogle() {
      const code = useRoute().query.code;
      const exchange = () => fetch('/api/auth/google/callback', { method: 'POST', body: JSON.stringify({ code }) });
      let res = await exchange();
      if (res.status >= 500) res = await exchange(); // error
      this.user = await res.json();
    },
  },
});
`,
  },
];
