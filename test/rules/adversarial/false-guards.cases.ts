/** Guards that guard nothing: each reads well and lets the second redemption through. */

import type { Case } from '../tester.js';

export const valid: Case[] = [
  {
    filename: 'src/Callback.jsx',
    code: `// The local flag is tested after an await, and the cleanup of the first run has raised it by then.
import { useEffect } from 'react';
import { useSearchParams } from 'next/navigation';
import { userManager } from './user-manager';

export function Callback() {
  const code = useSearchParams().get('code');
  useEffect(() => {
    let ignore = false;
    (async () => {
      await userManager.clearStaleState();
      if (ignore) return;
      await fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) });
    })();
    return () => {
      ignore = true;
    };
  }, [code]);
  return null;
}
`,
  },
  {
    filename: 'src/Callback.tsx',
    code: `// The timer is cleared by the cleanup, so only the last run gets to the request.
import { useEffect } from 'react';

export function Callback() {
  const code = new URLSearchParams(window.location.search).get('code');
  useEffect(() => {
    const timer = setTimeout(() => {
      void fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) });
    }, 0);
    return () => clearTimeout(timer);
  }, [code]);
  return null;
}
`,
  },
  {
    filename: 'src/Callback.tsx',
    code: `// The promise of the effect asks the flag in its second then.
import { useEffect } from 'react';
import { useRouter } from 'next/router';
import { sha256 } from './crypto';

export function Callback() {
  const { code } = useRouter().query;
  useEffect(() => {
    let active = true;
    sha256(code)
      .then((hash) => {
        if (!active) return undefined;
        return fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code, hash }) });
      })
      .catch(console.error);
    return () => {
      active = false;
    };
  }, [code]);
  return null;
}
`,
    files: {
      './crypto.ts': `export async function sha256(text: string) {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}
`,
    },
  },
];

export const parallel: Case[] = [
  {
    filename: 'src/Callback.jsx',
    code: `// Nothing is awaited before the local flag is tested, so no cleanup has run yet.
import { useEffect } from 'react';
import { useSearchParams } from 'react-router-dom';

export function Callback() {
  const [params] = useSearchParams();
  const code = params.get('code');
  useEffect(() => {
    let ignore = false;
    const run = async () => {
      if (ignore) return;
      const res = await fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) }); // error
      if (!ignore) location.replace(res.ok ? '/' : '/login');
    };
    run();
    return () => {
      ignore = true;
    };
  }, [code]);
  return null;
}
`,
  },
  {
    filename: 'src/Callback.tsx',
    code: `// The state of the render is the same for both runs.
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';

export function Callback() {
  const { search } = useLocation();
  const code = new URLSearchParams(search).get('code');
  const [started, setStarted] = useState(false);
  useEffect(() => {
    if (started) return;
    setStarted(true);
    fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) }).then(() => location.replace('/')); // error
  }, [code, started]);
  return null;
}
`,
  },
  {
    filename: 'src/Callback.jsx',
    code: `// The reducer's state is no better than useState.
import { useEffect, useReducer } from 'react';
import { useSearchParams } from 'next/navigation';

export function Callback() {
  const code = useSearchParams().get('code');
  const [state, dispatch] = useReducer((_, action) => ({ status: action.type }), { status: 'idle' });
  useEffect(() => {
    if (state.status !== 'idle') return;
    dispatch({ type: 'loading' });
    fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) }) // error
      .then(() => dispatch({ type: 'done' }));
  }, [code]);
  return <p>{state.status}</p>;
}
`,
  },
  {
    filename: 'src/Callback.tsx',
    code: `// isMounted is set by the effect itself, each time anew.
import { useEffect, useRef } from 'react';

export function Callback() {
  const code = new URLSearchParams(window.location.search).get('code');
  const isMounted = useRef(false);
  useEffect(() => {
    isMounted.current = true;
    if (isMounted.current) {
      void fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) }); // error
    }
    return () => {
      isMounted.current = false;
    };
  }, [code]);
  return null;
}
`,
  },
  {
    filename: 'src/Callback.tsx',
    code: `// Empty dependencies do not keep StrictMode from mounting twice.
import { useEffect } from 'react';
import { useRouter } from 'next/router';
import { api } from './api';

export function Callback() {
  const { code } = useRouter().query;
  // runs once
  useEffect(() => {
    void api.finishLogin(code); // error
  }, []);
  return null;
}
`,
    files: {
      './api.ts': `import axios from 'axios';
const http = axios.create({ baseURL: '/api' });
export const api = {
  finishLogin: (code: string) => http.post('/auth/google/callback', { code }),
};
`,
    },
  },
  {
    filename: 'src/Callback.jsx',
    code: `// The ref is tested after one await and set after the next.
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router-dom';

export function Callback() {
  const [params] = useSearchParams();
  const code = params.get('code');
  const done = useRef(false);
  useEffect(() => {
    async function run() {
      const config = await loadConfig();
      if (done.current) return;
      const verifier = await loadVerifier();
      done.current = true;
      await fetch(config.tokenUrl, { // error
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: verifier }),
      });
    }
    run();
  }, [code]);
  return null;
}
`,
  },
  {
    filename: 'src/Callback.jsx',
    code: `// The flag that the cleanup raises only keeps the state from being set.
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';
import axios from 'axios';

export function Callback() {
  const { search } = useLocation();
  const code = new URLSearchParams(search).get('code');
  const [user, setUser] = useState(null);
  useEffect(() => {
    let cancelled = false;
    axios.post('/api/auth/callback', { code }).then(({ data }) => { // error
      if (!cancelled) setUser(data);
    });
    return () => {
      cancelled = true;
    };
  }, [code]);
  return <p>{user?.name}</p>;
}
`,
  },
  {
    filename: 'src/Callback.tsx',
    code: `// A loading state from the store of the render is as old as the render.
import { useEffect, useState } from 'react';
import { useSearchParams } from 'next/navigation';

function useExchange(code: string) {
  const [loading, setLoading] = useState(false);
  const exchange = async () => {
    if (loading) return;
    setLoading(true);
    await fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) });
    setLoading(false);
  };
  return { exchange, loading };
}

export function Callback() {
  const code = useSearchParams().get('code');
  const { exchange } = useExchange(code);
  useEffect(() => {
    exchange(); // error
  }, []);
  return null;
}
`,
  },
  {
    filename: 'src/Callback.tsx',
    code: `// The timer has no cleanup, so both fire.
import { useEffect } from 'react';

export function Callback() {
  const code = new URLSearchParams(window.location.search).get('code');
  useEffect(() => {
    setTimeout(() => {
      void fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) }); // error
    }, 100);
  }, [code]);
  return null;
}
`,
  },
];

export const double: Case[] = [
  {
    filename: 'tries.ts',
    code: `// Only the attempts are counted.
import { GitHub } from 'arctic';
const github = new GitHub(ID, SECRET, null);
const attempts = new Map<string, number>();

async function redeem(code: string) {
  const count = attempts.get(code) ?? 0;
  if (count >= 3) throw new Error('too many attempts');
  attempts.set(code, count + 1);
  return github.validateAuthorizationCode(code);
}

export async function login(code: string) {
  try {
    return await redeem(code);
  } catch {
    return await redeem(code); // error
  }
}
`,
  },
];
