/** Vue, Svelte, Solid and Angular, and what is built on them. */

import { query, type Place } from './place.js';

export const componentPlaces: readonly Place[] = [
  {
    name: 'Vue: onMounted',
    code: `import { onMounted } from 'vue';
onMounted(async () => { const t = await exchange(${query}); document.title = t.name; });`,
    meets: ['redeemedByReload'],
  },
  {
    name: 'Vue: a watcher of more than the code',
    code: `import { watch } from 'vue';
import { useRoute } from 'vue-router';
import { useLocale } from './locale';
const route = useRoute(); const locale = useLocale();
watch([() => route.query.code, locale], ([code]) => { if (code) exchange(code as string); }, { immediate: true });`,
    meets: ['redeemedByEffectAgain'],
  },
  {
    name: 'Vue: mounted of a component of options',
    code: `export default { async mounted() { const t = await exchange(this.$route.query.code); this.name = t.name; } };`,
    meets: ['redeemedByReload'],
  },
  {
    name: 'Nuxt: useAsyncData',
    code: `import { useAsyncData, useRoute } from '#imports';
const route = useRoute();
const { data } = await useAsyncData('tokens', () => exchange(route.query.code as string));`,
    meets: ['redeemedByReload'],
  },
  {
    name: 'Nuxt: navigateTo leaves the page',
    code: `import { navigateTo, onMounted, useRoute } from '#imports';
const route = useRoute();
onMounted(async () => { await exchange(route.query.code as string); await navigateTo('/'); });`,
    meets: [],
  },
  {
    name: 'Nuxt: a server route',
    file: 'server/routes/callback.ts',
    code: `export default defineEventHandler(async (event) => { await exchange(getQuery(event).code as string); return 'done'; });`,
    meets: ['redeemedByEveryVisit'],
  },
  {
    name: 'Svelte: onMount',
    code: `import { onMount } from 'svelte';
onMount(async () => { const t = await exchange(${query}); document.title = t.name; });`,
    meets: ['redeemedByReload'],
  },
  {
    name: 'Svelte: onMount that goes elsewhere',
    code: `import { onMount } from 'svelte';
import { goto } from '$app/navigation';
onMount(async () => { await exchange(${query}); goto('/'); });`,
    meets: [],
  },
  {
    name: 'SvelteKit: a load function',
    file: 'src/routes/callback/+page.server.ts',
    code: `export async function load({ url }) { const t = await exchange(url.searchParams.get('code')); return { name: t.name }; }`,
    meets: ['redeemedByEveryVisit'],
  },
  {
    name: 'SvelteKit: an endpoint',
    file: 'src/routes/callback/+server.ts',
    code: `import { json } from '@sveltejs/kit';
export async function GET({ url }) { await exchange(url.searchParams.get('code')); return json({ ok: true }); }`,
    meets: ['redeemedByEveryVisit'],
  },
  {
    name: 'SvelteKit: the page store',
    code: `import { page } from '$app/state';
import { onMount } from 'svelte';
onMount(async () => { const t = await exchange(page.url.searchParams.get('code')); document.title = t.name; });`,
    meets: ['redeemedByReload'],
  },
  {
    name: 'Solid: onMount',
    code: `import { onMount } from 'solid-js';
export function Page() { onMount(async () => { const t = await exchange(${query}); document.title = t.name; }); return null; }`,
    meets: ['redeemedByReload'],
  },
  {
    name: 'Solid: a resource that can be fetched again',
    code: `import { createResource } from 'solid-js';
export function Page() { const [tokens, { refetch }] = createResource(() => exchange(${query})); return <button onClick={refetch}>{tokens()}</button>; }`,
    meets: ['redeemedByReload'],
  },
  {
    name: 'Angular: ngOnInit',
    code: `import { Component } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
@Component({ template: '' })
export class Page { name = ''; constructor(private route: ActivatedRoute) {}
  async ngOnInit() { const t = await exchange(this.route.snapshot.queryParams['code']); this.name = t.name; } }`,
    meets: ['redeemedByReload'],
  },
  {
    name: 'Angular: a stream of parameters',
    code: `import { Component } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
@Component({ template: '' })
export class Page { name = ''; constructor(private route: ActivatedRoute) {}
  ngOnInit() { this.route.queryParams.subscribe(async ({ code }) => { const t = await exchange(code); this.name = t.name; }); } }`,
    meets: ['redeemedByReload'],
  },
  {
    name: 'Vue: the router of the project, with its current route',
    code: `import { createRouter, createWebHistory } from 'vue-router';
import { onMounted } from 'vue';
const router = createRouter({ history: createWebHistory(), routes: [] });
onMounted(async () => { const t = await exchange(router.currentRoute.value.query.code as string); document.title = t.name; });`,
    meets: ['redeemedByReload'],
  },
  {
    name: 'Angular: ngOnInit runs once for each visit, and goes elsewhere',
    code: `import { Component } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
@Component({ template: '' })
export class Page { constructor(private route: ActivatedRoute, private router: Router) {}
  async ngOnInit() { await exchange(this.route.snapshot.queryParamMap.get('code')); this.router.navigate(['/']); } }`,
    meets: [],
  },
  {
    name: 'Angular: ngOnInit with a code that is kept elsewhere',
    code: `import { Component } from '@angular/core';
import { Pending } from './pending';
@Component({ template: '' })
export class Page { constructor(private pending: Pending) {}
  async ngOnInit() { await exchange(this.pending.code); } }`,
    meets: [],
  },
];
