/** Refs, module flags and sets that are claimed before the first suspension. */

import type { Case } from '../tester.js';

export const valid: Case[] = [
  {
    filename: 'src/Callback.tsx',
    code: `// The ref is claimed in the first lines of the async function that the effect calls.
import { useEffect, useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';

export function Callback() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const sent = useRef(false);

  const finish = async () => {
    if (sent.current) return;
    sent.current = true;
    const res = await fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code: params.get('code') }) });
    navigate(res.ok ? '/home' : '/login');
  };

  useEffect(() => {
    void finish();
  });
  return <p>Signing in</p>;
}
`,
  },
  {
    filename: 'src/Callback.jsx',
    code: `// A module flag in an else-if chain is raised before the code goes out.
import { useEffect, useState } from 'react';
import axios from 'axios';
let didInit = false;

export default function Callback({ location }) {
  const [error, setError] = useState(null);
  useEffect(() => {
    const query = new URLSearchParams(location.search);
    if (query.get('error')) {
      setError(query.get('error_description'));
    } else if (!didInit) {
      didInit = true;
      axios
        .post('/api/oauth/token', { code: query.get('code'), state: query.get('state') })
        .then(({ data }) => localStorage.setItem('session', data.session))
        .catch((reason) => setError(reason.message));
    }
  }, [location]);
  return error ? <b>{error}</b> : null;
}
`,
  },
  {
    filename: 'src/useOAuth.ts',
    code: `// A Set of spent codes, asked through the size that adding leaves.
import { useEffect } from 'react';
const spent = new Set<string>();

function claim(code: string): boolean {
  const before = spent.size;
  spent.add(code);
  return spent.size > before;
}

export function useOAuth(code: string, done: (user: unknown) => void) {
  useEffect(() => {
    if (!claim(code)) return;
    fetch('/auth/google/callback', { method: 'POST', body: JSON.stringify({ code }) })
      .then((res) => res.json())
      .then(done);
  }, [code, done]);
}
`,
  },
  {
    filename: 'src/Callback.jsx',
    code: `// An instance field is raised in componentDidMount; StrictMode mounts the same instance again.
import React from 'react';

export class Callback extends React.Component {
  started = false;

  componentDidMount() {
    if (this.started) return;
    this.started = true;
    this.exchange(new URLSearchParams(this.props.search).get('code'));
  }

  async exchange(code) {
    const res = await fetch('/api/auth/exchange', { method: 'POST', body: JSON.stringify({ code }) });
    this.props.onUser(await res.json());
  }

  render() {
    return null;
  }
}
`,
  },
  {
    filename: 'src/Callback.tsx',
    code: `// The ref holds the last code that was sent, so a new code may go out and the same may not.
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router-dom';

export function Callback() {
  const [params] = useSearchParams();
  const code = params.get('code');
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (last.current === code) return;
    last.current = code;
    void fetch('https://idp.example/oauth/token', {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: 'web' }),
    });
  }, [code]);
  return null;
}
`,
  },
  {
    filename: 'src/Callback.jsx',
    code: `// A counting ref lets only the first run through.
import { useLayoutEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';

export function Callback({ exchangeCode }) {
  const { search } = useLocation();
  const code = new URLSearchParams(search).get('code');
  const runs = useRef(0);
  useLayoutEffect(() => {
    if (runs.current++ > 0) return;
    fetch('/api/auth/token', { method: 'POST', body: JSON.stringify({ code }) }).then(exchangeCode);
  }, [code]);
  return null;
}
`,
  },
  {
    filename: 'src/Callback.tsx',
    code: `// The claim lives in a helper module and is written to sessionStorage before the request.
import { useEffect } from 'react';
import { useSearchParams } from 'next/navigation';
import { claimOnce } from './claim-once';

export function Callback() {
  const code = useSearchParams().get('code');
  useEffect(() => {
    (async () => {
      if (!claimOnce('oauth:' + code)) return;
      const res = await fetch('/api/login/callback', { method: 'POST', body: JSON.stringify({ code }) });
      window.location.assign(res.ok ? '/' : '/login');
    })();
  }, [code]);
  return null;
}
`,
    files: {
      './claim-once.ts': `export const claimOnce = (key: string): boolean => {
  if (sessionStorage.getItem(key) !== null) return false;
  sessionStorage.setItem(key, String(Date.now()));
  return true;
};
`,
    },
  },
  {
    filename: 'src/Callback.tsx',
    code: `// The lazy state is only a holder that outlives the renders; its field is raised at once.
import { useEffect, useState } from 'react';
import { useRouter } from 'next/router';

export function Callback() {
  const { code } = useRouter().query;
  const [once] = useState(() => ({ started: false }));
  useEffect(() => {
    if (once.started) return;
    once.started = true;
    fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) }).then(() => location.replace('/'));
  }, [once, code]);
  return null;
}
`,
  },
  {
    filename: 'src/Callback.tsx',
    code: `// The claim comes before the dynamic import that suspends.
import { useSearchParams } from 'react-router-dom';
import { useEffect, useRef } from 'react';

export function Callback() {
  const [params] = useSearchParams();
  const code = params.get('code');
  const busy = useRef(false);
  useEffect(() => {
    async function run() {
      if (busy.current) return;
      busy.current = true;
      const { default: axios } = await import('axios');
      await axios.post('/api/auth/callback', { code });
    }
    run().catch(console.error);
  }, [code]);
  return null;
}
`,
  },
  {
    filename: 'src/Callback.tsx',
    code: `// A remembered object serves as a ref.
import { useEffect, useMemo } from 'react';
import { useLocation } from 'react-router-dom';

export function Callback() {
  const { search } = useLocation();
  const code = new URLSearchParams(search).get('code');
  const guard = useMemo(() => ({ done: false }), []);
  useEffect(() => {
    if (!guard.done) {
      guard.done = true;
      fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) });
    }
  }, [guard, code]);
  return null;
}
`,
  },
  {
    filename: 'src/Callback.jsx',
    code: `// A ternary asks and claims in one expression.
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'next/navigation';
import { exchange } from './api';

export function Callback() {
  const code = useSearchParams().get('code');
  const first = useRef(true);
  useEffect(() => {
    const go = first.current ? !(first.current = false) : false;
    go && exchange(code).then(() => location.replace('/'));
  }, [code]);
  return null;
}
`,
    files: {
      './api.js': `export const exchange = (code) =>
  fetch('/api/auth/exchange', { method: 'POST', body: JSON.stringify({ code }) }).then((res) => res.json());
`,
    },
  },
  {
    filename: 'src/Callback.jsx',
    code: `// The claim is a property of window.
import { useEffect } from 'react';

export function Callback() {
  const code = new URLSearchParams(window.location.search).get('code');
  useEffect(() => {
    if (window.__codeSent === code) return;
    window.__codeSent = code;
    fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) });
  }, [code]);
  return null;
}
`,
  },
];
