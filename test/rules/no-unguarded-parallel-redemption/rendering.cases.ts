/** Components and hooks that redeem while they render: React calls them again, and StrictMode twice each time. */

import type { Case } from '../tester.js';
import { exchange } from './sources.js';

const read = `const code = new URLSearchParams(location.search).get('code');`;

export const invalid: Case[] = [
  {
    code: `// invalid: the component sends the code itself
${exchange}
export function SignIn() {
  ${read}
  exchange(code); // error: redeemedByRendering
  return <p>Signing in</p>;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: the app's own backend gets it, from an arrow function
import React from 'react';
import axios from 'axios';
const Kakao = () => {
  let code = new URL(window.location.href).searchParams.get('code');
  axios({ method: 'GET', url: \`/oauth/kakao?code=\${code}\` }).catch((error) => console.log(error)); // error: redeemedByRendering
  return <div>Signing in</div>;
};
export default Kakao;`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: use() waits for a promise that each render makes anew
import { use } from 'react';
${exchange}
export function SignIn() {
  ${read}
  const tokens = use(exchange(code)); // error: redeemedByRendering
  return <p>{tokens.name}</p>;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: the tokens come after the second render
import { useState } from 'react';
${exchange}
export function SignIn() {
  ${read}
  const [tokens, setTokens] = useState(null);
  if (code && !tokens) exchange(code).then(setTokens); // error: redeemedByRendering
  return <p>{tokens?.name}</p>;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: a hook does it
import { useState } from 'react';
${exchange}
export function useTokens(code) {
  const [name, setName] = useState('');
  exchange(code).then((tokens) => setName(tokens.name)); // error: redeemedByRendering
  return name;
}`,
    filename: 'file.js',
  },
  {
    code: `// invalid: a variable of the component is another one at each render
${exchange}
export function SignIn() {
  ${read}
  let sent = false;
  if (!sent) {
    sent = true;
    exchange(code); // error: redeemedByRendering
  }
  return <p>Signing in</p>;
}`,
    filename: 'file.jsx',
  },
];

export const valid: Case[] = [
  {
    code: `// valid: the module remembers
${exchange}
let sent = false;
export function SignIn() {
  ${read}
  if (!sent) {
    sent = true;
    exchange(code);
  }
  return <p>Signing in</p>;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: one promise for each code, kept outside
import { use } from 'react';
${exchange}
const pending = new Map();
function tokensFor(code) {
  if (!pending.has(code)) pending.set(code, exchange(code));
  return pending.get(code);
}
export function SignIn() {
  ${read}
  const tokens = use(tokensFor(code));
  return <p>{tokens.name}</p>;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: React keeps what it has cached
import { cache, use } from 'react';
${exchange}
const tokensFor = cache(exchange);
export function SignIn({ code }) {
  const tokens = use(tokensFor(code));
  return <p>{tokens.name}</p>;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: a ref is kept from the first call to the second
import { useRef } from 'react';
${exchange}
export function SignIn() {
  ${read}
  const sent = useRef(null);
  sent.current ??= exchange(code);
  return <p>Signing in</p>;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: the code is taken out of the URL before the second call reads it
${exchange}
export function SignIn() {
  ${read}
  if (code) {
    history.replaceState(null, '', '/');
    exchange(code);
  }
  return <p>Signing in</p>;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: a server component runs once for each request
import { redirect } from 'next/navigation';
${exchange}
export default async function Page({ searchParams }) {
  const { code } = await searchParams;
  const tokens = await exchange(code);
  redirect(\`/welcome?name=\${tokens.name}\`);
  return <p>Signing in</p>;
}`,
    filename: 'app/callback/page.jsx',
  },
  {
    code: `// valid: a component of Solid runs once
import { Show } from 'solid-js';
${exchange}
export function SignIn() {
  ${read}
  exchange(code);
  return <p>Signing in</p>;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: a click, not the rendering
${exchange}
export function SignIn() {
  ${read}
  return <button onClick={() => exchange(code)}>Go on</button>;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: StrictMode is off, and nothing else renders it again
${exchange}
export function SignIn() {
  ${read}
  exchange(code);
  return <p>Signing in</p>;
}`,
    filename: 'file.jsx',
    settings: { strictMode: false },
  },
  {
    code: `// valid: a function with a capital that renders nothing
${exchange}
export function SignIn(code) {
  const tokens = exchange(code);
  return tokens;
}`,
    filename: 'file.js',
  },
];
