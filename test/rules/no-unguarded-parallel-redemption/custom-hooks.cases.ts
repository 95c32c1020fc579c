/** Custom hooks: the effect in the hook, or the redemption in a callback that a hook runs as an effect. */

import type { Case } from '../tester.js';
import { exchange, exchangeModule } from './sources.js';

export const invalid: Case[] = [
  {
    code: `// invalid: a custom hook with an unguarded effect
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
${exchange}
export function useOAuthCallback() {
  const [params] = useSearchParams();
  const [tokens, setTokens] = useState(null);
  useEffect(() => {
    const code = params.get('code');
    if (code) exchange(code).then(setTokens); // error: redeemedByEffectTwice
  }, [params]);
  return tokens;
}`,
    filename: 'file.js',
  },
  {
    code: `// invalid: useMount of the same file is a mount effect; the redemption stands in its callback
import { useEffect } from 'react';
${exchange}
const useMount = (fn) => {
  useEffect(() => {
    fn();
  }, []);
};
export default function Callback() {
  useMount(() => {
    const code = new URLSearchParams(window.location.search).get('code');
    exchange(code).then((t) => localStorage.setItem('t', t.access_token)); // error
  });
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: an imported useAsyncEffect
import { useAsyncEffect } from './hooks';
import { exchange } from './exchange';
export const Callback = ({ code }: { code: string }) => {
  useAsyncEffect(async () => {
    const tokens = await exchange(code); // error
    localStorage.setItem('t', tokens.access_token);
  }, [code]);
  return null;
};`,
    filename: 'file.tsx',
    files: {
      './hooks.ts': `import { useEffect } from 'react';
export function useAsyncEffect(effect: () => Promise<void>, deps: unknown[]) {
  useEffect(() => {
    effect().catch(console.error);
  }, deps);
}`,
      './exchange.ts': exchangeModule,
    },
  },
  {
    code: `// invalid: the hook returns the redeemer, the page runs it in an effect
import { useCallback, useEffect } from 'react';
${exchange}
function useRedeem() {
  return useCallback(async (code: string) => {
    const tokens = await exchange(code);
    sessionStorage.setItem('t', tokens.access_token);
  }, []);
}
export default function Page({ searchParams }: { searchParams: { code: string } }) {
  const redeem = useRedeem();
  useEffect(() => {
    void redeem(searchParams.code); // error
  }, [redeem, searchParams.code]);
  return null;
}`,
    filename: 'file.tsx',
  },
  {
    code: `// invalid: react-use's useMount and useEffectOnce are plain mount effects
import { useEffectOnce } from 'react-use';
${exchange}
export function Callback() {
  useEffectOnce(() => {
    exchange(new URLSearchParams(window.location.search).get('code')); // error
  });
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: a mutation that the effect starts
import { useEffect } from 'react';
import { useMutation } from '@tanstack/react-query';
${exchange}
export function Callback({ code }: { code: string }) {
  const { mutate } = useMutation({ mutationFn: (value: string) => exchange(value) });
  useEffect(() => {
    mutate(code); // error
  }, [code, mutate]);
  return null;
}`,
    filename: 'file.tsx',
  },
  {
    code: `// invalid: the method of a provider's context value runs in its own effect
import { createContext, useEffect, useMemo } from 'react';
${exchange}
export const AuthContext = createContext(null);
export function AuthProvider({ children }) {
  const value = useMemo(
    () => ({
      async login(code) {
        const tokens = await exchange(code);
        localStorage.setItem('t', tokens.access_token);
      },
    }),
    [],
  );
  useEffect(() => {
    const code = new URLSearchParams(window.location.search).get('code');
    if (code) value.login(code); // error
  }, [value]);
  return <AuthContext.Provider value={value}>{children}</AuthContext.Provider>;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: useMemo redeems while rendering, which StrictMode does twice
import { useMemo } from 'react';
${exchange}
export function useTokens(code) {
  return useMemo(() => exchange(code), [code]); // error
}`,
    filename: 'file.js',
  },
];

export const valid: Case[] = [
  {
    code: `// valid: the hook returns a redeemer; a click runs it
import { useCallback } from 'react';
${exchange}
export function useRedeem() {
  return useCallback(async (code) => {
    const tokens = await exchange(code);
    localStorage.setItem('t', tokens.access_token);
  }, []);
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: an imported hook runs its callback once, by a ref
import { useOnMountUnsafe } from './hooks';
${exchange}
export default function Callback() {
  useOnMountUnsafe(() => {
    exchange(new URLSearchParams(window.location.search).get('code'));
  });
  return null;
}`,
    filename: 'file.jsx',
    files: {
      './hooks.js': `import { useEffect, useRef } from 'react';
export function useOnMountUnsafe(effect) {
  const initialized = useRef(false);
  useEffect(() => {
    if (!initialized.current) {
      initialized.current = true;
      effect();
    }
  }, []);
}`,
    },
  },
  {
    code: `// valid: a mutation behind a claimed ref
import { useEffect, useRef } from 'react';
import { useMutation } from '@tanstack/react-query';
import { exchange } from './exchange';
export const Callback = ({ code }: { code: string }) => {
  const { mutate } = useMutation({ mutationFn: exchange });
  const sent = useRef(false);
  useEffect(() => {
    if (sent.current) return;
    sent.current = true;
    mutate(code);
  }, [code, mutate]);
  return null;
};`,
    filename: 'file.tsx',
    files: { './exchange.ts': exchangeModule },
  },
  {
    code: `// valid: a mutation that a click starts
import { useMutation } from '@tanstack/react-query';
${exchange}
export function LinkAccount({ code }) {
  const link = useMutation({ mutationFn: () => exchange(code) });
  return <button disabled={link.isPending} onClick={() => link.mutate()}>Link</button>;
}`,
    filename: 'file.jsx',
    mode: 'recommended',
  },
  {
    code: `// valid: useGoogleLogin hands a new code to its callback for each sign-in
import { useGoogleLogin } from '@react-oauth/google';
import axios from 'axios';
export function GoogleButton({ onToken }) {
  const login = useGoogleLogin({
    flow: 'auth-code',
    onSuccess: async ({ code }) => {
      const { data } = await axios.post('/api/auth/google', { code });
      onToken(data.token);
    },
  });
  return <button onClick={() => login()}>Sign in with Google</button>;
}`,
    filename: 'file.jsx',
  },
];
