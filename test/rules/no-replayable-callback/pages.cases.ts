/** Pages of a browser: a code that stays in the URL is redeemed again when the page is loaded again. */

import type { Case } from '../tester.js';
import { exchange } from './sources.js';

export const valid: Case[] = [
  {
    code: `// valid: the code is stripped from the URL before it is redeemed
${exchange}
const code = new URLSearchParams(location.search).get('code');
if (code) {
  history.replaceState(null, '', location.pathname);
  exchange(code).then((tokens) => show(tokens));
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: a reload finds the URL as the first visit left it, however late it was stripped
${exchange}
async function start() {
  const code = new URLSearchParams(window.location.search).get('code');
  if (!code) return;
  const tokens = await exchange(code);
  document.title = tokens.name;
  window.history.replaceState({}, document.title, '/');
}
start();`,
    filename: 'file.js',
  },
  {
    code: `// valid: the page goes elsewhere
${exchange}
const code = new URLSearchParams(location.search).get('code');
if (code) {
  exchange(code).then((tokens) => {
    localStorage.setItem('token', tokens.id_token);
    window.location.href = '/';
  });
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: the page is replaced
${exchange}
const code = new URLSearchParams(location.search).get('code');
if (code) exchange(code).then(() => location.replace('/home'));`,
    filename: 'file.js',
  },
  {
    code: `// valid: the pop-up closes itself
${exchange}
const code = new URLSearchParams(location.search).get('code');
if (code) {
  exchange(code).then((tokens) => {
    window.opener.postMessage({ name: tokens.name }, location.origin);
    window.close();
  });
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: who has tokens does not redeem
${exchange}
const code = new URLSearchParams(location.search).get('code');
if (code && !localStorage.getItem('token')) {
  exchange(code).then((tokens) => localStorage.setItem('token', tokens.id_token));
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: the verifier is taken out of the storage
${exchange}
const code = new URLSearchParams(location.search).get('code');
const verifier = sessionStorage.getItem('verifier');
if (code && verifier) {
  sessionStorage.removeItem('verifier');
  exchange(code, verifier).then((tokens) => (document.title = tokens.name));
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: a code that was used is remembered
${exchange}
const code = new URLSearchParams(location.search).get('code');
if (code && sessionStorage.getItem('used') !== code) {
  sessionStorage.setItem('used', code);
  exchange(code).then((tokens) => (document.title = tokens.name));
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: a router goes elsewhere
import { useEffect, useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
${exchange}
export function Callback() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const claimed = useRef(false);
  useEffect(() => {
    if (claimed.current) return;
    claimed.current = true;
    exchange(params.get('code')).then(() => navigate('/', { replace: true }));
  }, []);
  return <p>Signing you in…</p>;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: a router drops the code
import { useEffect, useRef } from 'react';
import { useRouter, useSearchParams } from 'next/navigation';
${exchange}
export default function Callback() {
  const params = useSearchParams();
  const router = useRouter();
  const claimed = useRef(false);
  useEffect(() => {
    if (claimed.current) return;
    claimed.current = true;
    exchange(params.get('code')).then(() => router.replace('/callback'));
  }, []);
  return <p>Signing you in…</p>;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: an element goes elsewhere when the state says so
import { useEffect, useRef, useState } from 'react';
import { Navigate, useSearchParams } from 'react-router-dom';
${exchange}
export function Callback() {
  const [params] = useSearchParams();
  const [done, setDone] = useState(false);
  const claimed = useRef(false);
  useEffect(() => {
    if (claimed.current) return;
    claimed.current = true;
    exchange(params.get('code')).then(() => setDone(true));
  }, []);
  return done ? <Navigate to="/" /> : <p>Signing you in…</p>;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: the parent is told, and may show something else
import { useEffect, useRef } from 'react';
${exchange}
export function Callback({ onSignedIn }) {
  const claimed = useRef(false);
  useEffect(() => {
    if (claimed.current) return;
    claimed.current = true;
    const code = new URLSearchParams(location.search).get('code');
    exchange(code).then((tokens) => onSignedIn(tokens));
  }, []);
  return <p>Signing you in…</p>;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: a store is told, and may show something else
import { useEffect, useRef } from 'react';
import { useDispatch } from 'react-redux';
import { signedIn } from './session.js';
${exchange}
export function Callback() {
  const dispatch = useDispatch();
  const claimed = useRef(false);
  useEffect(() => {
    if (claimed.current) return;
    claimed.current = true;
    const code = new URLSearchParams(location.search).get('code');
    exchange(code).then((tokens) => dispatch(signedIn(tokens)));
  }, []);
  return <p>Signing you in…</p>;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: a module nobody sees goes on
import { enter } from './session.js';
${exchange}
const code = new URLSearchParams(location.search).get('code');
if (code) exchange(code).then((tokens) => enter(tokens));`,
    filename: 'file.js',
  },
  {
    code: `// valid: a hook nobody sees knows who is signed in
import { useEffect, useRef } from 'react';
import { useAuth } from './auth.js';
${exchange}
export function Callback() {
  const { isSignedIn } = useAuth();
  const claimed = useRef(false);
  useEffect(() => {
    if (isSignedIn || claimed.current) return;
    claimed.current = true;
    exchange(new URLSearchParams(location.search).get('code'));
  }, []);
  return <p>Signing you in…</p>;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: a program without an address bar gets a link once
import { useEffect, useRef } from 'react';
import { Linking, Text } from 'react-native';
${exchange}
export function Callback() {
  const claimed = useRef(false);
  useEffect(() => {
    if (claimed.current) return;
    claimed.current = true;
    Linking.getInitialURL().then((url) => exchange(new URL(url).searchParams.get('code')));
  }, []);
  return <Text>Signing you in…</Text>;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: an SDK that takes the code out of the URL by itself
import { UserManager } from 'oidc-client-ts';
const manager = new UserManager({ authority: 'https://login.example.com', client_id: 'app', redirect_uri: '/callback' });
manager.signinRedirectCallback().then((user) => (document.title = user.profile.name));`,
    filename: 'file.js',
  },
  {
    code: `// valid: the code is read from a URL that the user pastes
${exchange}
form.addEventListener('submit', async () => {
  const code = new URL(input.value).searchParams.get('code');
  const tokens = await exchange(code);
  document.title = tokens.name;
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: a server component redirects
import { redirect } from 'next/navigation';
${exchange}
export default async function Page({ searchParams }) {
  await exchange(searchParams.code);
  redirect('/');
}`,
    filename: 'app/callback/page.jsx',
  },
  {
    code: `// valid: Vue's router goes elsewhere
import { onMounted } from 'vue';
import { useRoute, useRouter } from 'vue-router';
${exchange}
const route = useRoute();
const router = useRouter();
onMounted(async () => {
  await exchange(route.query.code);
  router.replace('/');
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: Angular's router goes elsewhere
import { Component } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
${exchange}
@Component({ template: '' })
export class CallbackComponent {
  constructor(private route: ActivatedRoute, private router: Router) {}
  async ngOnInit() {
    await exchange(this.route.snapshot.queryParamMap.get('code'));
    this.router.navigate(['/']);
  }
}`,
    filename: 'file.ts',
  },
  {
    code: `// valid: only the hash is stripped, known miss
${exchange}
const code = new URLSearchParams(location.search).get('code');
if (code) {
  history.replaceState(null, '', location.pathname + location.search);
  exchange(code).then((tokens) => (document.title = tokens.name));
}`,
    filename: 'file.js',
    knownMiss: true,
  },
  {
    code: `// valid: whoever calls this goes on with the tokens
${exchange}
export async function completeSignIn() {
  const code = new URLSearchParams(location.search).get('code');
  return exchange(code);
}`,
    filename: 'file.js',
  },
];

export const invalid: Case[] = [
  {
    code: `// invalid: the code stays in the URL
${exchange}
const code = new URLSearchParams(location.search).get('code');
if (code) {
  exchange(code).then((tokens) => { // error: redeemedByReload
    document.title = tokens.name;
  });
}`,
    filename: 'file.js',
  },
  {
    code: `// invalid: the state stays in the storage
${exchange}
const params = new URLSearchParams(location.search);
if (params.get('code') && params.get('state') === sessionStorage.getItem('state')) {
  exchange(params.get('code')).then((tokens) => (document.title = tokens.name)); // error: redeemedByReload
}`,
    filename: 'file.js',
  },
  {
    code: `// invalid: tokens are kept, but nobody looks before redeeming
${exchange}
async function start() {
  const code = new URLSearchParams(window.location.search).get('code');
  if (!code) return;
  const tokens = await exchange(code); // error: redeemedByReload
  localStorage.setItem('token', tokens.id_token);
}
start();`,
    filename: 'file.js',
  },
  {
    code: `// invalid: something else is taken out of the storage
${exchange}
const code = new URLSearchParams(location.search).get('code');
const verifier = sessionStorage.getItem('verifier');
if (code && verifier) {
  sessionStorage.removeItem('returnTo');
  exchange(code, verifier).then((tokens) => (document.title = tokens.name)); // error: redeemedByReload
}`,
    filename: 'file.js',
  },
  {
    code: `// invalid: memory is gone after a reload
${exchange}
let redeemed = false;
const code = new URLSearchParams(location.search).get('code');
if (code && !redeemed) {
  redeemed = true;
  exchange(code).then((tokens) => (document.title = tokens.name)); // error: redeemedByReload
}`,
    filename: 'file.js',
  },
  {
    code: `// invalid: a ref does not survive a reload
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
${exchange}
export function Callback() {
  const [params] = useSearchParams();
  const [name, setName] = useState('');
  const claimed = useRef(false);
  useEffect(() => {
    if (claimed.current) return;
    claimed.current = true;
    exchange(params.get('code')).then((tokens) => setName(tokens.name)); // error: redeemedByReload
  }, []);
  return <p>Hello {name}</p>;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: the code goes to the app's own backend
const code = new URLSearchParams(location.search).get('code');
if (code) {
  fetch('/api/auth/google/callback', { method: 'POST', body: JSON.stringify({ code }) }) // error: redeemedByReload
    .then((response) => response.json())
    .then((user) => (document.title = user.name));
}`,
    filename: 'file.js',
  },
  {
    code: `// invalid: Vue's component stays where it is
import { onMounted, ref } from 'vue';
import { useRoute } from 'vue-router';
${exchange}
const route = useRoute();
const name = ref('');
onMounted(async () => {
  const tokens = await exchange(route.query.code); // error: redeemedByReload
  name.value = tokens.name;
});`,
    filename: 'file.js',
  },
  {
    code: `// invalid: Angular's component stays where it is
import { Component } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
${exchange}
@Component({ template: '{{ name }}' })
export class CallbackComponent {
  name = '';
  constructor(private route: ActivatedRoute) {}
  async ngOnInit() {
    const tokens = await exchange(this.route.snapshot.queryParamMap.get('code')); // error: redeemedByReload
    this.name = tokens.name;
  }
}`,
    filename: 'file.ts',
  },
  {
    code: `// invalid: a helper of another file redeems
import { exchange } from './exchange.js';
const code = new URLSearchParams(location.search).get('code');
if (code) {
  const tokens = await exchange(code); // error: redeemedByReload
  document.title = tokens.name;
}`,
    filename: 'file.js',
    files: { './exchange.js': `export ${exchange}` },
  },
  {
    code: `// invalid: a server component renders what it got
${exchange}
export default async function Page({ searchParams }) {
  const tokens = await exchange(searchParams.code); // error: redeemedByReload
  return <p>Hello {tokens.name}</p>;
}`,
    filename: 'app/callback/page.jsx',
  },
];
