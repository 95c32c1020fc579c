/** Flags that look like guards: effect locals, state, `isMounted`, AbortController. All are new or unchanged in the second run. */

import type { Case } from '../tester.js';
import { exchange, exchangeModule } from './sources.js';

export const invalid: Case[] = [
  {
    code: `// invalid: the ignore flag belongs to one run and is tested before any await
import { useEffect } from 'react';
${exchange}
export default function Page() {
  useEffect(() => {
    let ignore = false;
    const code = new URLSearchParams(window.location.search).get('code');
    if (!ignore) {
      exchange(code).then((t) => sessionStorage.setItem('t', t.access_token)); // error: redeemedByEffectTwice
    }
    return () => {
      ignore = true;
    };
  }, []);
  return null;
}`,
    filename: 'file.tsx',
  },
  {
    code: `// invalid: the cancelled flag only keeps the result from being stored
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
${exchange}
export const Callback = () => {
  const [params] = useSearchParams();
  const [tokens, setTokens] = useState();
  useEffect(() => {
    let cancelled = false;
    exchange(params.get('code')).then((result) => { // error: redeemedByEffectTwice
      if (!cancelled) setTokens(result);
    });
    return () => {
      cancelled = true;
    };
  }, [params]);
  return <pre>{JSON.stringify(tokens)}</pre>;
};`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: the flag is tested inside the async function, still before its first await
import { useEffect } from 'react';
${exchange}
export function useLogin(code: string) {
  useEffect(() => {
    let active = true;
    const run = async () => {
      if (!active) return;
      const tokens = await exchange(code); // error: redeemedByEffectTwice
      if (active) localStorage.setItem('t', tokens.access_token);
    };
    void run();
    return () => {
      active = false;
    };
  }, [code]);
}`,
  },
  {
    code: `// invalid: the imported helper gets a flag that is still up when it starts
import { useEffect } from 'react';
import { finishLogin } from './auth';
export function Callback() {
  useEffect(() => {
    const state = { stopped: false };
    void finishLogin(new URLSearchParams(window.location.search).get('code'), state); // error: redeemedByEffectTwice
    return () => {
      state.stopped = true;
    };
  }, []);
  return null;
}`,
    filename: 'file.tsx',
    files: {
      './auth.ts': `${exchange}
export async function finishLogin(code, state) {
  if (state.stopped) return;
  const tokens = await exchange(code);
  if (!state.stopped) localStorage.setItem('t', tokens.access_token);
}`,
    },
  },
  {
    code: `// invalid: the flag comes from a local object, .then chain
import { useEffect } from 'react';
${exchange}
function Callback({ code, onTokens }) {
  useEffect(() => {
    const run = { ignore: false };
    Promise.resolve(code)
      .then((value) => exchange(value)) // error
      .then((t) => run.ignore || onTokens(t));
    return () => (run.ignore = true);
  }, [code, onTokens]);
  return null;
}
export default Callback;`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: a useState flag is the same in both runs of one render
import { useEffect, useState } from 'react';
${exchange}
export default function Callback() {
  const [sent, setSent] = useState(false);
  useEffect(() => {
    if (sent) return;
    setSent(true);
    exchange(new URLSearchParams(window.location.search).get('code')); // error: redeemedByEffectTwice
  }, [sent]);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: a loading state is no guard
import { useEffect, useState } from 'react';
import { useSearchParams } from 'next/navigation';
${exchange}
export const Callback = () => {
  const params = useSearchParams();
  const [loading, setLoading] = useState(false);
  const finish = async () => {
    if (loading) return;
    setLoading(true);
    await exchange(params.get('code'));
    setLoading(false);
  };
  useEffect(() => {
    finish(); // error: redeemedByEffectTwice
  }, []);
  return loading ? <p>…</p> : null;
};`,
    filename: 'file.tsx',
  },
  {
    code: `// invalid: a useState flag in a custom hook
import { useEffect, useState } from 'react';
${exchange}
export function useExchange(code: string | null) {
  const [status, setStatus] = useState<'idle' | 'busy' | 'done'>('idle');
  useEffect(() => {
    if (status !== 'idle' || !code) return;
    setStatus('busy');
    exchange(code).then(() => setStatus('done')); // error
  }, [code, status]);
  return status;
}`,
  },
  {
    code: `// invalid: a reducer's state is a render-time value too
import { useEffect, useReducer } from 'react';
${exchange}
export function Callback({ code }) {
  const [state, dispatch] = useReducer((s, a) => ({ ...s, started: a === 'start' }), { started: false });
  useEffect(() => {
    if (state.started) return;
    dispatch('start');
    exchange(code).then(() => dispatch('stop')); // error
  }, [code]);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: an imported helper is called behind a useState flag
import { useEffect, useState } from 'react';
import { exchange } from './exchange';
export default function Callback() {
  const [hasRun, setHasRun] = useState(false);
  useEffect(() => {
    if (!hasRun) {
      setHasRun(true);
      const code = new URLSearchParams(window.location.search).get('code');
      exchange(code).then((t) => localStorage.setItem('t', t.access_token)); // error
    }
  }, [hasRun]);
  return null;
}`,
    filename: 'file.tsx',
    files: { './exchange.ts': exchangeModule },
  },
  {
    code: `// invalid: setState in componentDidMount is not applied before the second call of it
import React from 'react';
${exchange}
export class Callback extends React.Component {
  state = { started: false };
  componentDidMount() {
    if (this.state.started) return;
    this.setState({ started: true });
    exchange(new URLSearchParams(window.location.search).get('code')); // error
  }
  render() {
    return null;
  }
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: isMounted is set again by the second run
import { useEffect, useRef } from 'react';
${exchange}
export default function Callback() {
  const isMounted = useRef(true);
  useEffect(() => {
    isMounted.current = true;
    if (isMounted.current) {
      exchange(new URLSearchParams(window.location.search).get('code')); // error: redeemedByEffectTwice
    }
    return () => {
      isMounted.current = false;
    };
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: a first effect sets isMounted, a second one trusts it
import { useEffect, useRef } from 'react';
${exchange}
export const AuthProvider = ({ children }) => {
  const isMountedRef = useRef(false);
  useEffect(() => {
    isMountedRef.current = true;
    return () => {
      isMountedRef.current = false;
    };
  }, []);
  useEffect(() => {
    const code = new URLSearchParams(window.location.search).get('code');
    if (!code || !isMountedRef.current) return;
    exchange(code).then((t) => isMountedRef.current && localStorage.setItem('t', t.access_token)); // error
  }, []);
  return children;
};`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: isMounted after an await; the second run has raised it again
import { useEffect, useRef } from 'react';
import { loadConfig } from './config';
${exchange}
export function Callback() {
  const mounted = useRef(false);
  useEffect(() => {
    mounted.current = true;
    (async () => {
      await loadConfig();
      if (!mounted.current) return;
      await exchange(new URLSearchParams(window.location.search).get('code')); // error
    })();
    return () => {
      mounted.current = false;
    };
  }, []);
  return null;
}`,
    filename: 'file.tsx',
  },
  {
    code: `// invalid: a useIsMounted hook
import { useCallback, useEffect, useRef } from 'react';
${exchange}
function useIsMounted() {
  const ref = useRef(false);
  useEffect(() => {
    ref.current = true;
    return () => {
      ref.current = false;
    };
  }, []);
  return useCallback(() => ref.current, []);
}
export function Callback({ code }) {
  const isMounted = useIsMounted();
  useEffect(() => {
    if (!isMounted()) return;
    exchange(code).then((t) => localStorage.setItem('t', t.access_token)); // error
  }, [code, isMounted]);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: a class keeps _isMounted; the second mount sets it again
import { Component } from 'react';
${exchange}
export default class Callback extends Component {
  _isMounted = false;
  async componentDidMount() {
    this._isMounted = true;
    const code = new URLSearchParams(this.props.location.search).get('code');
    const tokens = await exchange(code); // error
    if (this._isMounted) this.setState({ tokens });
  }
  componentWillUnmount() {
    this._isMounted = false;
  }
  render() {
    return null;
  }
}`,
    filename: 'file.jsx',
  },
];

export const valid: Case[] = [
  {
    code: `// valid: an effect-local flag that is tested after an earlier await, imported helper
import { useEffect } from 'react';
import { exchange } from './exchange';
export function Callback() {
  useEffect(() => {
    let ignore = false;
    async function run() {
      await Promise.resolve();
      if (ignore) return;
      await exchange(new URLSearchParams(window.location.search).get('code'));
    }
    void run();
    return () => {
      ignore = true;
    };
  }, []);
  return null;
}`,
    filename: 'file.tsx',
    files: { './exchange.ts': exchangeModule },
  },
  {
    code: `// valid: the cleanup raises a ref that the second run respects
import { useEffect, useRef } from 'react';
${exchange}
export function Callback({ code }) {
  const left = useRef(false);
  useEffect(() => {
    if (left.current) return undefined;
    exchange(code).then((t) => localStorage.setItem('t', t.access_token));
    return () => {
      left.current = true;
    };
  }, [code]);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: the state flag only hides the spinner; the ref is what guards
import { useEffect, useRef, useState } from 'react';
${exchange}
export default function Callback() {
  const [sent, setSent] = useState(false);
  const claimed = useRef(false);
  useEffect(() => {
    if (sent || claimed.current) return;
    claimed.current = true;
    setSent(true);
    exchange(new URLSearchParams(window.location.search).get('code'));
  }, [sent]);
  return sent ? null : <p>…</p>;
}`,
    filename: 'file.jsx',
  },
];
