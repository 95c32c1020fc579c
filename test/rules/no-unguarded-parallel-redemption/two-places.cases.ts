/** Two registrations in one component, and two entry points for one stored code. */

import type { Case } from '../tester.js';
import { exchange, exchangeModule } from './sources.js';

export const invalid: Case[] = [
  {
    code: `// invalid: onMounted and an immediate watch both redeem the page's code
import { onMounted, watch } from 'vue';
import { useRoute } from 'vue-router';
${exchange}
export function useCallbackPage() {
  const route = useRoute();
  onMounted(() => {
    exchange(route.query.code);
  });
  watch(
    () => route.query.code,
    (code) => {
      exchange(code); // error
    },
    { immediate: true },
  );
}`,
    filename: 'file.js',
  },
  {
    code: `// invalid: created and mounted of one component (options API)
${exchange}
export default {
  created() {
    exchange(this.$route.query.code).then((t) => this.$store.commit('token', t.access_token));
  },
  mounted() {
    exchange(this.$route.query.code).then((t) => this.$store.commit('token', t.access_token)); // error
  },
};`,
    filename: 'file.js',
  },
  {
    code: `// invalid: two effects of one component, StrictMode off
import { useEffect } from 'react';
${exchange}
export default function Callback({ onUser }) {
  useEffect(() => {
    const code = new URLSearchParams(window.location.search).get('code');
    if (code) exchange(code).then((t) => localStorage.setItem('t', t.access_token));
  }, []);
  useEffect(() => {
    const code = new URLSearchParams(window.location.search).get('code');
    if (code) exchange(code).then((t) => onUser(t.id_token)); // error
  }, [onUser]);
  return null;
}`,
    filename: 'file.jsx',
    settings: { strictMode: false },
  },
  {
    code: `// invalid: constructor and ngOnInit of one Angular component
import { Component, OnInit } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import { HttpClient } from '@angular/common/http';

@Component({ selector: 'app-callback', template: '' })
export class OAuthCallbackComponent implements OnInit {
  constructor(private route: ActivatedRoute, private http: HttpClient) {
    this.redeem(this.route.snapshot.queryParamMap.get('code'));
  }
  ngOnInit() {
    this.redeem(this.route.snapshot.queryParamMap.get('code')); // error
  }
  private redeem(code: string | null) {
    this.http.post('https://auth.example.com/token', { grant_type: 'authorization_code', code }).subscribe();
  }
}`,
  },
  {
    code: `// invalid: an Angular observable of HttpClient is cold: each subscription sends the code
import { Injectable } from '@angular/core';
import { HttpClient } from '@angular/common/http';

@Injectable()
export class AuthService {
  constructor(private http: HttpClient) {}
  login(code: string) {
    const tokens$ = this.http.post('https://auth.example.com/token', { grant_type: 'authorization_code', code });
    tokens$.subscribe((t) => localStorage.setItem('tokens', JSON.stringify(t)));
    tokens$.subscribe((t) => console.info('signed in', Boolean(t))); // error
  }
}`,
  },
  {
    code: `// invalid: Svelte: the script redeems when it runs and again in onMount
import { onMount } from 'svelte';
import { exchange } from './exchange';
export function setup(code) {
  const first = exchange(code);
  onMount(async () => {
    const tokens = await exchange(code); // error
    localStorage.setItem('t', tokens.access_token);
  });
  return first;
}`,
    filename: 'file.js',
    files: { './exchange.js': exchangeModule },
  },
  {
    code: `// invalid: two methods of a class redeem the stored code, neither knows of the other
${exchange}
export class Account {
  constructor(private readonly code: string) {}
  async profile() {
    const tokens = await exchange(this.code); // error
    return fetch('/me', { headers: { Authorization: tokens.access_token } });
  }
  async mail() {
    const tokens = await exchange(this.code); // error
    return fetch('/mail', { headers: { Authorization: tokens.access_token } });
  }
}`,
  },
  {
    code: `// invalid: a session is only peeked at; the relay route and the poll both redeem its code
${exchange}
const sessions = new Map();
let current;
export function open(id, session) {
  sessions.set(id, session);
  current = id;
}
export async function relay() {
  const session = sessions.get(current);
  if (!session) return null;
  const tokens = await exchange(session.code); // error
  sessions.delete(current);
  return tokens;
}
export async function poll() {
  const session = sessions.get(current);
  if (!session) return null;
  const tokens = await exchange(session.code); // error
  sessions.delete(current);
  return tokens;
}`,
    filename: 'file.js',
  },
  {
    code: `// invalid: two exported getters share a module-level code, arrow functions
${exchange}
const code = process.env.GOOGLE_AUTH_CODE;
export const accessToken = async () => (await exchange(code)).access_token; // error
export const idToken = async () => (await exchange(code)).id_token; // error`,
    filename: 'file.js',
  },
];

export const valid: Case[] = [
  {
    code: `// valid: onMounted redeems, the watch only follows another value
import { onMounted, watch } from 'vue';
import { useRoute } from 'vue-router';
${exchange}
export function useCallbackPage(locale) {
  const route = useRoute();
  onMounted(() => exchange(route.query.code));
  watch(locale, (value) => document.documentElement.setAttribute('lang', value), { immediate: true });
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: created and mounted share one promise
${exchange}
export default {
  created() {
    this.tokens = exchange(this.$route.query.code);
  },
  async mounted() {
    const { access_token } = await this.tokens;
    this.$store.commit('token', access_token);
  },
};`,
    filename: 'file.js',
  },
  {
    code: `// valid: two effects share a claimed ref
import { useEffect, useRef } from 'react';
${exchange}
export default function Callback({ onUser }) {
  const used = useRef(false);
  const redeem = () => {
    if (used.current) return;
    used.current = true;
    exchange(new URLSearchParams(window.location.search).get('code')).then(onUser);
  };
  useEffect(() => {
    redeem();
  }, []);
  useEffect(() => {
    redeem();
  }, [onUser]);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: two effects, one redeems and one refreshes; StrictMode off
import { useEffect } from 'react';
${exchange}
export default function Callback({ refreshToken }) {
  useEffect(() => {
    exchange(new URLSearchParams(window.location.search).get('code'));
  }, []);
  useEffect(() => {
    fetch('https://login.example.com/token', {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: refreshToken }),
    });
  }, [refreshToken]);
  return null;
}`,
    filename: 'file.jsx',
    settings: { strictMode: false },
  },
  {
    code: `// valid: the observable is shared by its subscribers
import { Injectable } from '@angular/core';
import { HttpClient } from '@angular/common/http';
import { shareReplay } from 'rxjs';

@Injectable()
export class AuthService {
  constructor(private http: HttpClient) {}
  login(code: string) {
    const tokens$ = this.http
      .post('https://auth.example.com/token', { grant_type: 'authorization_code', code })
      .pipe(shareReplay(1));
    tokens$.subscribe((t) => localStorage.setItem('tokens', JSON.stringify(t)));
    tokens$.subscribe((t) => console.info('signed in', Boolean(t)));
  }
}`,
  },
  {
    code: `// valid: two methods share one redemption
${exchange}
export class Account {
  private redemption: Promise<{ access_token: string }> | null = null;
  constructor(private readonly code: string) {}
  private redeem() {
    if (this.redemption === null) this.redemption = exchange(this.code);
    return this.redemption;
  }
  async profile() {
    return fetch('/me', { headers: { Authorization: (await this.redeem()).access_token } });
  }
  async mail() {
    return fetch('/mail', { headers: { Authorization: (await this.redeem()).access_token } });
  }
}`,
  },
  {
    code: `// valid: whichever entry comes first takes the session away
${exchange}
const sessions = new Map();
function acquire(id) {
  const session = sessions.get(id);
  sessions.delete(id);
  return session;
}
export async function relay(id) {
  const session = acquire(id);
  return session ? exchange(session.code) : null;
}
export async function poll(id) {
  const session = acquire(id);
  return session ? exchange(session.code) : null;
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: two providers' routes, each with its own code
import { Router } from 'express';
${exchange}
export const router = Router();
router.get('/google/callback', async (req, res) => {
  req.session.google = await exchange(req.query.code);
  res.redirect('/');
});
router.get('/microsoft/callback', async (req, res) => {
  req.session.microsoft = await exchange(req.query.code);
  res.redirect('/');
});`,
    filename: 'file.js',
    mode: 'recommended',
  },
  {
    code: `// valid: an exported helper that reads the page's code is only called from elsewhere
${exchange}
export async function completeLogin() {
  const code = new URLSearchParams(window.location.search).get('code');
  if (!code) return null;
  return exchange(code);
}`,
    filename: 'file.js',
  },
  {
    filename: 'file.js',
    code: `// valid: a watcher that waits for a change gets another code than onMounted
import { onMounted, watch } from 'vue';
import { useRoute } from 'vue-router';
${exchange}
export function useCallbackPage() {
  const route = useRoute();
  onMounted(() => exchange(route.query.code));
  watch(
    () => route.query.code,
    (code) => {
      exchange(code);
    },
  );
}
`,
  },
  {
    filename: 'file.js',
    code: `// valid: two methods take the stored code away before they redeem it
${exchange}
export class Account {
  constructor(code) {
    this.code = code;
  }
  async profile() {
    const code = this.code;
    if (!code) return undefined;
    this.code = undefined;
    return exchange(code);
  }
  async mail() {
    const code = this.code;
    if (!code) return undefined;
    this.code = undefined;
    return exchange(code);
  }
}
`,
  },
  {
    filename: 'file.ts',
    code: `// valid: two lifecycle methods of one component, the second finds the flag of the first
import { Component } from '@angular/core';
${exchange}
@Component({ selector: 'app-callback', template: '' })
export class OAuthCallbackComponent {
  private started = false;
  constructor(private readonly route: ActivatedRoute) {}
  ngOnInit() {
    this.start();
  }
  ngAfterViewInit() {
    this.start();
  }
  private start() {
    if (this.started) return;
    this.started = true;
    void exchange(this.route.snapshot.queryParamMap.get('code'));
  }
}
`,
  },
];
