/** What only \`strict\` reports, since the code at hand does not show the whole. */

import type { Case } from '../tester.js';
import { exchange } from './sources.js';

export const invalid: Case[] = [
  {
    filename: 'src/routes/auth.ts',
    code: `// The state is looked at before the redemption and spent after it: the same request may come twice meanwhile.
import { Hono } from 'hono';
import { peek, drop } from '../sessions';
const app = new Hono();

app.get('/auth/callback', async (c) => {
  const code = c.req.query('code');
  const state = c.req.query('state');
  const session = peek(state);
  if (!code || !session) return c.text('Please sign in again.', 400);
  const response = await fetch(TOKEN_URL, { // error: redeemedByOverlappingCalls
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: session.verifier }),
  });
  const tokens = await response.json();
  drop(state);
  accounts.add(tokens.access_token, tokens.refresh_token);
  return c.redirect('/');
});
`,
    files: {
      '../sessions': `const pending = new Map<string, { verifier: string }>();
export function start(state: string, verifier: string) { pending.set(state, { verifier }); }
export function peek(state: string) { return pending.get(state); }
export function take(state: string) {
  const session = pending.get(state);
  pending.delete(state);
  return session;
}
export function drop(state: string) { pending.delete(state); }
`,
    },
    mode: 'strict',
  },
  {
    code: `// invalid (potential): the cleanup aborts the first request, which may have arrived already
import { useEffect } from 'react';
export default function Callback() {
  useEffect(() => {
    const controller = new AbortController();
    const code = new URLSearchParams(window.location.search).get('code');
    fetch('https://auth.example.com/token', { // error
      method: 'POST',
      signal: controller.signal,
      body: new URLSearchParams({ grant_type: 'authorization_code', code }),
    });
    return () => controller.abort();
  }, []);
  return null;
}`,
    filename: 'file.jsx',
    mode: 'strict',
  },
  {
    code: `// invalid (potential): the same with axios, async function in the effect
import { useEffect } from 'react';
import axios from 'axios';
export const GoogleCallback = () => {
  useEffect(() => {
    const code = new URLSearchParams(window.location.search).get('code');
    const abort = new AbortController();
    const run = async () => {
      const { data } = await axios.post('/api/auth/google', { code }, { signal: abort.signal }); // error
      localStorage.setItem('token', data.token);
    };
    run().catch(() => undefined);
    return () => {
      abort.abort();
    };
  }, []);
  return null;
};`,
    filename: 'file.tsx',
    mode: 'strict',
  },
  {
    code: `// invalid (potential): the signal is an argument of its own, to a function that nobody sees
import { useEffect } from 'react';
export function useKakaoLogin() {
  const { login } = useAuth();
  useEffect(() => {
    const controller = new AbortController();
    const code = new URL(window.location.href).searchParams.get('code');
    if (code) login(code, controller.signal).then(onTokens); // error
    return () => controller.abort();
  }, [login]);
}`,
    filename: 'file.tsx',
    mode: 'strict',
  },
  {
    code: `// invalid (potential): a custom hook passes the signal on to a helper
import { useEffect } from 'react';
const redeem = (code, signal) =>
  fetch('https://auth.example.com/token', {
    method: 'POST',
    body: JSON.stringify({ grant_type: 'authorization_code', code }),
    signal,
  });
export function useRedeem(code, onTokens) {
  useEffect(() => {
    const ac = new AbortController();
    redeem(code, ac.signal).then((r) => r.json()).then(onTokens); // error
    return () => ac.abort();
  }, [code, onTokens]);
}`,
    filename: 'file.js',
    mode: 'strict',
  },
  {
    code: `// invalid (potential): two different own endpoints get the same code at once
const code = new URLSearchParams(window.location.search).get('code');
if (code) {
  Promise.all([
    fetch('/api/auth/google/login', { method: 'POST', body: JSON.stringify({ code }) }),
    fetch('/api/oauth/google/link', { method: 'POST', body: JSON.stringify({ code }) }), // error
  ]);
}`,
    filename: 'file.js',
    mode: 'strict',
  },
  {
    code: `// invalid (potential): an unknown call gets the code and may claim it
import { useEffect } from 'react';
import { isFresh } from '@acme/codes';
${exchange}
export function Callback({ code }: { code: string }) {
  useEffect(() => {
    if (!isFresh(code)) return;
    void exchange(code); // error
  }, [code]);
  return null;
}`,
    filename: 'file.tsx',
    mode: 'strict',
  },
  {
    code: `// invalid (potential): a class aborts in componentWillUnmount
import React from 'react';
import axios from 'axios';
export default class GithubCallback extends React.Component {
  componentDidMount() {
    this.controller = new AbortController();
    const code = new URLSearchParams(window.location.search).get('code');
    axios.post('/api/auth/github', { code }, { signal: this.controller.signal }).then(this.props.onLogin); // error
  }
  componentWillUnmount() {
    this.controller.abort();
  }
  render() {
    return null;
  }
}`,
    filename: 'file.jsx',
    mode: 'strict',
  },
];

export const valid: Case[] = [
  {
    filename: 'src/routes/auth.ts',
    code: `// The state is spent before the redemption: the same request finds none when it comes again.
import { Hono } from 'hono';
import { take } from '../sessions';
const app = new Hono();

app.get('/auth/callback', async (c) => {
  const code = c.req.query('code');
  const state = c.req.query('state');
  const session = take(state);
  if (!code || !session) return c.text('Please sign in again.', 400);
  const response = await fetch(TOKEN_URL, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: session.verifier }),
  });
  const tokens = await response.json();
  accounts.add(tokens.access_token, tokens.refresh_token);
  return c.redirect('/');
});
`,
    files: {
      '../sessions': `const pending = new Map<string, { verifier: string }>();
export function start(state: string, verifier: string) { pending.set(state, { verifier }); }
export function peek(state: string) { return pending.get(state); }
export function take(state: string) {
  const session = pending.get(state);
  pending.delete(state);
  return session;
}
export function drop(state: string) { pending.delete(state); }
`,
    },
    mode: 'strict',
  },
  {
    filename: 'src/routes/auth.ts',
    code: `// That the same request comes twice is shown by nobody: not in recommended.
import { Hono } from 'hono';
import { peek, drop } from '../sessions';
const app = new Hono();

app.get('/auth/callback', async (c) => {
  const code = c.req.query('code');
  const state = c.req.query('state');
  const session = peek(state);
  if (!code || !session) return c.text('Please sign in again.', 400);
  const response = await fetch(TOKEN_URL, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: session.verifier }),
  });
  const tokens = await response.json();
  drop(state);
  accounts.add(tokens.access_token, tokens.refresh_token);
  return c.redirect('/');
});
`,
    files: {
      '../sessions': `const pending = new Map<string, { verifier: string }>();
export function start(state: string, verifier: string) { pending.set(state, { verifier }); }
export function peek(state: string) { return pending.get(state); }
export function take(state: string) {
  const session = pending.get(state);
  pending.delete(state);
  return session;
}
export function drop(state: string) { pending.delete(state); }
`,
    },
    mode: 'recommended',
  },
  {
    code: `// valid in recommended: an unknown lock may make the second caller give up
import { acquire } from '@acme/locks';
${exchange}
export class Client {
  constructor(private readonly code: string) {}
  async ensureToken() {
    if (!(await acquire(this.code))) return undefined;
    return exchange(this.code);
  }
}`,
    mode: 'recommended',
  },
  {
    code: `// valid in recommended: a conditional claim in a store that nobody knows
import { store } from './store';
${exchange}
export const finish = (id: string, code: string) => async () => {
  const won = await store.claim(id);
  if (!won) throw new Error('already used');
  return exchange(code);
};`,
    mode: 'recommended',
  },
];
