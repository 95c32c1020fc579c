/** A ref, a module flag or a set that is claimed: before the first suspension it guards, after it it does not. */

import type { Case } from '../tester.js';
import { exchange, exchangeModule, exchangeWithVerifier } from './sources.js';

export const valid: Case[] = [
  {
    code: `// valid: a ref is claimed before the call
import { useEffect, useRef } from 'react';
${exchange}
export default function Callback() {
  const didRun = useRef(false);
  useEffect(() => {
    if (didRun.current) return;
    didRun.current = true;
    const code = new URLSearchParams(window.location.search).get('code');
    exchange(code).then((t) => sessionStorage.setItem('t', t.access_token));
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: the claim stands in the else-if, arrow component
import * as React from 'react';
${exchange}
export const Callback = ({ navigate }) => {
  const started = React.useRef(false);
  const code = new URLSearchParams(window.location.search).get('code');
  React.useEffect(() => {
    if (!code) {
      navigate('/login');
    } else if (!started.current) {
      started.current = true;
      exchange(code).then(() => navigate('/'));
    }
  }, [code, navigate]);
  return null;
};`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: the async callee claims in its first lines, before it awaits
import { useCallback, useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router-dom';
${exchange}
export function Callback() {
  const [params] = useSearchParams();
  const handled = useRef<boolean>(false);
  const finish = useCallback(async () => {
    if (handled.current) return;
    handled.current = true;
    const tokens = await exchange(params.get('code'));
    localStorage.setItem('tokens', JSON.stringify(tokens));
  }, [params]);
  useEffect(() => {
    void finish();
  }, [finish]);
  return null;
}`,
    filename: 'file.tsx',
  },
  {
    code: `// valid: the ref keeps the code that was used
import { useEffect, useRef } from 'react';
${exchange}
export function Callback({ code }: { code: string | null }) {
  const usedCode = useRef<string | null>(null);
  useEffect(() => {
    if (!code || usedCode.current === code) return;
    usedCode.current = code;
    void exchange(code);
  }, [code]);
  return null;
}`,
    filename: 'file.tsx',
  },
  {
    code: `// valid: a module-level flag survives the second mount
import { useEffect } from 'react';
${exchange}
let didInit = false;
export default function Callback() {
  useEffect(() => {
    if (!didInit) {
      didInit = true;
      const code = new URLSearchParams(window.location.search).get('code');
      exchange(code).then((t) => sessionStorage.setItem('t', t.access_token));
    }
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: a module-level set of codes, checked and added to before the await
import { useEffect } from 'react';
import { useSearchParams } from 'next/navigation';
${exchange}
const seen = new Set<string>();
export default function Page() {
  const code = useSearchParams().get('code');
  useEffect(() => {
    if (!code || seen.has(code)) return;
    seen.add(code);
    exchange(code).then((t) => sessionStorage.setItem('t', t.access_token));
  }, [code]);
  return null;
}`,
    filename: 'file.tsx',
  },
  {
    code: `// valid: claimCode() adds to a set and tells whether it was new
import { Linking } from 'react-native';
${exchange}
const claimed = new Set<string>();
function claimCode(code: string): boolean {
  if (claimed.has(code)) return false;
  claimed.add(code);
  return true;
}
async function onUrl({ url }: { url: string }) {
  const code = new URL(url).searchParams.get('code');
  if (!code || !claimCode(code)) return;
  const tokens = await exchange(code);
  await saveTokens(tokens);
}
Linking.addEventListener('url', onUrl);
Linking.getInitialURL().then((url) => url && onUrl({ url }));`,
  },
  {
    code: `// valid: a custom hook owns the ref
import { useEffect, useRef } from 'react';
${exchange}
export function useOAuthCallback(onTokens) {
  const ran = useRef(false);
  useEffect(() => {
    if (ran.current) return;
    ran.current = true;
    const code = new URLSearchParams(window.location.search).get('code');
    if (code) exchange(code).then(onTokens);
  }, [onTokens]);
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: a generic "once" hook with a ref, used for the redemption
import { useEffect, useRef } from 'react';
${exchange}
function useOnce(effect) {
  const done = useRef(false);
  useEffect(() => {
    if (done.current) return;
    done.current = true;
    effect();
  }, []);
}
export default function Callback() {
  useOnce(() => {
    exchange(new URLSearchParams(window.location.search).get('code'));
  });
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: the imported helper refuses a code that it has already taken
import { useEffect } from 'react';
import { redeemOnce } from './auth';
export function Callback() {
  useEffect(() => {
    const code = new URLSearchParams(window.location.search).get('code');
    if (code) void redeemOnce(code);
  }, []);
  return null;
}`,
    filename: 'file.tsx',
    files: {
      './auth.ts': `${exchange}
const used = new Map<string, true>();
export async function redeemOnce(code: string) {
  if (used.get(code)) return undefined;
  used.set(code, true);
  return exchange(code);
}`,
    },
  },
  {
    code: `// valid: a class field is claimed in the first statement of the method
${exchange}
export class AuthClient {
  private redeemed = false;
  private token: string | undefined;
  constructor(private readonly code: string) {}
  async ensureToken() {
    if (this.redeemed) return this.token;
    this.redeemed = true;
    const tokens = await exchange(this.code);
    this.token = tokens.access_token;
    return this.token;
  }
}`,
  },
  {
    code: `// valid: the stored code itself is taken before the await
${exchange}
export class Session {
  #code;
  #tokens;
  constructor(code) {
    this.#code = code;
  }
  async getTokens() {
    const code = this.#code;
    this.#code = undefined;
    if (code) this.#tokens = await exchange(code);
    return this.#tokens;
  }
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: a flag in a closure, .then style
import { useEffect, useRef } from 'react';
${exchangeWithVerifier}
export function Callback({ verifier }) {
  const lock = useRef(0);
  useEffect(() => {
    const code = new URLSearchParams(window.location.search).get('code');
    if (lock.current++ > 0) return;
    exchangeWithVerifier(code, verifier)
      .then((t) => localStorage.setItem('t', t.access_token))
      .catch(() => window.location.assign('/login'));
  }, [verifier]);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: the ref is claimed after an await that the second run cannot pass unclaimed: test and claim stand together
import { useEffect, useRef } from 'react';
import { loadConfig } from './config';
${exchange}
export function Callback() {
  const claimed = useRef(false);
  useEffect(() => {
    const run = async () => {
      await loadConfig();
      if (claimed.current) return;
      claimed.current = true;
      await exchange(new URLSearchParams(window.location.search).get('code'));
    };
    void run();
  }, []);
  return null;
}`,
    filename: 'file.tsx',
  },
  {
    code: `// valid: the ref is released only when the redemption failed and a new sign-in starts
import { useEffect, useRef } from 'react';
import { exchange } from './exchange';
export function Callback({ signIn }: { signIn: () => void }) {
  const busy = useRef(false);
  useEffect(() => {
    if (busy.current) return;
    busy.current = true;
    const code = new URLSearchParams(window.location.search).get('code');
    exchange(code).catch(() => {
      busy.current = false;
      signIn();
    });
  }, [signIn]);
  return null;
}`,
    filename: 'file.tsx',
    files: { './exchange.ts': exchangeModule },
  },
  {
    code: `// valid: the flag lives on globalThis, as code that survives hot reload does
import { useEffect } from 'react';
${exchange}
export default function Callback() {
  useEffect(() => {
    if (window.__oauthHandled) return;
    window.__oauthHandled = true;
    exchange(new URLSearchParams(window.location.search).get('code'));
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
];

export const invalid: Case[] = [
  {
    code: `// invalid: the ref is set after the await
import { useEffect, useRef } from 'react';
${exchange}
export default function Callback() {
  const done = useRef(false);
  useEffect(() => {
    const run = async () => {
      if (done.current) return;
      const tokens = await exchange(new URLSearchParams(window.location.search).get('code')); // error: redeemedByEffectTwice
      done.current = true;
      sessionStorage.setItem('t', tokens.access_token);
    };
    run();
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: the ref is set in .then
import { useEffect, useRef } from 'react';
${exchange}
export const Callback = ({ code }) => {
  const handled = useRef(false);
  useEffect(() => {
    if (handled.current || !code) return;
    exchange(code).then((tokens) => { // error: redeemedByEffectTwice
      handled.current = true;
      localStorage.setItem('t', tokens.access_token);
    });
  }, [code]);
  return null;
};`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: the module flag is set in finally
import { useEffect } from 'react';
${exchange}
let finished = false;
export default function Page() {
  useEffect(() => {
    (async () => {
      if (finished) return;
      try {
        await exchange(new URLSearchParams(window.location.search).get('code')); // error: redeemedByEffectTwice
      } finally {
        finished = true;
      }
    })();
  }, []);
  return null;
}`,
    filename: 'file.tsx',
  },
  {
    code: `// invalid: the set learns the code only on success
import { useEffect } from 'react';
import { redeemOnce } from './auth';
export function Callback() {
  useEffect(() => {
    const code = new URLSearchParams(window.location.search).get('code');
    void redeemOnce(code); // error: redeemedByEffectTwice
  }, []);
  return null;
}`,
    filename: 'file.tsx',
    files: {
      './auth.ts': `${exchange}
const used = new Set();
export async function redeemOnce(code) {
  if (used.has(code)) return undefined;
  const tokens = await exchange(code);
  used.add(code);
  return tokens;
}`,
    },
  },
  {
    code: `// invalid: a custom hook that claims its ref too late
import { useEffect, useRef } from 'react';
${exchange}
export function useCodeExchange(code: string | null, onDone: (t: unknown) => void) {
  const called = useRef(false);
  useEffect(() => {
    if (called.current || code === null) return;
    exchange(code) // error: redeemedByEffectTwice
      .then(onDone)
      .finally(() => {
        called.current = true;
      });
  }, [code, onDone]);
}`,
  },
  {
    code: `// invalid: the class sets its field after the await
${exchange}
export class AuthClient {
  done = false;
  constructor(code) {
    this.code = code;
  }
  async ensureToken() {
    if (this.done) return this.tokens;
    this.tokens = await exchange(this.code); // error: redeemedByOverlappingCalls
    this.done = true;
    return this.tokens;
  }
}`,
    filename: 'file.js',
  },
  {
    code: `// invalid: the ref is tested, then something is awaited, then it is set: both runs have passed the test
import { useEffect, useRef } from 'react';
import { loadConfig } from './config';
${exchange}
export function Callback() {
  const started = useRef(false);
  useEffect(() => {
    async function run() {
      if (started.current) return;
      const config = await loadConfig();
      started.current = true;
      await exchange(new URLSearchParams(window.location.search).get('code')); // error
      console.info(config.name);
    }
    void run();
  }, []);
  return null;
}`,
    filename: 'file.tsx',
  },
  {
    code: `// invalid: tested after one await and set after the next
import { useEffect, useRef } from 'react';
import { loadConfig } from './config';
${exchange}
export const Callback = () => {
  const done = useRef(false);
  useEffect(() => {
    const run = async () => {
      await loadConfig();
      if (done.current) return;
      const tokens = await exchange(new URLSearchParams(window.location.search).get('code')); // error
      done.current = true;
      localStorage.setItem('t', tokens.access_token);
    };
    run();
  }, []);
  return null;
};`,
    filename: 'file.tsx',
  },
  {
    code: `// invalid: tested after one .then and set after the next
import { useEffect, useRef } from 'react';
import { loadConfig } from './config';
${exchange}
export default function Callback({ code }) {
  const done = useRef(false);
  useEffect(() => {
    loadConfig()
      .then(() => {
        if (done.current) return undefined;
        return exchange(code); // error
      })
      .then(() => {
        done.current = true;
      });
  }, [code]);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: a custom hook that tests its ref after one await and sets it after the next
import { useEffect, useRef } from 'react';
import { getVerifier } from './pkce';
${exchangeWithVerifier}
export function useRedeem(code) {
  const redeemed = useRef(false);
  useEffect(() => {
    (async () => {
      const verifier = await getVerifier();
      if (redeemed.current) return;
      await exchangeWithVerifier(code, verifier); // error
      redeemed.current = true;
    })();
  }, [code]);
}`,
    filename: 'file.js',
  },
  {
    code: `// invalid: a class method tests its flag after one await and sets it after the next
${exchange}
export class TokenSource {
  private used = false;
  constructor(
    private readonly code: string,
    private readonly store: { load(): Promise<string | undefined> },
  ) {}
  async token(): Promise<string | undefined> {
    const saved = await this.store.load();
    if (saved || this.used) return saved;
    const tokens = await exchange(this.code); // error
    this.used = true;
    return tokens.access_token;
  }
}`,
  },
  {
    code: `// invalid: the ref belongs to the effect, each run has its own
import { useEffect } from 'react';
${exchange}
export default function Callback() {
  useEffect(() => {
    const claimed = { current: false };
    if (claimed.current) return;
    claimed.current = true;
    exchange(new URLSearchParams(window.location.search).get('code')); // error: redeemedByEffectTwice
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: the cleanup releases the claim, so the second run passes
import { useEffect, useRef } from 'react';
${exchange}
export default function Callback() {
  const claimed = useRef(false);
  useEffect(() => {
    if (claimed.current) return;
    claimed.current = true;
    exchange(new URLSearchParams(window.location.search).get('code')); // error: redeemedByEffectTwice
    return () => {
      claimed.current = false;
    };
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: a plain variable of the component is new in each render but the same in both effect runs; nobody sets it before the call
import { useEffect } from 'react';
${exchange}
export function Callback({ code }) {
  let sent = false;
  useEffect(() => {
    if (sent) return;
    exchange(code).then(() => { // error: redeemedByEffectTwice
      sent = true;
    });
  }, [code]);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: an imported helper tests its flag after one await and sets it after the next
import { useEffect } from 'react';
import { signIn } from './sign-in';
export default function Page() {
  useEffect(() => {
    void signIn(); // error
  }, []);
  return null;
}`,
    filename: 'file.tsx',
    files: {
      './sign-in.ts': `import { getVerifier } from './pkce';
${exchangeWithVerifier}
let signedIn = false;
export async function signIn() {
  const verifier = await getVerifier();
  if (signedIn) return;
  const code = new URLSearchParams(window.location.search).get('code');
  await exchangeWithVerifier(code, verifier);
  signedIn = true;
}`,
      './pkce.ts': `export async function getVerifier(): Promise<string | null> {
  return localStorage.getItem('verifier');
}`,
    },
  },
];
