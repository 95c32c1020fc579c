/** Codes that are taken out of the URL before the await, and codes that were read before or stay there. */

import type { Case } from '../tester.js';

export const valid: Case[] = [
  {
    filename: 'src/Callback.tsx',
    code: `// The effect reads location and strips it before it fetches.
import { useEffect } from 'react';

export function Callback({ onUser }: { onUser(user: unknown): void }) {
  useEffect(() => {
    const code = new URLSearchParams(window.location.search).get('code');
    if (!code) return;
    window.history.replaceState({}, document.title, window.location.pathname);
    fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) })
      .then((res) => res.json())
      .then(onUser);
  }, [onUser]);
  return null;
}
`,
  },
  {
    filename: 'src/take-code.js',
    code: `// A helper takes the code out of the URL and hands it over.
import { useEffect } from 'react';

function takeCode() {
  const url = new URL(location.href);
  const code = url.searchParams.get('code');
  url.searchParams.delete('code');
  history.replaceState(history.state, '', url);
  return code;
}

export function useSignIn() {
  useEffect(() => {
    const code = takeCode();
    if (code) fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) }).then(() => location.reload());
  }, []);
}
`,
  },
  {
    filename: 'src/Callback.jsx',
    code: `// The code of a hash route is cleared by an assignment to location.hash.
import { useEffect } from 'react';

export function Callback() {
  useEffect(() => {
    const code = new URLSearchParams(window.location.hash.slice(1)).get('code');
    if (!code) return;
    window.location.hash = '';
    fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) });
  }, []);
  return null;
}
`,
  },
  {
    filename: 'src/Callback.tsx',
    code: `// The helper that strips is imported.
import { useEffect } from 'react';
import { readAndStrip } from './url';

export default function Callback() {
  useEffect(() => {
    (async () => {
      const { code, state } = readAndStrip();
      if (!code || state !== sessionStorage.getItem('state')) return;
      await fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) });
    })();
  }, []);
  return null;
}
`,
    files: {
      './url.ts': `export function readAndStrip() {
  const params = new URLSearchParams(window.location.search);
  window.history.replaceState(null, '', window.location.origin + window.location.pathname);
  return { code: params.get('code'), state: params.get('state') };
}
`,
    },
  },
  {
    filename: 'src/boot.js',
    code: `// The page handles its URL on load and on focus; the first has stripped it.
async function handle() {
  const match = /[?&]code=([^&]+)/.exec(window.location.search);
  if (!match) return;
  window.history.replaceState(null, '', '/');
  const code = decodeURIComponent(match[1]);
  await fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) });
}

window.addEventListener('load', handle);
window.addEventListener('focus', handle);
`,
  },
  {
    filename: 'src/Callback.jsx',
    code: `// pushState strips just as well as replaceState.
import { useEffect } from 'react';

export function Callback() {
  useEffect(() => {
    const params = new URLSearchParams(document.location.search);
    if (params.has('code')) {
      const code = params.get('code');
      history.pushState({}, '', '/welcome');
      fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) });
    }
  }, []);
  return null;
}
`,
  },
];

export const parallel: Case[] = [
  {
    filename: 'src/Callback.tsx',
    code: `// The code was read while rendering; stripping the URL does not change it.
import { useEffect } from 'react';
import { useSearchParams } from 'react-router-dom';

export function Callback() {
  const [params] = useSearchParams();
  const code = params.get('code');
  useEffect(() => {
    if (!code) return;
    window.history.replaceState({}, '', '/');
    fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) }); // error
  }, [code]);
  return null;
}
`,
  },
  {
    filename: 'pages/callback.jsx',
    code: `// router.query was read while rendering.
import { useEffect } from 'react';
import { useRouter } from 'next/router';

export default function Callback() {
  const router = useRouter();
  const { code } = router.query;
  useEffect(() => {
    if (!code) return;
    router.replace('/callback', undefined, { shallow: true });
    fetch('/api/auth/exchange', { method: 'POST', body: JSON.stringify({ code }) }); // error
  }, [code]);
  return null;
}
`,
  },
  {
    filename: 'src/Callback.tsx',
    code: `// The lazy state keeps the code for both runs.
import { useEffect, useState } from 'react';

export function Callback() {
  const [code] = useState(() => new URLSearchParams(window.location.search).get('code'));
  useEffect(() => {
    if (!code) return;
    window.history.replaceState(null, '', window.location.pathname);
    fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) }); // error
  }, [code]);
  return null;
}
`,
  },
  {
    filename: 'src/Callback.jsx',
    code: `// The URL is stripped after the answer.
import { useEffect } from 'react';

export function Callback() {
  useEffect(() => {
    const run = async () => {
      const code = new URLSearchParams(window.location.search).get('code');
      if (!code) return;
      await fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) }); // error
      window.history.replaceState({}, '', window.location.pathname);
    };
    run();
  }, []);
  return null;
}
`,
  },
  {
    filename: 'src/Callback.jsx',
    code: `// The URL object is changed, the page's URL is not.
import { useEffect } from 'react';

export function Callback() {
  useEffect(() => {
    const url = new URL(window.location.href);
    const code = url.searchParams.get('code');
    if (!code) return;
    url.searchParams.delete('code');
    fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) }); // error
  }, []);
  return null;
}
`,
  },
  {
    filename: 'src/Callback.jsx',
    code: `// The constant of the module was read when the page was loaded.
import { useEffect } from 'react';
const code = new URLSearchParams(window.location.search).get('code');

export function Callback() {
  useEffect(() => {
    if (!code) return;
    window.history.replaceState({}, '', window.location.pathname);
    fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) }); // error
  }, []);
  return null;
}
`,
  },
  {
    filename: 'src/Callback.jsx',
    code: `// Stripping is left to a timer.
import { useEffect } from 'react';

export function Callback() {
  useEffect(() => {
    const code = new URLSearchParams(window.location.search).get('code');
    if (!code) return;
    setTimeout(() => window.history.replaceState({}, '', '/'), 0);
    fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) }); // error
  }, []);
  return null;
}
`,
  },
];
