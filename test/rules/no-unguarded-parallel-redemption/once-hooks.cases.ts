/** Hooks of Vue, Angular, Svelte, Solid and routers that run once for an instance, and watchers that do not. */

import type { Case } from '../tester.js';
import { exchange, exchangeModule } from './sources.js';

export const valid: Case[] = [
  {
    code: `// valid: Vue's onMounted runs once
import { onMounted } from 'vue';
import { useRoute, useRouter } from 'vue-router';
${exchange}
export function useCallback() {
  const route = useRoute();
  const router = useRouter();
  onMounted(async () => {
    const tokens = await exchange(route.query.code);
    localStorage.setItem('t', tokens.access_token);
    router.replace('/');
  });
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: Vue options API, mounted
import axios from 'axios';
export default {
  name: 'OAuthCallback',
  async mounted() {
    const { code, state } = this.$route.query;
    const { data } = await axios.post('/api/auth/google/callback', { code, state });
    localStorage.setItem('token', data.token);
    this.$router.push('/');
  },
};`,
    filename: 'file.js',
  },
  {
    code: `// valid: Vue class-style setup with onBeforeMount and an imported helper
import { defineComponent, onBeforeMount } from 'vue';
import { exchange } from './exchange';
export default defineComponent({
  setup() {
    onBeforeMount(() => {
      const code = new URLSearchParams(window.location.search).get('code');
      if (code) exchange(code).then((t) => sessionStorage.setItem('t', t.access_token));
    });
    return {};
  },
});`,
    files: { './exchange.ts': exchangeModule },
  },
  {
    code: `// valid: an immediate watch of the code runs once for each value
import { watch } from 'vue';
import { useRoute } from 'vue-router';
${exchange}
export function useOAuth() {
  const route = useRoute();
  watch(
    () => route.query.code,
    (code) => {
      if (code) exchange(code);
    },
    { immediate: true },
  );
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: Angular's ngOnInit with the snapshot
import { Component, OnInit } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import { HttpClient } from '@angular/common/http';

@Component({ selector: 'app-callback', template: '' })
export class CallbackComponent implements OnInit {
  constructor(private route: ActivatedRoute, private router: Router, private http: HttpClient) {}
  ngOnInit(): void {
    const code = this.route.snapshot.queryParamMap.get('code');
    this.http
      .post<{ token: string }>('/api/oauth/google/callback', { code })
      .subscribe((res) => {
        localStorage.setItem('token', res.token);
        this.router.navigateByUrl('/');
      });
  }
}`,
  },
  {
    code: `// valid: Angular's ngOnInit subscribes to the query parameters
import { Component } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import { AuthService } from './auth.service';

@Component({ selector: 'app-oauth', template: '' })
export class OAuthComponent {
  constructor(private readonly route: ActivatedRoute, private readonly auth: AuthService) {}
  ngOnInit() {
    this.route.queryParams.subscribe((params) => {
      if (params['code']) this.auth.loginWithCode(params['code']).subscribe();
    });
  }
}`,
    mode: 'recommended',
  },
  {
    code: `// valid: Svelte's onMount runs once
import { onMount } from 'svelte';
import { goto } from '$app/navigation';
${exchange}
export function setup() {
  onMount(() => {
    const code = new URLSearchParams(window.location.search).get('code');
    exchange(code).then(() => goto('/'));
  });
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: Solid's onMount runs once
import { onMount } from 'solid-js';
import { useSearchParams } from '@solidjs/router';
${exchange}
export default function Callback() {
  const [params] = useSearchParams();
  onMount(async () => {
    await exchange(params.code as string);
  });
  return <p>Signing in…</p>;
}`,
    filename: 'file.tsx',
  },
  {
    code: `// valid: a Lit element's firstUpdated
import { LitElement, html } from 'lit';
${exchange}
export class OAuthCallback extends LitElement {
  firstUpdated() {
    const code = new URLSearchParams(location.search).get('code');
    exchange(code).then((t) => sessionStorage.setItem('t', t.access_token));
  }
  render() {
    return html\`<p>Signing in…</p>\`;
  }
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: a React Router client loader runs once for a navigation
import { redirect } from 'react-router';
${exchange}
export async function clientLoader({ request }: { request: Request }) {
  const code = new URL(request.url).searchParams.get('code');
  if (!code) throw redirect('/login');
  const tokens = await exchange(code);
  sessionStorage.setItem('t', tokens.access_token);
  return redirect('/');
}
export default function Callback() {
  return null;
}`,
    filename: 'file.tsx',
    mode: 'recommended',
  },
  {
    code: `// valid: a module script of a static callback page
${exchange}
const code = new URLSearchParams(window.location.search).get('code');
if (code) {
  exchange(code).then((tokens) => {
    sessionStorage.setItem('t', tokens.access_token);
    window.location.replace('/');
  });
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: a DOMContentLoaded handler
${exchange}
document.addEventListener('DOMContentLoaded', async () => {
  const code = new URLSearchParams(window.location.search).get('code');
  if (!code) return;
  const tokens = await exchange(code);
  sessionStorage.setItem('t', tokens.access_token);
});`,
    filename: 'file.js',
    mode: 'recommended',
  },
  {
    knownMiss: true,
    code: `// known miss: what a Vue effect reads is not followed, so a change of it does not run the effect again
import { ref, watchEffect } from 'vue';
import { useRoute } from 'vue-router';
${exchange}
export function useOAuth() {
  const route = useRoute();
  const attempts = ref(0);
  watchEffect(async () => {
    console.debug('attempt', attempts.value);
    const tokens = await exchange(route.query.code);
    attempts.value += 1;
    localStorage.setItem('t', tokens.access_token);
  });
}`,
    filename: 'file.js',
  },
  {
    filename: 'file.jsx',
    code: `// valid: the ref outlives the render that the state causes
import { useEffect, useRef, useState } from 'react';
${exchange}
export function Callback({ code }) {
  const [loading, setLoading] = useState(false);
  const claimed = useRef(false);
  useEffect(() => {
    if (claimed.current) return;
    claimed.current = true;
    setLoading(true);
    exchange(code).finally(() => setLoading(false));
  }, [code, loading]);
  return loading ? <p>…</p> : null;
}
`,
  },
  {
    filename: 'file.jsx',
    settings: { strictMode: false },
    code: `// valid: what the effect depends on stays the same when the result is shown; StrictMode off
import { useCallback, useEffect, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
${exchange}
export function Callback() {
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [user, setUser] = useState(null);
  const load = useCallback(async (code) => {
    setUser(await exchange(code));
  }, []);
  useEffect(() => {
    const code = params.get('code');
    if (code) load(code).then(() => navigate('/'));
  }, [params, load, navigate]);
  return <p>{user?.name}</p>;
}
`,
  },
  {
    filename: 'file.jsx',
    settings: { strictMode: false },
    code: `// valid: a state that the next render sees, with StrictMode off
import { useEffect, useState } from 'react';
${exchange}
export function Callback({ code }) {
  const [status, setStatus] = useState('idle');
  useEffect(() => {
    if (status !== 'idle') return;
    setStatus('busy');
    exchange(code).then(() => setStatus('done'));
  }, [code, status]);
  return <p>{status}</p>;
}
`,
  },
  {
    filename: 'file.js',
    code: `// valid: the watcher compares the code with the one before
import { watch } from 'vue';
import { useRoute } from 'vue-router';
${exchange}
export function useOAuth(locale) {
  const route = useRoute();
  watch(
    [() => route.query.code, locale],
    ([code], [before] = []) => {
      if (code !== before) exchange(code);
    },
    { immediate: true },
  );
}
`,
  },
];

export const invalid: Case[] = [
  {
    code: `// invalid: the watcher also runs when the locale changes, with the code unchanged
import { watch } from 'vue';
import { useRoute } from 'vue-router';
${exchange}
export function useOAuth(locale) {
  const route = useRoute();
  watch(
    [() => route.query.code, locale],
    ([code]) => {
      if (code) exchange(code); // error
    },
    { immediate: true },
  );
}`,
    filename: 'file.js',
  },
  {
    code: `// invalid: the effect depends on a state that it sets itself; StrictMode off
import { useEffect, useState } from 'react';
${exchange}
export function Callback({ code }) {
  const [loading, setLoading] = useState(false);
  useEffect(() => {
    setLoading(true);
    exchange(code).finally(() => setLoading(false)); // error
  }, [code, loading]);
  return loading ? <p>…</p> : null;
}`,
    filename: 'file.jsx',
    settings: { strictMode: false },
  },
];
