/** Two redemptions of one code in the text, of which only one can run; and recovery that does not send the code again. */

import type { Case } from '../tester.js';
import { exchange, exchangeModule } from './sources.js';

const twoProviders = `async function redeemGoogle(code) {
  return fetch('https://oauth2.googleapis.com/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
}
async function redeemGithub(code) {
  return fetch('https://github.com/login/oauth/access_token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
}`;

export const valid: Case[] = [
  {
    code: `// valid: if and else are exclusive, neither is awaited
${twoProviders}
export function redeem(provider, code) {
  if (provider === 'google') {
    redeemGoogle(code);
  } else {
    redeemGithub(code);
  }
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: switch cases, arrow function
${twoProviders}
export const redeem = (provider: string, code: string) => {
  switch (provider) {
    case 'google':
      void redeemGoogle(code);
      break;
    case 'github':
      void redeemGithub(code);
      break;
    default:
      throw new Error('unknown provider');
  }
};`,
  },
  {
    code: `// valid: an early return between two unawaited calls, class
${twoProviders}
export class Login {
  start(provider, code) {
    if (provider === 'google') {
      this.pending = redeemGoogle(code);
      return;
    }
    this.pending = redeemGithub(code);
  }
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: one provider compared with two constants
${twoProviders}
export async function redeem(provider: string, code: string) {
  const tasks: Promise<unknown>[] = [];
  if (provider === 'google') tasks.push(redeemGoogle(code));
  if (provider === 'github') tasks.push(redeemGithub(code));
  await Promise.all(tasks);
}`,
  },
  {
    code: `// valid: a custom hook with one guarded effect for each provider
import { useEffect, useRef } from 'react';
${twoProviders}
export function useCallbackPage(provider, code) {
  const claimed = useRef(false);
  useEffect(() => {
    if (provider !== 'google' || claimed.current) return;
    claimed.current = true;
    redeemGoogle(code);
  }, [provider, code]);
  useEffect(() => {
    if (provider !== 'github' || claimed.current) return;
    claimed.current = true;
    redeemGithub(code);
  }, [provider, code]);
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: a conditional expression chooses the redeemer, .then
${twoProviders}
export function redeem(isGoogle: boolean, code: string) {
  return (isGoogle ? redeemGoogle(code) : redeemGithub(code)).then((r) => r.json());
}`,
  },
  {
    code: `// valid: imported redeemers chosen from a table
import { redeemGoogle, redeemGithub } from './providers';
const redeemers = { google: redeemGoogle, github: redeemGithub };
export const redeem = (provider: 'google' | 'github', code: string) => redeemers[provider](code);`,
    files: { './providers.ts': twoProviders.replaceAll('async function', 'export async function') },
  },
  {
    code: `// valid: a failed redemption starts a new sign-in
import { useEffect, useRef } from 'react';
${exchange}
export default function Callback({ signIn }) {
  const claimed = useRef(false);
  useEffect(() => {
    if (claimed.current) return;
    claimed.current = true;
    exchange(new URLSearchParams(window.location.search).get('code')).catch(() => signIn());
  }, [signIn]);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: MSAL falls back to a redirect, one shared promise
import { PublicClientApplication } from '@azure/msal-browser';
${exchange}
const msal = new PublicClientApplication({ auth: { clientId: 'spa' } });
let pending: Promise<unknown> | undefined;
export function ensureToken(code: string) {
  pending ??= exchange(code).catch(() => msal.loginRedirect({ scopes: ['User.Read'] }));
  return pending;
}`,
  },
  {
    code: `// valid: after failure the refresh token is used, class with a field claimed first
${exchange}
export class Tokens {
  constructor(code, refresh) {
    this.code = code;
    this.refresh = refresh;
  }
  async ensure() {
    const { code } = this;
    this.code = null;
    try {
      if (code) return await exchange(code);
    } catch {
      console.warn('redemption failed');
    }
    return fetch('https://login.example.com/token', {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: this.refresh }),
    });
  }
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: the catch asks for a new code and redeems that one
import { exchange } from './exchange';
import { promptForCode } from './prompt';
export async function login() {
  const code = await promptForCode();
  try {
    return await exchange(code);
  } catch {
    const another = await promptForCode();
    return exchange(another);
  }
}`,
    files: { './exchange.ts': exchangeModule },
  },
  {
    code: `// valid: a custom hook that sends the user back to sign-in
import { useEffect, useRef } from 'react';
${exchange}
export const useLogin = (code, restart) => {
  const once = useRef(true);
  useEffect(() => {
    if (!once.current) return;
    once.current = false;
    (async () => {
      try {
        await exchange(code);
      } catch (error) {
        if (error.name === 'InteractionRequired') restart();
      }
    })();
  }, [code, restart]);
};`,
    filename: 'file.js',
  },
  {
    code: `// valid: one repetition because the server asks for a DPoP nonce; it has not spent the code
async function send(code, nonce) {
  return fetch('https://auth.example.com/token', {
    method: 'POST',
    headers: { DPoP: nonce ?? '' },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
}
export async function redeemWithDpop(code) {
  const res = await send(code);
  const body = await res.clone().json();
  if (body.error === 'use_dpop_nonce') return send(code, res.headers.get('DPoP-Nonce'));
  return res;
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: oauth4webapi with isDPoPNonceError
import * as oauth from 'oauth4webapi';
export async function redeem(as: oauth.AuthorizationServer, client: oauth.Client, auth: oauth.ClientAuth, params: URLSearchParams, DPoP: oauth.DPoPHandle) {
  const grant = () =>
    oauth.authorizationCodeGrantRequest(as, client, auth, params, 'http://localhost/cb', 'verifier', { DPoP });
  try {
    return await oauth.processAuthorizationCodeResponse(as, client, await grant());
  } catch (error) {
    if (!oauth.isDPoPNonceError(error)) throw error;
    return oauth.processAuthorizationCodeResponse(as, client, await grant());
  }
}`,
  },
  {
    code: `// valid: a claimed effect whose helper repeats for a DPoP nonce
import { useEffect, useRef } from 'react';
import { redeemWithNonce } from './dpop';
export function Callback({ code }: { code: string }) {
  const claimed = useRef(false);
  useEffect(() => {
    if (claimed.current) return;
    claimed.current = true;
    void redeemWithNonce(code);
  }, [code]);
  return null;
}`,
    filename: 'file.tsx',
    files: {
      './dpop.ts': `const post = (code, nonce) =>
  fetch('https://auth.example.com/token', {
    method: 'POST',
    headers: { DPoP: nonce },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  }).then((r) => r.json());
export async function redeemWithNonce(code) {
  const first = await post(code, '');
  return first.error === 'use_dpop_nonce' ? post(code, first.nonce) : first;
}`,
    },
  },
  {
    code: `// valid: a class, .then, nonce
export class DpopClient {
  private post(code: string, nonce?: string) {
    return fetch('https://auth.example.com/token', {
      method: 'POST',
      headers: nonce ? { DPoP: nonce } : {},
      body: new URLSearchParams({ grant_type: 'authorization_code', code }),
    }).then((r) => r.json());
  }
  redeem(code: string) {
    return this.post(code).then((body) => {
      if (body.error !== 'use_dpop_nonce') return body;
      return this.post(code, body.nonce);
    });
  }
}`,
  },
  {
    code: `// valid: Vue once-hook, a retry only for the nonce, arrow functions
import { onMounted } from 'vue';
const post = async (code, nonce = '') => {
  const res = await fetch('https://auth.example.com/token', {
    method: 'POST',
    headers: { DPoP: nonce },
    body: JSON.stringify({ grant_type: 'authorization_code', code }),
  });
  return res.json();
};
onMounted(async () => {
  const code = new URLSearchParams(location.search).get('code');
  let body = await post(code);
  if (body.error === 'use_dpop_nonce') body = await post(code, body.nonce);
  localStorage.setItem('t', body.access_token);
});`,
    filename: 'file.js',
  },
];

export const invalid: Case[] = [
  {
    code: `// invalid: two ifs that do not exclude each other; the first call is not awaited
${twoProviders}
export function redeem(code) {
  redeemGoogle(code);
  if (code.length > 0) {
    redeemGithub(code); // error
  }
}`,
    filename: 'file.js',
  },
  {
    code: `// invalid: switch case that falls through into the next redemption
${twoProviders}
export function redeem(provider, code) {
  switch (provider) {
    case 'google':
      redeemGoogle(code);
    // falls through
    case 'github':
      redeemGithub(code); // error
      break;
    default:
  }
}`,
    filename: 'file.js',
  },
  {
    code: `// invalid: the return is missing after the first branch
${exchange}
export function handle(code: string, popup: boolean) {
  if (popup) {
    void exchange(code).then((t) => window.opener.postMessage(t));
  }
  void exchange(code).then((t) => localStorage.setItem('t', t.access_token)); // error
}`,
  },
];
