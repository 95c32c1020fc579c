/** Refs, module flags and sets that are claimed a step too late, under another key, or for one run only. */

import type { Case } from '../tester.js';

export const parallel: Case[] = [
  {
    filename: 'src/Callback.tsx',
    code: `// The claim comes after the dynamic import: both runs have passed the test by then.
import { useEffect, useRef } from 'react';
import { useRouter } from 'next/router';

export function Callback() {
  const { code } = useRouter().query;
  const busy = useRef(false);
  useEffect(() => {
    async function run() {
      if (busy.current) return;
      const { signIn } = await import('./sign-in');
      busy.current = true;
      await fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) }); // error
      signIn();
    }
    run().catch(console.error);
  }, [code]);
  return null;
}
`,
  },
  {
    filename: 'src/Callback.tsx',
    code: `// The Set is made anew in each run of the effect.
import { useEffect } from 'react';
import { useSearchParams } from 'react-router-dom';

export function Callback() {
  const [params] = useSearchParams();
  const code = params.get('code');
  useEffect(() => {
    const spent = new Set<string>();
    if (spent.has(code)) return;
    spent.add(code);
    fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) }); // error
  }, [code]);
  return null;
}
`,
  },
  {
    filename: 'src/Callback.jsx',
    code: `// The ref is asked, but nobody ever raises it.
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';

export function Callback() {
  const { search } = useLocation();
  const code = new URLSearchParams(search).get('code');
  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) }); // error
  }, [code]);
  return null;
}
`,
  },
  {
    filename: 'src/Callback.tsx',
    code: `// The code is asked for and the state is remembered: the test never meets what was added.
import { useEffect } from 'react';
import { useSearchParams } from 'next/navigation';
const spent = new Set<string>();

export function Callback({ state }: { state: string }) {
  const code = useSearchParams().get('code');
  useEffect(() => {
    if (spent.has('code:' + code)) return;
    spent.add('state:' + state);
    fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code, state }) }); // error
  }, [code, state]);
  return null;
}
`,
  },
  {
    filename: 'src/Callback.jsx',
    code: `// The cleanup lowers the ref, and StrictMode runs the cleanup between its two mounts.
import { useEffect, useRef } from 'react';

export function Callback() {
  const code = new URLSearchParams(window.location.search).get('code');
  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) }); // error
    return () => {
      started.current = false;
    };
  }, [code]);
  return null;
}
`,
  },
  {
    filename: 'src/Callback.tsx',
    code: `// The module flag is raised when the answer is there, which is after the second mount.
import { useEffect } from 'react';
import { useRouter } from 'next/router';
let handled = false;

export function Callback() {
  const { code } = useRouter().query;
  useEffect(() => {
    if (handled) return;
    fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) }) // error
      .then((res) => res.json())
      .then(() => {
        handled = true;
      });
  }, [code]);
  return null;
}
`,
  },
  {
    filename: 'src/Callback.tsx',
    code: `// The sessionStorage key is read under one name and written under another.
import { useEffect } from 'react';
import { useSearchParams } from 'react-router-dom';

export function Callback() {
  const [params] = useSearchParams();
  const code = params.get('code');
  useEffect(() => {
    if (sessionStorage.getItem('oauth-code') === code) return;
    sessionStorage.setItem('oauth_code', code);
    void fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) }); // error
  }, [code]);
  return null;
}
`,
  },
  {
    filename: 'src/Callback.jsx',
    code: `// The test is the wrong way round: the flag is raised in the run that does nothing.
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';

export function Callback() {
  const { search } = useLocation();
  const code = new URLSearchParams(search).get('code');
  const sent = useRef(false);
  useEffect(() => {
    if (sent.current) {
      sent.current = true;
      return;
    }
    fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) }); // error
  }, [code]);
  return null;
}
`,
  },
  {
    filename: 'src/Callback.jsx',
    code: `// componentDidMount raises setState, which the second mount does not see in time and does not ask.
import { Component } from 'react';

export default class Callback extends Component {
  state = { started: false };

  componentDidMount() {
    this.setState({ started: true });
    const code = new URLSearchParams(this.props.location.search).get('code');
    fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) }); // error
  }

  render() {
    return this.state.started ? 'Signing in' : null;
  }
}
`,
  },
];
