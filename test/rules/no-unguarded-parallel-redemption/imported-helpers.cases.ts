/** The redemption stands in another module of the project. */

import type { Case } from '../tester.js';
import { exchange, exchangeModule, exchangeWithVerifier, redeemWithMsal } from './sources.js';

export const invalid: Case[] = [
  {
    code: `// invalid: the imported helper redeems; the file itself names no grant
import { useEffect } from 'react';
import { finish } from './lib/session';
export default function Landing() {
  useEffect(() => {
    finish(); // error: redeemedByEffectTwice
  }, []);
  return null;
}`,
    filename: 'file.jsx',
    files: {
      './lib/session.js': `${exchange}
export const finish = async () => {
  const code = new URLSearchParams(window.location.search).get('code');
  const tokens = await exchange(code);
  sessionStorage.setItem('t', tokens.access_token);
};`,
    },
  },
  {
    code: `// invalid: through a barrel file and a default export
import { useEffect } from 'react';
import { api } from './api';
export function Callback({ code }: { code: string }) {
  useEffect(() => {
    api.completeSignIn(code).then((t) => localStorage.setItem('t', t.access_token)); // error
  }, [code]);
  return null;
}`,
    filename: 'file.tsx',
    files: {
      './api/index.ts': `export { default as api } from './client';`,
      './api/client.ts': `${exchangeWithVerifier}
export default {
  completeSignIn(code) {
    return exchangeWithVerifier(code, sessionStorage.getItem('verifier'));
  },
};`,
    },
  },
  {
    code: `// invalid: a class instance of another module
import { useEffect } from 'react';
import { authService } from './auth-service';
export const Callback = () => {
  useEffect(() => {
    void authService.handleCallback(window.location.href); // error
  }, []);
  return null;
};`,
    filename: 'file.tsx',
    files: {
      './auth-service.ts': `${exchange}
class AuthService {
  async handleCallback(href: string) {
    const code = new URL(href).searchParams.get('code');
    if (!code) throw new Error('no code');
    const tokens = await exchange(code);
    localStorage.setItem('t', tokens.access_token);
  }
}
export const authService = new AuthService();`,
    },
  },
  {
    code: `// invalid: the imported function is handed to Promise.all twice
import { redeem } from './msal';
export async function callback(code: string) {
  const [first, second] = await Promise.all([
    redeem(code),
    redeem(code), // error: redeemedTwiceAtOnce
  ]);
  return [first, second];
}`,
    files: { './msal.ts': redeemWithMsal.replace('function redeem', 'export function redeem') },
  },
  {
    code: `// invalid: a namespace import
import * as oauth from './oauth';
import { useEffect } from 'react';
export function Callback() {
  useEffect(() => {
    oauth.exchange(new URLSearchParams(location.search).get('code')); // error
  }, []);
  return null;
}`,
    filename: 'file.jsx',
    files: { './oauth.js': exchangeModule },
  },
  {
    code: `// invalid: the helper's guard is an object that each call creates anew
import { useEffect } from 'react';
import { createGuard } from './guard';
${exchange}
export function Callback({ code }) {
  useEffect(() => {
    const guard = createGuard();
    guard.run(() => exchange(code)); // error
  }, [code]);
  return null;
}`,
    filename: 'file.jsx',
    files: {
      './guard.js': `export function createGuard() {
  let used = false;
  return {
    run(fn) {
      if (used) return undefined;
      used = true;
      return fn();
    },
  };
}`,
    },
  },
];

export const valid: Case[] = [
  {
    code: `// valid: the same guard, created once for the module
import { useEffect } from 'react';
import { createGuard } from './guard';
${exchange}
const guard = createGuard();
export function Callback({ code }) {
  useEffect(() => {
    guard.run(() => exchange(code));
  }, [code]);
  return null;
}`,
    filename: 'file.jsx',
    files: {
      './guard.js': `export function createGuard() {
  let used = false;
  return {
    run(fn) {
      if (used) return undefined;
      used = true;
      return fn();
    },
  };
}`,
    },
  },
  {
    code: `// valid: the imported service keeps a flag and a promise
import { useEffect } from 'react';
import { authService } from './auth-service';
export const Callback = () => {
  useEffect(() => {
    void authService.handleCallback(window.location.href);
  }, []);
  return null;
};`,
    filename: 'file.tsx',
    files: {
      './auth-service.ts': `${exchange}
class AuthService {
  private handling: Promise<unknown> | null = null;
  handleCallback(href: string) {
    const code = new URL(href).searchParams.get('code');
    if (this.handling === null) this.handling = exchange(code);
    return this.handling;
  }
}
export const authService = new AuthService();`,
    },
  },
  {
    code: `// valid: the imported "login" only starts a sign-in
import { useEffect } from 'react';
import { login } from './login';
export default function Login() {
  useEffect(() => {
    login();
  }, []);
  return null;
}`,
    filename: 'file.jsx',
    files: {
      './login.js': `export function login() {
  const url = new URL('https://login.microsoftonline.com/common/oauth2/v2.0/authorize');
  url.searchParams.set('response_type', 'code');
  window.location.assign(url);
}`,
    },
  },
  {
    code: `// valid: the imported helper redeems, a loader calls it
import { finish } from './session';
export const loader = ({ request }) => finish(new URL(request.url).searchParams.get('code'));`,
    filename: 'file.js',
    files: { './session.js': `${exchange}\nexport const finish = (code) => exchange(code);` },
    mode: 'recommended',
  },
];
