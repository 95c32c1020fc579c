/** Every API that is known to redeem, renew, repeat or guard, at work in a small program. */

import assert from 'node:assert/strict';

import { describe, it } from 'mocha';

import { bodies } from './bodies.js';
import { clients } from './redeeming-clients.js';
import { pages } from './pages.js';
import { guards } from './guards.js';
import { harmless } from './harmless.js';
import { microsoft } from './redeeming-microsoft.js';
import { providers } from './redeeming-providers.js';
import { renewing } from './renewing.js';
import {
  redeem,
  type Guarding,
  type Harmless,
  type PageRedeeming,
  type Redeeming,
  type Renewing,
  type Repeating,
  type Starting,
} from './rows.js';
import { doubles, fromElsewhere, sourcesOf, tokenEvents, unrenewable } from './run.js';
import { requests } from './requests.js';
import { retries } from './retries.js';
import { starting } from './starting.js';

/** A program that does some things one after another, and at last the same with another code. */
function program(setUp: string, calls: readonly string[], last = ''): string {
  return `${setUp}
    export async function handle({ code, url, request, response }, other) {
      ${calls.map((call) => `await ${call};`).join('\n')}
      ${last && `{ const { code, url, request, response } = other; await ${last}; }`}
    }`;
}

function redeems({ setUp, call, guarded, tells }: Redeeming): void {
  assert.deepEqual(doubles(program(setUp, [call])), [], 'once is fine');
  const later = doubles(program(setUp, [call, call]));
  const together = doubles(program(setUp, [`Promise.all([${call}, ${call}])`]));
  assert.equal(later.length > 0, guarded !== 'later', 'one after the other');
  assert.equal(together.length > 0, guarded !== 'in flight', 'both at once');
  assert.deepEqual(doubles(program(setUp, [call], call)), [], 'another code is fine');
  if (tells) return;
  const elsewhere = program(fromElsewhere(setUp), [call, call]);
  assert.deepEqual(doubles(elsewhere), [], 'another package may do anything');
}

/** Any request may carry a code, or renew tokens: only the grant tells. */
function redeemsByGrant(row: Redeeming): void {
  redeems(row);
  const other = (text: string) => text.replaceAll('authorization_code', 'refresh_token');
  const renewed = program(other(row.setUp), [other(row.call), other(row.call)]);
  assert.deepEqual(doubles(renewed), [], 'another grant is fine');
}

/** A page that does some things, and then or meanwhile redeems its code by hand. */
function page({ setUp, in: place }: PageRedeeming, calls: readonly string[], byHand = ''): string {
  const rest =
    byHand && `const code = new URLSearchParams(location.search).get('code'); ${byHand};`;
  if (place !== 'render')
    return `${setUp}
      export async function handle() { ${calls.map((call) => `await ${call};`).join(' ')} ${rest} }`;
  return `${setUp}
    import { useRef, useEffect } from 'react';
    export function App() {
      const sent = useRef(false);
      useEffect(() => {
        if (sent.current) return;
        sent.current = true;
        ${rest}
      }, []);
      return <>${calls.join('')}</>;
    }`;
}

function redeemsPage(row: PageRedeeming): void {
  const { call, again, off, setUp, tells } = row;
  assert.deepEqual(doubles(page(row, [call])), [], 'once is fine');
  assert.equal(doubles(page(row, [call, call])).length > 0, again !== 'keeps', 'called again');
  assert.notDeepEqual(doubles(page(row, [call], redeem)), [], 'and by hand');
  if (off) assert.deepEqual(doubles(page(row, [off], redeem)), [], 'switched off');
  if (tells) return;
  const elsewhere = page({ ...row, setUp: fromElsewhere(setUp) }, [call], redeem);
  assert.deepEqual(doubles(elsewhere), [], 'another package may do anything');
}

/** A program that keeps the access token MSAL redeemed a code for, and does something else. */
function keeping(setUp: string, call?: string): string {
  return `${setUp}
    import { ConfidentialClientApplication as App } from '@azure/msal-node';
    const app = new App({ auth: { clientId: 'id' } });
    export async function signIn({ code, session, token, account, request }) {
      const result = await app.acquireTokenByCode({ code, scopes: ['user.read'] });
      session.accessToken = result.accessToken;
      ${call === undefined ? '' : `await ${call};`}
    }`;
}

/** What is noted of a call that stands beside a redemption. */
function eventsOf(setUp: string, call: string) {
  const text = `${setUp}
    export async function handle({ code, token, account, request }) {
      await ${redeem};
      await ${call};
    }`;
  return tokenEvents(text).filter(({ kind }) => kind !== 'request' && kind !== 'grant');
}

function renews({ setUp, call }: Renewing): void {
  const kinds = new Set(eventsOf(setUp, call).map(({ kind }) => kind));
  assert.ok(kinds.has('refresh') || kinds.has('silent'), 'it renews');
  assert.ok(!kinds.has('sign-in'));
  assert.deepEqual(doubles(program(setUp, [call, call])), [], 'no code is redeemed');
  assert.notDeepEqual(unrenewable(keeping(setUp)), [], 'without it tokens end');
  assert.deepEqual(unrenewable(keeping(setUp, call)), [], 'with it they are renewed');
}

function starts({ setUp, call, scopes }: Starting): void {
  const events = eventsOf(setUp, call);
  assert.ok(events.length > 0 && events.every(({ kind }) => kind === 'sign-in'), 'it signs in');
  assert.deepEqual(doubles(program(setUp, [call, call])), [], 'no code is redeemed');
  if (scopes !== undefined) assert.ok(JSON.stringify(events[0]!.scopes).includes(`"${scopes}"`));
  assert.deepEqual(
    eventsOf(fromElsewhere(setUp), call).filter(({ call }) => !call?.entry.callee.unambiguous),
    [],
    'another package may do anything',
  );
}

function around(setUp: string, body: string): string {
  return `${setUp}
    export async function handle(code) { ${body} }`;
}

function repeats({ setUp, body, off, alike }: Repeating): void {
  assert.notDeepEqual(doubles(around(setUp, body)), [], 'it runs again');
  for (const other of off) assert.deepEqual(doubles(around(setUp, other)), [], other);
  if (!alike) assert.deepEqual(doubles(around(fromElsewhere(setUp), body)), [], 'elsewhere');
}

function guard({ setUp, text, unlike }: Guarding): void {
  assert.deepEqual(doubles(`${setUp}\n${text}`), [], 'nothing is redeemed twice');
  assert.notDeepEqual(doubles(`${setUp}\n${unlike}`), [], 'this does not guard');
}

function harms({ api, setUp, call }: Harmless): void {
  const row = { api, setUp, call };
  assert.deepEqual(doubles(page(row, [call, call])), [], 'any number of times');
  assert.deepEqual(doubles(page(row, [call], redeem)), [], 'beside a redemption');
}

function namesVersions(api: string, versions: string): void {
  const sources = sourcesOf(api).join('\n');
  for (const version of versions.split(' '))
    assert.match(sources, new RegExp(`(?<![\\d.])${version.replace('.', '\\.')}(?!\\d)`), api);
}

describe('a code is redeemed by', () => {
  for (const row of [...microsoft, ...clients, ...providers])
    it(`${row.api} (${row.versions ?? ''})`, () => redeems(row));
});

describe('a code is redeemed by a request of', () => {
  for (const row of requests) it(row.api, () => redeemsByGrant(row));
});

describe('a code is redeemed by a body made of', () => {
  for (const row of bodies) it(row.api, () => redeemsByGrant(row));
});

describe("the page's code is redeemed by", () => {
  for (const row of pages) it(`${row.api} (${row.versions ?? ''})`, () => redeemsPage(row));
});

describe('tokens are renewed by', () => {
  for (const row of renewing) it(`${row.api} (${row.versions ?? ''})`, () => renews(row));
});

describe('a sign-in is started by', () => {
  for (const row of starting) it(`${row.api} (${row.versions ?? ''})`, () => starts(row));
});

describe('a redemption is run again by', () => {
  for (const row of retries) it(`${row.api} (${row.versions ?? ''})`, () => repeats(row));
});

describe('a second redemption is kept from happening by', () => {
  for (const row of guards) it(`${row.api} (${row.versions ?? ''})`, () => guard(row));
});

describe('no code is redeemed in sight by', () => {
  for (const row of harmless) it(row.api, () => harms(row));
});

describe('the versions are named of', () => {
  for (const { api, versions } of [
    ...microsoft,
    ...clients,
    ...providers,
    ...pages,
    ...requests,
    ...retries,
    ...guards,
    ...renewing,
    ...starting,
  ])
    if (versions) it(`${api} ${versions}`, () => namesVersions(api, versions));
});
