import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import * as tsParser from '@typescript-eslint/parser';
import { simpleTraverse } from '@typescript-eslint/typescript-estree';
import { describe, it } from 'mocha';

import {
  conventions,
  libraries,
  lifecycles,
  type Effect,
  type Entry,
  type Library,
  type Where,
} from '../../eslint-plugin/src/catalog/index.js';

const folder = fileURLToPath(new URL('../../eslint-plugin/src/catalog/', import.meta.url));
const dataFolders = ['oauth', 'http', 'retry', 'guards', 'frameworks'];

/** Paths of all modules of the catalogue, relative to its folder. */
const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.split(path.sep).join('/'));

const dataModules = modules.filter(
  (name) =>
    (dataFolders.some((data) => name.startsWith(`${data}/`)) ||
      ['builders.ts', 'conventions.ts', 'services.ts', 'vocabulary.ts'].includes(name)) &&
    !name.endsWith('index.ts'),
);

const entries = libraries.flatMap((library) =>
  library.entries.map((entry) => ({ library, entry })),
);

function label({ library, entry }: { library: Library; entry: Entry }): string {
  return `${library.packages[0] ?? 'platform'}: ${entry.callee.name}`;
}

/** Every effect of an entry: its own and those of what it returns. */
function effectsOf(entry: Entry): Effect[] {
  return [entry.effect, ...(entry.returns ?? []).map(({ effect }) => effect)];
}

/** All places and conditions inside some data. */
function placesIn(value: unknown): Where[] {
  if (Array.isArray(value)) return value.flatMap(placesIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'arg' in value && !('params' in value) ? [value as Where] : [];
  return [...own, ...Object.values(value).flatMap(placesIn)];
}

describe('the catalogue', () => {
  describe('is data', () => {
    for (const name of dataModules) {
      it(name, () => {
        const text = readFileSync(path.join(folder, name), 'utf8');
        const program = tsParser.parse(text, { range: true, loc: true });
        for (const statement of program.body) {
          const declares =
            statement.type === 'VariableDeclaration' ||
            (statement.type === 'ExportNamedDeclaration' &&
              statement.declaration?.type === 'VariableDeclaration');
          const imports =
            statement.type === 'ImportDeclaration' &&
            /^\.\.?\/(?:schema|services)\.js$/.test(statement.source.value);
          assert.ok(declares || imports, `line ${statement.loc.start.line} is no declaration`);
        }
        simpleTraverse(program, {
          enter(node) {
            assert.doesNotMatch(
              node.type,
              /Function|CallExpression|NewExpression|Conditional|Statement$/,
              `line ${node.loc.start.line}`,
            );
          },
        });
        assert.ok(text.split('\n').length <= 350, 'a long file');
      });
    }
  });

  it('collects every library of its data files', async () => {
    const known = new Set(libraries.map((library) => JSON.stringify(library)));
    for (const name of dataModules) {
      const exported = (await import(pathToFileURL(path.join(folder, name)).href)) as object;
      for (const [key, value] of Object.entries(exported)) {
        if (typeof value === 'object' && 'entries' in value && 'packages' in value) {
          assert.ok(
            known.has(JSON.stringify(value)),
            `${name} exports ${key}, which index.ts does not collect`,
          );
        }
      }
    }
    assert.equal(known.size, libraries.length, 'a library is collected twice');
  });

  it('says where every fact is from', () => {
    for (const item of entries) {
      assert.match(item.entry.source, /[a-zA-Z]{3}/, label(item));
      assert.doesNotMatch(item.entry.source, /\/(?:work|tmp|home|root)\/|[A-Z]:\\/, label(item));
    }
    for (const { source } of conventions) assert.match(source, /[a-zA-Z]{3}/);
  });

  it('names packages as npm, Node, the Web or a bundler names them', () => {
    const npm = /^(?:@[a-z0-9-]+\/)?[a-z0-9][a-z0-9._-]*(?:\/[\w.-]+)*$/;
    for (const library of libraries) {
      for (const name of library.packages) {
        assert.match(name, /^(?:node|bun):[a-z]+$|^[#$][a-z]+(?:\/[a-z]+)?$|[a-z]/i);
        if (!/^[#$]|:/.test(name)) assert.match(name, npm);
      }
    }
  });

  it('has each callee of a package once for each condition', () => {
    const seen = new Set<string>();
    for (const { library, entry } of entries) {
      for (const name of library.packages.length > 0 ? library.packages : ['']) {
        const key = JSON.stringify([name, entry.callee, entry.when ?? []]);
        assert.ok(!seen.has(key), `twice: ${key}`);
        seen.add(key);
      }
    }
  });

  it('puts an entry without conditions after those with some', () => {
    const open = new Set<string>();
    for (const { library, entry } of entries) {
      const key = JSON.stringify([library.packages, entry.callee]);
      assert.ok(!open.has(key), `never reached: ${key}`);
      if (!entry.when) open.add(key);
    }
  });

  it('has well-formed places, conditions and options', () => {
    for (const item of entries) {
      for (const where of placesIn(item.entry)) {
        assert.ok(
          where.arg === ('last' as unknown) || (Number.isInteger(where.arg) && where.arg < 8),
          label(item),
        );
        if (where.prop !== undefined) assert.match(where.prop, /^\w+(?:\.\w+)*$/, label(item));
      }
      for (const when of item.entry.when ?? []) {
        const { equals, notEquals, isObject, given, matches } = when;
        const conditions = [equals, notEquals, isObject, given, matches];
        assert.equal(
          conditions.filter((condition) => condition !== undefined).length,
          1,
          label(item),
        );
        if (matches !== undefined) assert.doesNotThrow(() => new RegExp(matches, 'i'), label(item));
      }
      for (const effect of effectsOf(item.entry)) {
        if (!('reruns' in effect) || !effect.reruns) continue;
        for (const rerun of effect.reruns) {
          const needsOptions = rerun.on ?? rerun.off ?? rerun.decidedBy;
          const hasOptions =
            ('options' in effect && effect.options !== undefined) ||
            ('perRequest' in effect && effect.perRequest !== undefined);
          const byQueue = 'as' in effect && effect.as === 'handler';
          assert.ok(!needsOptions || hasOptions || byQueue, `${label(item)}: options of what?`);
        }
      }
    }
  });

  it('lets a name stand alone only where no other library gives it another meaning', () => {
    const meanings = new Map<string, string>();
    for (const item of entries) {
      const { callee, effect } = item.entry;
      if (!callee.unambiguous || item.entry.when) continue;
      const meaning = JSON.stringify([effect.does, 'code' in effect ? effect.code : 0]);
      const known = meanings.get(callee.name);
      assert.ok(known === undefined || known === meaning, `${callee.name} means two things`);
      meanings.set(callee.name, meaning);
    }
  });

  it('has no common helper name that would count as a redemption by itself', () => {
    const common = [
      'get',
      'post',
      'token',
      'callback',
      'grant',
      'auth',
      'init',
      'create',
      'access',
      'authorize',
      'getToken',
      'getAccessToken',
      'exchangeCode',
      'exchangeCodeForToken',
      'exchangeCodeForTokens',
      'handleCallback',
      'handleRedirect',
      'refresh',
      'createToken',
      'createClient',
    ];
    for (const { entry } of entries) {
      if (!entry.callee.unambiguous || !/redeem|redemption/.test(entry.effect.does)) continue;
      assert.ok(!common.includes(entry.callee.name), entry.callee.name);
    }
  });

  it('compiles the paths of its conventions', () => {
    for (const { files, exports, decorators, methods } of conventions) {
      if (files !== undefined) assert.doesNotThrow(() => new RegExp(files));
      assert.ok(exports ?? decorators ?? methods);
    }
    assert.deepEqual(lifecycles.base, ['Component', 'PureComponent']);
  });
});

/** What every user of one of these packages relies on. */
const expected: Record<string, Record<string, Effect['does'][]>> = {
  'redeeming libraries': {
    '@azure/msal-node': ['redeem', 'acquire silently', 'start sign-in'],
    '@azure/msal-browser': ['redeem', 'redeem page code', 'acquire silently'],
    '@azure/msal-react': ['redeem page code'],
    '@azure/msal-angular': ['redeem page code'],
    '@azure/identity': ['prepare redemption'],
    'adal-node': ['redeem'],
    'openid-client': ['redeem', 'refresh', 'start sign-in'],
    oauth4webapi: ['redeem', 'refresh', 'tell unspent'],
    'simple-oauth2': ['redeem', 'start sign-in'],
    'google-auth-library': ['redeem', 'refresh', 'start sign-in'],
    googleapis: ['redeem'],
    arctic: ['redeem', 'refresh'],
    'expo-auth-session': ['redeem', 'prepare redemption'],
    '@supabase/supabase-js': ['redeem', 'redeem page code'],
    '@supabase/ssr': ['redeem page code'],
    'oidc-client-ts': ['redeem page code'],
    'oidc-client': ['redeem page code'],
    '@slack/web-api': ['redeem'],
    '@octokit/oauth-methods': ['redeem'],
    '@octokit/oauth-app': ['redeem'],
    '@octokit/auth-oauth-user': ['prepare redemption'],
    '@modelcontextprotocol/sdk': ['redeem', 'refresh'],
    auth0: ['redeem'],
    '@auth0/auth0-spa-js': ['redeem page code'],
    '@auth0/auth0-react': ['redeem page code'],
    '@okta/okta-auth-js': ['redeem', 'redeem page code'],
    '@workos-inc/node': ['redeem'],
    dropbox: ['redeem'],
    'spotify-web-api-node': ['redeem'],
    'twitter-api-v2': ['redeem'],
    'strava-v3': ['redeem'],
    'box-node-sdk': ['redeem'],
    jsforce: ['redeem'],
    stripe: ['redeem'],
    '@notionhq/client': ['redeem'],
    nylas: ['redeem'],
    'intuit-oauth': ['redeem'],
    '@hubspot/api-client': ['redeem'],
    'xero-node': ['redeem'],
    'keycloak-js': ['redeem page code'],
    '@badgateway/oauth2-client': ['redeem'],
    'client-oauth2': ['redeem'],
    oauth: ['redeem'],
    '@openid/appauth': ['redeem'],
    'axios-oauth-client': ['prepare redemption', 'redeem'],
    oslo: ['redeem'],
    'better-auth': ['redeem'],
    '@fastify/oauth2': ['redeem'],
    'react-native-app-auth': ['start sign-in', 'refresh'],
  },
  'HTTP clients': {
    'node-fetch': ['send'],
    'cross-fetch': ['send'],
    axios: ['send', 'make client'],
    got: ['send', 'make client'],
    ky: ['send', 'make client'],
    undici: ['send', 'make retrying'],
    superagent: ['open request'],
    needle: ['send'],
    request: ['send'],
    'node:https': ['send', 'open request'],
    jquery: ['send'],
    '@angular/common/http': ['send'],
    '@nestjs/axios': ['send'],
    ofetch: ['send'],
    wretch: ['open request'],
    '@hapi/wreck': ['send'],
  },
  'what runs again': {
    'p-retry': ['run'],
    'async-retry': ['run'],
    'axios-retry': ['make retrying'],
    'retry-axios': ['make retrying'],
    'fetch-retry': ['make retrying'],
    'exponential-backoff': ['run'],
    cockatiel: ['run'],
    'retry-as-promised': ['run'],
    'ts-retry-promise': ['run'],
    'promise-retry': ['run'],
    retry: ['run'],
    '@lifeomic/attempt': ['run'],
    rxjs: ['make retrying'],
    '@tanstack/react-query': ['run', 'make client'],
    'react-query': ['run'],
    swr: ['run'],
    '@reduxjs/toolkit': ['make retrying'],
    bullmq: ['run'],
    react: ['run', 'hook'],
    'react-use': ['run'],
    ahooks: ['run'],
  },
  guards: {
    'async-mutex': ['run exclusively', 'lock'],
    'async-lock': ['run exclusively'],
    'p-mutex': ['run exclusively'],
    'await-lock': ['lock'],
    'p-limit': ['run exclusively'],
    redlock: ['lock'],
    ioredis: ['claim'],
    redis: ['claim'],
    mongodb: ['claim'],
    '@prisma/client': ['claim'],
    lodash: ['memoize'],
    'p-memoize': ['memoize'],
    memoizee: ['memoize'],
    mem: ['memoize'],
    'p-debounce': ['memoize'],
    dataloader: ['memoize'],
    'lru-cache': ['memoize'],
  },
  'pages and servers': {
    'react-router-dom': ['read page', 'strip page'],
    'next/navigation': ['read page', 'strip page'],
    'next/router': ['read page'],
    'vue-router': ['read page'],
    '@angular/router': ['read page'],
    express: ['handle requests'],
    fastify: ['handle requests'],
    koa: ['handle requests'],
    hono: ['handle requests'],
    h3: ['handle requests'],
    '@hapi/hapi': ['handle requests'],
    'node:http': ['run', 'close'],
    vitest: ['test'],
    'node:test': ['test'],
    qs: ['build'],
    'node:querystring': ['build', 'parse'],
  },
};

for (const [group, packages] of Object.entries(expected)) {
  describe(`the catalogue knows ${group}`, () => {
    for (const [name, wanted] of Object.entries(packages)) {
      it(name, () => {
        const known = entries
          .filter(({ library }) => library.packages.includes(name))
          .flatMap(({ entry }) => effectsOf(entry).map(({ does }) => does));
        for (const does of wanted) assert.ok(known.includes(does), `nothing that does "${does}"`);
      });
    }
  });
}
