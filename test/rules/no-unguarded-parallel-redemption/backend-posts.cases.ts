/** Pages that post the code to the app's own backend, and pages that hold other codes or do something else with this one. */

import type { Case } from '../tester.js';

export const invalid: Case[] = [
  {
    code: `// invalid: SWR hands what the trigger was given on to its function
import { useEffect } from 'react';
import useSWRMutation from 'swr/mutation';
const post = (url, { arg }) => fetch(url, { method: 'POST', body: JSON.stringify(arg) });
export function Callback() {
  const { trigger } = useSWRMutation('/api/auth/callback', post);
  useEffect(() => {
    const code = new URLSearchParams(location.search).get('code');
    if (code) trigger({ code }); // error: redeemedByEffectTwice
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: a client of the app's own is told in one object where the request goes
import { useEffect } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import { loginApi } from '@/apis';
export const AuthPage = () => {
  const { provider } = useParams();
  const [params] = useSearchParams();
  const code = params.get('code');
  const getSession = async () => {
    const response = await loginApi.get({ params: \`/oauth2/code/\${provider}\`, queries: \`?code=\${code}\` });
    return response.headers.get('Location');
  };
  useEffect(() => {
    if (code) getSession(); // error: redeemedByEffectTwice
  }, []);
  return null;
};`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: the code is a prop, and the address says what becomes of it
import { useEffect } from 'react';
export function FinishLogin({ code, onDone }) {
  useEffect(() => {
    axios.post('/api/login/github', { code }).then(onDone); // error: redeemedByEffectTwice
  }, [code, onDone]);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: the page posts the code to its backend in an effect
import { useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
export default function GoogleCallback() {
  const navigate = useNavigate();
  useEffect(() => {
    const code = new URLSearchParams(window.location.search).get('code');
    fetch('/api/auth/google/callback', { // error: redeemedByEffectTwice
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ code }),
    })
      .then((res) => res.json())
      .then(({ token }) => {
        localStorage.setItem('token', token);
        navigate('/');
      });
  }, [navigate]);
  return <p>Signing in…</p>;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: axios GET with the code in the query string
import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import axios from 'axios';
const KakaoCallback = () => {
  const { search } = useLocation();
  useEffect(() => {
    const code = new URLSearchParams(search).get('code');
    axios.get(\`/oauth/kakao?code=\${code}\`).then(({ data }) => localStorage.setItem('jwt', data.jwt)); // error
  }, [search]);
  return null;
};
export default KakaoCallback;`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: an axios instance, code and state
'use client';
import { useEffect } from 'react';
import { useSearchParams } from 'next/navigation';
import axios from 'axios';
const api = axios.create({ baseURL: process.env.NEXT_PUBLIC_API });
export default function Page() {
  const params = useSearchParams();
  useEffect(() => {
    async function connect() {
      await api.post('/integrations/slack/oauth', { code: params.get('code'), state: params.get('state') }); // error
    }
    connect();
  }, [params]);
  return null;
}`,
    filename: 'file.tsx',
  },
  {
    code: `// invalid: a dispatched thunk of an imported module
import { useEffect } from 'react';
import { useDispatch } from 'react-redux';
import { loginWithGithub } from './authSlice';
export function GithubCallback() {
  const dispatch = useDispatch();
  useEffect(() => {
    const code = new URL(window.location.href).searchParams.get('code');
    if (code) dispatch(loginWithGithub(code)); // error
  }, [dispatch]);
  return null;
}`,
    filename: 'file.jsx',
    files: {
      './authSlice.js': `import { createAsyncThunk } from '@reduxjs/toolkit';
import axios from 'axios';
export const loginWithGithub = createAsyncThunk('auth/github', async (code) => {
  const { data } = await axios.post('/api/auth/github', { code });
  return data;
});`,
    },
  },
  {
    code: `// invalid: TanStack mutation against the own backend
import { useEffect } from 'react';
import { useMutation } from '@tanstack/react-query';
export function DiscordCallback() {
  const login = useMutation({
    mutationFn: (code: string) =>
      fetch('/api/auth/discord/exchange', { method: 'POST', body: JSON.stringify({ code }) }),
  });
  const { mutate } = login;
  useEffect(() => {
    const code = new URLSearchParams(location.search).get('code');
    if (code) mutate(code); // error
  }, [mutate]);
  return null;
}`,
    filename: 'file.tsx',
  },
  {
    code: `// invalid: an RTK Query mutation
import { useEffect } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useOauthLoginMutation } from '@/store/authApi';
export default function OAuthRedirect() {
  const [params] = useSearchParams();
  const [oauthLogin] = useOauthLoginMutation();
  useEffect(() => {
    const code = params.get('code');
    const provider = params.get('provider');
    if (code) oauthLogin({ provider, code }).unwrap().then(console.info); // error
  }, [params, oauthLogin]);
  return null;
}`,
    filename: 'file.tsx',
  },
  {
    code: `// invalid: an imported function of unknown body whose name says that it exchanges the code
import { useEffect } from 'react';
import { useSearchParams, useNavigate } from 'react-router-dom';
import { exchangeCodeForToken } from '@acme/auth-client';
export const AuthCallback = () => {
  const [searchParams] = useSearchParams();
  const navigate = useNavigate();
  useEffect(() => {
    const run = async () => {
      const token = await exchangeCodeForToken(searchParams.get('code')); // error
      sessionStorage.setItem('token', token);
      navigate('/dashboard');
    };
    run();
  }, [searchParams, navigate]);
  return null;
};`,
    filename: 'file.tsx',
  },
  {
    code: `// invalid: the auth context's login gets the code
import { useContext, useEffect } from 'react';
import { AuthContext } from './AuthContext';
export default function MicrosoftCallback() {
  const { loginWithMicrosoft } = useContext(AuthContext);
  useEffect(() => {
    const params = new URLSearchParams(window.location.search);
    loginWithMicrosoft(params.get('code'), params.get('state')); // error
  }, []);
  return <div>Loading…</div>;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: the state is checked but not spent, then the code goes to the backend
import { useEffect, useState } from 'react';
export default function OAuthCallback() {
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    const params = new URLSearchParams(window.location.search);
    if (params.get('state') !== sessionStorage.getItem('oauth_state')) {
      setError('State mismatch');
      return;
    }
    fetch('/auth/token', { method: 'POST', body: new URLSearchParams({ code: params.get('code') ?? '' }) }) // error
      .then((r) => r.json())
      .then((user) => localStorage.setItem('user', JSON.stringify(user)))
      .catch((e) => setError(e.message));
  }, []);
  return <p>{error}</p>;
}`,
    filename: 'file.tsx',
  },
  {
    code: `// invalid: the whole query string goes to the callback endpoint
import { useEffect } from 'react';
export function StravaCallback() {
  useEffect(() => {
    fetch('/api/strava/oauth/callback' + window.location.search).then(() => { // error
      window.location.href = '/activities';
    });
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: a class page posts the code
import React from 'react';
import axios from 'axios';
export class LinkedInCallback extends React.Component {
  componentDidMount() {
    const code = new URLSearchParams(window.location.search).get('code');
    axios.post('/api/linkedin/token', { code }).then((res) => this.props.onToken(res.data)); // error
  }
  render() {
    return null;
  }
}`,
    filename: 'file.jsx',
  },
];

const page = (subject: string, body: string): string => `// valid: ${subject}
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import axios from 'axios';
${body}`;

export const valid: Case[] = [
  {
    code: `// valid: a code that is a prop goes to an address that says nothing of signing in
import { useEffect } from 'react';
export function Country({ code, onDone }) {
  useEffect(() => {
    axios.post('/api/countries', { code }).then(onDone);
  }, [code, onDone]);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: the code that is a prop invites to a server of Discord
import { useEffect } from 'react';
export function Invite({ code, onDone }) {
  useEffect(() => {
    axios.post('/api/discord/invite', { code }).then(onDone);
  }, [code, onDone]);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: page(
      'an account activation code is no authorization code',
      `export default function ActivateAccount() {
  const [params] = useSearchParams();
  const [done, setDone] = useState(false);
  useEffect(() => {
    axios.post('/api/users/activate', { code: params.get('code') }).then(() => setDone(true));
  }, [params]);
  return done ? <p>Activated</p> : null;
}`,
    ),
    filename: 'file.jsx',
  },
  {
    code: page(
      'an e-mail verification code, though the path has "auth" in it',
      `export default function VerifyEmail() {
  const [params] = useSearchParams();
  useEffect(() => {
    axios.post('/api/auth/verify-email', { code: params.get('code') });
  }, [params]);
  return null;
}`,
    ),
    filename: 'file.jsx',
  },
  {
    code: page(
      'an invitation code',
      `export const AcceptInvite = () => {
  const [params] = useSearchParams();
  useEffect(() => {
    fetch('/api/invites/accept', { method: 'POST', body: JSON.stringify({ code: params.get('code') }) });
  }, [params]);
  return null;
};`,
    ),
    filename: 'file.jsx',
  },
  {
    code: page(
      'a coupon code',
      `export function Checkout() {
  const [params] = useSearchParams();
  useEffect(() => {
    const code = params.get('code');
    if (code) axios.post('/api/cart/coupon', { code });
  }, [params]);
  return null;
}`,
    ),
    filename: 'file.jsx',
  },
  {
    code: page(
      'a password reset code; "login" is only where the page goes afterwards',
      `export function ResetPassword() {
  const [params] = useSearchParams();
  const [ok, setOk] = useState(false);
  useEffect(() => {
    axios.get('/api/password-reset/check?code=' + params.get('code')).then(() => setOk(true));
  }, [params]);
  return ok ? <a href="/login">Log in</a> : null;
}`,
    ),
    filename: 'file.jsx',
  },
  {
    code: page(
      'a country code',
      `export function Regions() {
  const [params] = useSearchParams();
  const [regions, setRegions] = useState([]);
  useEffect(() => {
    axios.get('/api/countries', { params: { code: params.get('code') } }).then((r) => setRegions(r.data));
  }, [params]);
  return <ul>{regions.map((r) => <li key={r}>{r}</li>)}</ul>;
}`,
    ),
    filename: 'file.jsx',
  },
  {
    code: page(
      'an SMS code that a form sends on submit',
      `export function SmsCode() {
  const [code, setCode] = useState('');
  const submit = () => axios.post('/api/auth/sms', { code });
  return <form onSubmit={submit}><input value={code} onChange={(e) => setCode(e.target.value)} /></form>;
}`,
    ),
    filename: 'file.jsx',
  },
  {
    code: page(
      'an HTTP error code from the query',
      `export function ErrorPage() {
  const [params] = useSearchParams();
  useEffect(() => {
    axios.post('/api/errors', { code: params.get('code'), path: params.get('from') });
  }, [params]);
  return <p>Something went wrong</p>;
}`,
    ),
    filename: 'file.jsx',
  },
  {
    code: `// valid: the page reads a finished token from the query
import { useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
export default function GoogleCallback() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  useEffect(() => {
    const token = params.get('token');
    if (token) {
      localStorage.setItem('token', token);
      navigate('/');
    }
  }, [params, navigate]);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: implicit flow, the access token stands in the hash
import { useEffect } from 'react';
export function SpotifyCallback({ onToken }: { onToken: (t: string | null) => void }) {
  useEffect(() => {
    const hash = new URLSearchParams(window.location.hash.substring(1));
    onToken(hash.get('access_token'));
  }, [onToken]);
  return null;
}`,
    filename: 'file.tsx',
  },
  {
    code: `// valid: the token of the URL is sent to the profile endpoint
import { useEffect } from 'react';
import axios from 'axios';
export function OAuthSuccess() {
  useEffect(() => {
    const token = new URLSearchParams(window.location.search).get('access_token');
    axios.get('/api/auth/me', { headers: { Authorization: 'Bearer ' + token } }).then(console.info);
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: the popup only hands the code to its opener
import { useEffect } from 'react';
export function OAuthPopup() {
  useEffect(() => {
    const params = new URLSearchParams(window.location.search);
    window.opener?.postMessage({ type: 'oauth', code: params.get('code'), state: params.get('state') }, window.location.origin);
    window.close();
  }, []);
  return null;
}`,
    filename: 'file.tsx',
  },
  {
    code: `// valid: the code is logged and tracked, nothing redeems it
import { useEffect } from 'react';
import { logger } from './logger';
import { trackEvent } from './analytics';
export function OAuthCallback() {
  useEffect(() => {
    const code = new URLSearchParams(window.location.search).get('code');
    logger.info('oauth callback', { hasCode: Boolean(code) });
    trackEvent('oauth_callback', { code });
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: imported functions that validate and decode
import { useEffect, useState } from 'react';
import { validateAuthCode, decodeState } from '@acme/oauth-utils';
export function Callback() {
  const [ok, setOk] = useState(false);
  useEffect(() => {
    const params = new URLSearchParams(window.location.search);
    const state = decodeState(params.get('state'));
    setOk(validateAuthCode(params.get('code')) && Boolean(state));
  }, []);
  return ok ? <p>ok</p> : null;
}`,
    filename: 'file.tsx',
  },
  {
    code: `// valid: the code is stored for the parent page
import { useEffect } from 'react';
import { saveAuthCode } from './storage';
export const OAuthCallback = () => {
  useEffect(() => {
    const code = new URLSearchParams(window.location.search).get('code');
    if (code) saveAuthCode(code);
    window.close();
  }, []);
  return null;
};`,
    filename: 'file.tsx',
    files: {
      './storage.ts': `export function saveAuthCode(code: string) {
  localStorage.setItem('auth_code', code);
}`,
    },
  },
  {
    code: `// valid: the imported helper only builds a deep link from the code
import { useEffect } from 'react';
import { openInApp } from './deepLink';
export function MobileBridge() {
  useEffect(() => {
    openInApp(new URLSearchParams(window.location.search).get('code'));
  }, []);
  return null;
}`,
    filename: 'file.jsx',
    files: {
      './deepLink.js': `export function openInApp(code) {
  window.location.href = 'myapp://oauth?code=' + encodeURIComponent(code);
}`,
    },
  },
  {
    code: `// valid: the effect posts something else; the code is only shown
import { useEffect } from 'react';
import axios from 'axios';
export function OAuthDebug() {
  const code = new URLSearchParams(window.location.search).get('code');
  useEffect(() => {
    axios.post('/api/auth/page-view', { page: 'oauth-debug' });
  }, []);
  return <code>{code}</code>;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: the page posts the code behind a claimed ref
import { useEffect, useRef } from 'react';
import axios from 'axios';
export default function GoogleCallback() {
  const sent = useRef(false);
  useEffect(() => {
    if (sent.current) return;
    sent.current = true;
    const code = new URLSearchParams(window.location.search).get('code');
    axios.post('/api/auth/google', { code }).then(({ data }) => localStorage.setItem('token', data.token));
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: the dispatched code is remembered in a ref before the dispatch
import { useEffect, useRef } from 'react';
import { useDispatch } from 'react-redux';
import { loginWithCode } from './authSlice';
export function Callback() {
  const dispatch = useDispatch();
  const dispatched = useRef(null);
  useEffect(() => {
    const code = new URLSearchParams(window.location.search).get('code');
    if (dispatched.current === code) return;
    dispatched.current = code;
    dispatch(loginWithCode(code));
  }, [dispatch]);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: a product page whose "code" is a product code, in an app that also has a login link
import { useEffect, useState } from 'react';
import { useParams, Link } from 'react-router-dom';
import axios from 'axios';
export function Product() {
  const { code } = useParams();
  const [product, setProduct] = useState(null);
  useEffect(() => {
    axios.get('/api/products/' + code).then((r) => setProduct(r.data));
  }, [code]);
  return product ? <h1>{product.name}</h1> : <Link to="/login">Log in</Link>;
}`,
    filename: 'file.jsx',
  },
];
