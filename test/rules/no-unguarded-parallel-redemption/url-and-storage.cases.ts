/** The code taken out of the URL, and marks in web storage: before the await they guard what reads them again. */

import type { Case } from '../tester.js';
import { exchange, exchangeModule } from './sources.js';

export const valid: Case[] = [
  {
    code: `// valid: replaceState before the call; the second run reads location again and finds no code
import { useEffect } from 'react';
${exchange}
export default function Callback() {
  useEffect(() => {
    const code = new URLSearchParams(window.location.search).get('code');
    if (!code) return;
    window.history.replaceState({}, '', window.location.pathname);
    exchange(code).then((t) => sessionStorage.setItem('t', t.access_token));
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: the parameter is deleted from a URL object that replaces the current one
import { useEffect } from 'react';
${exchange}
export const Callback = () => {
  useEffect(() => {
    const url = new URL(window.location.href);
    const code = url.searchParams.get('code');
    if (code) {
      url.searchParams.delete('code');
      url.searchParams.delete('state');
      window.history.replaceState(null, '', url.toString());
      void exchange(code);
    }
  }, []);
  return null;
};`,
    filename: 'file.tsx',
  },
  {
    code: `// valid: a helper takes the code out of the URL
import { useEffect } from 'react';
${exchange}
function takeCode() {
  const params = new URLSearchParams(location.search);
  const code = params.get('code');
  history.replaceState(null, document.title, location.pathname);
  return code;
}
export function useOAuthRedirect(onTokens) {
  useEffect(() => {
    const code = takeCode();
    if (code !== null) exchange(code).then(onTokens);
  }, [onTokens]);
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: the imported helper strips the URL before its first await
import { useEffect } from 'react';
import { handleRedirect } from './auth';
export default function App() {
  useEffect(() => {
    void handleRedirect();
  }, []);
  return null;
}`,
    filename: 'file.tsx',
    files: {
      './auth.ts': `${exchange}
export async function handleRedirect() {
  const code = new URLSearchParams(window.location.search).get('code');
  if (!code) return;
  window.history.replaceState({}, document.title, '/');
  const tokens = await exchange(code);
  sessionStorage.setItem('t', tokens.access_token);
}`,
    },
  },
  {
    code: `// valid: a class component strips the URL first
import React from 'react';
${exchange}
export default class Callback extends React.Component {
  componentDidMount() {
    const code = new URL(window.location.href).searchParams.get('code');
    if (!code) return;
    window.history.replaceState({}, '', '/callback');
    exchange(code).then((tokens) => this.setState({ tokens }));
  }
  render() {
    return null;
  }
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: hash-routed code, taken out of location.hash
import { useEffect } from 'react';
${exchange}
export function Callback() {
  useEffect(() => {
    const code = new URLSearchParams(window.location.hash.slice(1)).get('code');
    if (!code) return;
    window.location.hash = '';
    exchange(code).then((t) => localStorage.setItem('t', t.access_token));
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: a key derived from the code is set in sessionStorage before the call
import { useEffect } from 'react';
import { useSearchParams } from 'react-router-dom';
${exchange}
export default function Callback() {
  const [params] = useSearchParams();
  useEffect(() => {
    const code = params.get('code');
    const key = 'oauth-code-used:' + code;
    if (!code || sessionStorage.getItem(key)) return;
    sessionStorage.setItem(key, '1');
    void exchange(code);
  }, [params]);
  return null;
}`,
    filename: 'file.tsx',
  },
  {
    code: `// valid: the last used code is kept in localStorage
import { useEffect } from 'react';
${exchange}
export const Callback = ({ code }) => {
  useEffect(() => {
    if (localStorage.getItem('last_code') === code) return;
    localStorage.setItem('last_code', code);
    exchange(code).then((t) => localStorage.setItem('t', t.access_token));
  }, [code]);
  return null;
};`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: property access on sessionStorage, in a class
import { Component } from 'react';
${exchange}
export default class Callback extends Component {
  componentDidMount() {
    if (sessionStorage.oauthBusy === 'yes') return;
    sessionStorage.oauthBusy = 'yes';
    exchange(new URLSearchParams(window.location.search).get('code')).finally(() => {
      delete sessionStorage.oauthBusy;
    });
  }
  render() {
    return null;
  }
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: an imported helper marks the code in storage and tells whether it was new
import { useEffect } from 'react';
import { claim } from './claim';
import { exchange } from './exchange';
export default function Page() {
  useEffect(() => {
    const code = new URLSearchParams(window.location.search).get('code');
    if (!claim(code)) return;
    exchange(code).then((t) => sessionStorage.setItem('t', t.access_token));
  }, []);
  return null;
}`,
    filename: 'file.tsx',
    files: {
      './claim.ts': `export function claim(code: string | null): boolean {
  if (!code) return false;
  const key = \`claimed_\${code}\`;
  if (window.sessionStorage.getItem(key) !== null) return false;
  window.sessionStorage.setItem(key, String(Date.now()));
  return true;
}`,
      './exchange.ts': exchangeModule,
    },
  },
  {
    code: `// valid: a custom hook keeps the used codes as JSON in storage
import { useEffect } from 'react';
${exchange}
export function useCode(code: string, done: () => void) {
  useEffect(() => {
    if (sessionStorage.getItem('used') === 'true') {
      done();
      return;
    }
    sessionStorage.setItem('used', 'true');
    exchange(code).then(done, done);
  }, [code, done]);
}`,
  },
];

export const invalid: Case[] = [
  {
    code: `// invalid: setSearchParams strips the URL, but the code was captured by the render
import { useEffect } from 'react';
import { useSearchParams } from 'react-router-dom';
${exchange}
export default function Callback() {
  const [params, setParams] = useSearchParams();
  const code = params.get('code');
  useEffect(() => {
    if (!code) return;
    setParams({}, { replace: true });
    exchange(code).then((t) => sessionStorage.setItem('t', t.access_token)); // error: redeemedByEffectTwice
  }, [code, setParams]);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: router.replace in Next.js; both runs read the same search params
'use client';
import { useEffect } from 'react';
import { useRouter, useSearchParams } from 'next/navigation';
${exchange}
export default function Page() {
  const router = useRouter();
  const searchParams = useSearchParams();
  useEffect(() => {
    const code = searchParams.get('code');
    if (!code) return;
    router.replace('/callback');
    void exchange(code); // error: redeemedByEffectTwice
  }, [router, searchParams]);
  return null;
}`,
    filename: 'file.tsx',
  },
  {
    code: `// invalid: replaceState, but the code was read from router.query
import { useEffect } from 'react';
import { useRouter } from 'next/router';
import { exchange } from './exchange';
const Callback = () => {
  const { query } = useRouter();
  useEffect(() => {
    if (!query.code) return;
    window.history.replaceState({}, '', '/callback');
    exchange(query.code as string).then((t) => localStorage.setItem('t', t.access_token)); // error
  }, [query.code]);
  return null;
};
export const getServerSideProps = async () => ({ props: {} });
export default Callback;`,
    filename: 'file.tsx',
    files: { './exchange.ts': exchangeModule },
  },
  {
    code: `// invalid: location is read during render; stripping it in the effect comes too late for the second run
import { useEffect } from 'react';
${exchange}
export function Callback() {
  const code = new URLSearchParams(window.location.search).get('code');
  useEffect(() => {
    if (!code) return;
    window.history.replaceState({}, '', window.location.pathname);
    exchange(code).then((t) => sessionStorage.setItem('t', t.access_token)); // error
  }, [code]);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: a custom hook captures the code from useLocation and navigates away before redeeming
import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
${exchange}
export function useOAuthCode(onTokens) {
  const { search, pathname } = useLocation();
  const navigate = useNavigate();
  useEffect(() => {
    const code = new URLSearchParams(search).get('code');
    if (!code) return;
    navigate(pathname, { replace: true });
    exchange(code).then(onTokens); // error
  }, [search, pathname, navigate, onTokens]);
}`,
    filename: 'file.js',
  },
  {
    code: `// invalid: the code is captured by the module when it loads, so stripping the URL changes nothing
import { useEffect } from 'react';
${exchange}
const initialCode = new URLSearchParams(window.location.search).get('code');
export default function App() {
  useEffect(() => {
    if (!initialCode) return;
    window.history.replaceState({}, '', '/');
    exchange(initialCode).then((t) => sessionStorage.setItem('t', t.access_token)); // error
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: the URL is stripped after the await
import { useEffect } from 'react';
${exchange}
export default function Callback() {
  useEffect(() => {
    (async () => {
      const code = new URLSearchParams(window.location.search).get('code');
      if (!code) return;
      await exchange(code); // error: redeemedByEffectTwice
      window.history.replaceState({}, '', '/');
    })();
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: the URL is stripped on success only, .then
import { useEffect } from 'react';
${exchange}
export const AuthProvider = ({ children }) => {
  useEffect(() => {
    const code = new URL(window.location.href).searchParams.get('code');
    if (!code) return;
    exchange(code).then((tokens) => { // error
      localStorage.setItem('t', tokens.access_token);
      window.history.replaceState({}, document.title, '/');
    });
  }, []);
  return children;
};`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: an imported helper cleans the URL in finally
import { useEffect } from 'react';
import { handleRedirect } from './auth';
export default function App() {
  useEffect(() => {
    void handleRedirect(); // error: redeemedByEffectTwice
  }, []);
  return null;
}`,
    filename: 'file.tsx',
    files: {
      './auth.ts': `${exchange}
export async function handleRedirect() {
  const code = new URLSearchParams(window.location.search).get('code');
  if (!code) return;
  try {
    const tokens = await exchange(code);
    sessionStorage.setItem('t', tokens.access_token);
  } finally {
    window.history.replaceState({}, '', '/');
  }
}`,
    },
  },
  {
    code: `// invalid: the storage flag is set after the await
import { useEffect } from 'react';
${exchange}
export default function Callback() {
  useEffect(() => {
    const run = async () => {
      const code = new URLSearchParams(window.location.search).get('code');
      if (sessionStorage.getItem('done') === code) return;
      await exchange(code); // error: redeemedByEffectTwice
      sessionStorage.setItem('done', code);
    };
    run();
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: one key is tested, another one is set
import { useEffect } from 'react';
${exchange}
export function Callback({ code }: { code: string }) {
  useEffect(() => {
    if (sessionStorage.getItem('oauth_done')) return;
    sessionStorage.setItem('oauth_started', '1');
    void exchange(code).then(() => sessionStorage.setItem('oauth_done', '1')); // error
  }, [code]);
  return null;
}`,
    filename: 'file.tsx',
  },
  {
    code: `// invalid: the storage mark is set before the call, but the cleanup removes it
import { useEffect } from 'react';
${exchange}
export const useCode = (code) => {
  useEffect(() => {
    if (sessionStorage.getItem('busy')) return undefined;
    sessionStorage.setItem('busy', '1');
    exchange(code).then((t) => localStorage.setItem('t', t.access_token)); // error
    return () => sessionStorage.removeItem('busy');
  }, [code]);
};`,
    filename: 'file.js',
  },
];
