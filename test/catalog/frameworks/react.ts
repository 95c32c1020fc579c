/** React and what is built on it: rendering, effects, routes. */

import { query, type Place } from './place.js';

export const reactPlaces: readonly Place[] = [
  {
    name: 'React: an effect',
    code: `import { useEffect } from 'react';
export function Page() { useEffect(() => { exchange(${query}); }, []); return null; }`,
    meets: ['redeemedByEffectTwice'],
  },
  {
    name: 'React: a layout effect',
    code: `import { useLayoutEffect } from 'react';
export function Page() { useLayoutEffect(() => { exchange(${query}); }, []); return null; }`,
    meets: ['redeemedByEffectTwice'],
  },
  {
    name: 'React: a class component',
    code: `import { Component } from 'react';
export class Page extends Component { componentDidMount() { exchange(${query}); } render() { return null; } }`,
    meets: ['redeemedByEffectTwice'],
  },
  {
    name: 'React: use() of a promise made while rendering',
    code: `import { use } from 'react';
export function Page() { const tokens = use(exchange(${query})); return <p>{tokens.name}</p>; }`,
    meets: ['redeemedByRendering'],
  },
  {
    name: 'React: a server action runs when it is called',
    code: `'use server';
export async function signIn(form: FormData) { await exchange(form.get('code') as string); }`,
    meets: [],
  },
  {
    name: 'React: a server component is rendered at each visit',
    file: 'app/callback/page.tsx',
    code: `export default async function Page({ searchParams }) { const t = await exchange(searchParams.code); return <p>{t.name}</p>; }`,
    meets: ['redeemedByReload'],
  },
  {
    name: 'React Router: a loader',
    file: 'app/routes/callback.tsx',
    code: `export async function loader({ request }) { const u = new URL(request.url); const t = await exchange(u.searchParams.get('code')); return { name: t.name }; }`,
    meets: ['redeemedByEveryVisit'],
  },
  {
    name: 'React Router: an action runs when a form is posted',
    file: 'app/routes/callback.tsx',
    code: `export async function action({ request }) { const form = await request.formData(); const t = await exchange(form.get('code')); return { name: t.name }; }`,
    meets: [],
  },
  {
    name: 'Next.js: a route handler',
    file: 'app/callback/route.ts',
    code: `import { NextResponse } from 'next/server';
export async function GET(request) { const t = await exchange(request.nextUrl.searchParams.get('code')); return NextResponse.json({ ok: true }); }`,
    meets: ['redeemedByEveryVisit'],
  },
  {
    name: 'Next.js: an API route',
    file: 'pages/api/callback.ts',
    code: `export default async function handler(req, res) { await exchange(req.query.code); res.json({ ok: true }); }`,
    meets: ['redeemedByEveryVisit'],
  },
  {
    name: 'Next.js: getServerSideProps',
    file: 'pages/callback.tsx',
    code: `export const getServerSideProps = async ({ query }) => { const t = await exchange(query.code); return { props: { name: t.name } }; };`,
    meets: ['redeemedByEveryVisit'],
  },
  {
    name: 'React: a component that redeems while it renders',
    code: `export function Page() { exchange(${query}); return <p>Signing in</p>; }`,
    meets: ['redeemedByRendering'],
  },
  {
    name: 'React: an effect that claims a ref',
    code: `import { useEffect, useRef } from 'react';
export function Page() { const sent = useRef(false); useEffect(() => { if (sent.current) return; sent.current = true; history.replaceState(null, '', '/'); exchange(${query}); }, []); return null; }`,
    meets: [],
  },
  {
    name: 'React Router: a loader that goes elsewhere',
    file: 'app/routes/callback.tsx',
    code: `import { redirect } from 'react-router';
export async function loader({ request }) { const u = new URL(request.url); await exchange(u.searchParams.get('code')); return redirect('/'); }`,
    meets: [],
  },
  {
    name: 'Remix: a loader that answers with data',
    file: 'app/routes/callback.tsx',
    code: `import { json } from '@remix-run/node';
export const loader = async ({ request }) => { const u = new URL(request.url); await exchange(u.searchParams.get('code')); return json({ ok: true }); };`,
    meets: ['redeemedByEveryVisit'],
  },
  {
    name: 'Next.js: a client page of the app router',
    file: 'app/callback/page.tsx',
    code: `'use client';
import { useEffect } from 'react';
import { useSearchParams } from 'next/navigation';
export default function Page() { const params = useSearchParams(); useEffect(() => { exchange(params.get('code')); }, [params]); return null; }`,
    meets: ['redeemedByEffectTwice'],
  },
  {
    name: 'Next.js: a page of the pages router',
    file: 'pages/callback.tsx',
    code: `import { useEffect } from 'react';
import { useRouter } from 'next/router';
export default function Page() { const { query } = useRouter(); useEffect(() => { if (query.code) exchange(query.code as string); }, [query.code]); return null; }`,
    meets: ['redeemedByEffectTwice'],
  },
  {
    name: 'Next.js: a route handler that goes elsewhere',
    file: 'app/callback/route.ts',
    code: `import { NextResponse } from 'next/server';
export async function GET(request) { await exchange(request.nextUrl.searchParams.get('code')); return NextResponse.redirect(new URL('/', request.url)); }`,
    meets: [],
  },
];
