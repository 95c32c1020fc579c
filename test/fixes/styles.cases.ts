/** Programs in the styles that files are written in, for the suggestions to respect. */

import type { Case } from '../rules/tester.js';

export const valid: Case[] = [];

const redeem = `async function redeem(code) {
  const response = await fetch('https://idp.example/oauth/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: 'web' }),
  });
  return response.json();
}`;

export const invalid: Case[] = [
  {
    filename: 'namespace.jsx',
    code: `// Hooks are called on React.
import * as React from 'react';
${redeem}
export function Callback({ code }) {
  React.useEffect(() => {
    redeem(code).then(console.info); // error
  }, [code]);
  return null;
}
`,
  },
  {
    filename: 'required.jsx',
    code: `// CommonJS.
const { useEffect } = require('react');
${redeem}
exports.Callback = function Callback() {
  useEffect(() => {
    redeem(new URLSearchParams(location.search).get('code')); // error
  }, []);
  return null;
};
`,
  },
  {
    filename: 'default.jsx',
    code: `// Only the default export is imported.
import React from 'react';
import { useEffectOnce } from 'react-use';
${redeem}
export const Callback = () => {
  useEffectOnce(() => {
    redeem(new URLSearchParams(location.search).get('code')); // error
  });
  return <p>Wait</p>;
};
`,
  },
  {
    filename: 'tabs.jsx',
    code: `// Tabs, double quotes, CRLF, no semicolons.
import { useEffect } from "react"
import { redeem } from "./redeem"
export function Callback({ code }) {
	useEffect(() => {
		let live = true
		redeem(code).then((tokens) => { // error
			if (live) sessionStorage.setItem("t", tokens.access_token)
		})
		return () => {
			live = false
		}
	}, [code])
	return null
}
`.replaceAll('\n', '\r\n'),
    files: { './redeem.js': `export ${redeem}` },
  },
  {
    filename: 'taken.tsx',
    code: `// The names that a fix would like are taken.
import { useEffect, useRef as makeRef } from 'react';
import { redeem } from './redeem';
export function Callback() {
  const redeemed = makeRef(0);
  const codeRedeemed = redeemed.current;
  useEffect(() => {
    void redeem(new URLSearchParams(location.search).get('code')); // error
  }, []);
  return <p>{codeRedeemed}</p>;
}
`,
    files: { './redeem.js': `export ${redeem}` },
  },
  {
    filename: 'expression.jsx',
    code: `// The effect is an expression.
import { useEffect } from 'react';
${redeem}
export function Callback({ code }) {
  useEffect(() => void redeem(code), [code]); // error
  return null;
}
`,
  },
  {
    filename: 'sign-in.ts',
    code: `// There is a function that starts a sign-in.
import { MicrosoftEntraId } from 'arctic';
const entra = new MicrosoftEntraId(TENANT, ID, SECRET, REDIRECT);

export function startSignIn() {
  window.location.assign(entra.createAuthorizationURL(newState(), newVerifier(), ['openid']));
}

export async function finish(code: string, verifier: string) {
  try {
    return await entra.validateAuthorizationCode(code, verifier);
  } catch (error) {
    console.warn('retrying', error);
    return await entra.validateAuthorizationCode(code, verifier); // error
  }
}
`,
  },
  {
    filename: 'imported-sign-in.js',
    code: `// The function that starts a sign-in is imported.
import { signIn } from './session';
${redeem}
export async function finish(code) {
  let tokens;
  try {
    tokens = await redeem(code);
  } catch {
    tokens = await redeem(code); // error
  }
  return tokens;
}
`,
    files: {
      './session.js': `export async function signIn() {
  location.assign('https://idp.example/authorize?response_type=code');
}
`,
    },
  },
  {
    filename: 'documented.tsx',
    code: `// A documented component, a comment above the effect, a cleanup, and fetch in place.
import { useEffect } from 'react';

/** Where the provider returns to. */
export function Callback({ code }: { code: string }) {
  // Runs once, says the author.
  useEffect(() => {
    let live = true;
    const finish = async () => {
      const response = await fetch('https://idp.example/oauth/token', { // error
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: 'web' }),
      });
      if (live) sessionStorage.setItem('t', await response.text());
    };
    void finish();
    return () => {
      live = false;
    };
  }, [code]);
  return null;
}
`,
  },
  {
    filename: 'component.tsx',
    code: `// Only the component knows the client, and a cleanup cancels.
import { useEffect, useState } from 'react';
import { createClient } from '@supabase/supabase-js';
export function Callback() {
  const [client] = useState(() => createClient('https://x.supabase.co', 'anon', { auth: { detectSessionInUrl: false } }));
  useEffect(() => {
    let live = true;
    const code = new URLSearchParams(window.location.search).get('code');
    client.auth.exchangeCodeForSession(code).then(({ data }) => { // error
      if (live) console.info(data);
    });
    return () => {
      live = false;
    };
  }, [client]);
  return null;
}
`,
  },
];
