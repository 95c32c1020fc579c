import assert from 'node:assert/strict';

import { parseForESLint } from '@typescript-eslint/parser';

import { flowOf, type FlowStep } from '../../../eslint-plugin/src/analysis/flow/flow.js';
import { mayShowFlow } from '../../../eslint-plugin/src/analysis/flow/sign.js';
import { routeOf } from '../../../eslint-plugin/src/analysis/flow/route.js';
import { analyze, type Host, type SourceFile } from '../../../eslint-plugin/src/analysis/index.js';
import { flowCases } from './cases.js';

describe('the flow of a file', () => {
  for (const { name, code } of flowCases) {
    it(`shows each step of ${name}`, () => {
      const file = parse('/project/file.jsx', code);
      const found = flowOf(file).map(({ kind, at }) => `${at.line} ${kind}`);
      assert.deepEqual(found.sort(), marked(code).sort());
      if (marked(code).length > 0) assert(mayShowFlow(code), 'the text shows it');
    });
  }

  it('says what stands there, in which function, and what is known of the library', () => {
    const [signIn, , redemption] = stepsOf('a library that caches');
    assert.deepEqual(shown(signIn), ['client.getAuthCodeUrl', 'signIn', '@azure/msal-node']);
    assert.deepEqual(shown(redemption), [
      'client.acquireTokenByCode',
      'callback',
      '@azure/msal-node',
    ]);
    assert.equal(redemption?.library?.tokens, 'silent cache');
  });

  it('tells a token endpoint from a backend of its own', () => {
    const relayed = (name: string) =>
      stepsOf(name).find(({ kind }) => kind === 'redemption')?.relayed ?? false;
    assert.equal(relayed('a page that hands the code to its backend'), true);
    assert.equal(relayed('a route handler with raw requests'), false);
  });

  it('follows calls into other modules, and names them', () => {
    const host = hostWith({
      './exchange.js': `
        export const exchange = (code) =>
          fetch('https://login.example/oauth2/token', {
            method: 'POST',
            body: new URLSearchParams({ grant_type: 'authorization_code', code }),
          });
      `,
    });
    const file = parse(
      '/project/callback.js',
      `import { exchange } from './exchange.js';
       export async function GET(request) {
         return exchange(new URL(request.url).searchParams.get('code'));
       }`,
    );
    const steps = flowOf(file, host).map((step) => `${step.kind} ${step.file}:${step.at.line}`);
    assert.deepEqual(steps, [
      'arrival /project/callback.js:3',
      'redemption /project/exchange.js:3',
    ]);
  });

  it('is plain data', () => {
    const steps = stepsOf('a route handler with raw requests');
    assert.deepEqual(structuredClone(steps), steps);
  });
});

describe('the route to a finding', () => {
  it('leads from where the code arrives over both redemptions', () => {
    assert.deepEqual(
      route(`
        export async function callback(req, res) {
          const { code } = req.query;
          const first = await redeem(code);
          const second = await redeem(code);
          res.send([first, second]);
        }
        function redeem(code) {
          return fetch('https://login.example/oauth2/token', {
            method: 'POST',
            body: new URLSearchParams({ grant_type: 'authorization_code', code }),
          });
        }
      `),
      [
        'arrives 3 code',
        'calls 4 redeem',
        'redeems 9 fetch',
        'calls 5 redeem',
        'codeSentHere 11 ',
        'redeems again 9 fetch',
      ],
    );
  });

  it('passes what runs the code again', () => {
    assert.deepEqual(
      route(`
        import pRetry from 'p-retry';
        export function callback(code) {
          return pRetry(() => client.acquireTokenByCode({ code, scopes }));
        }
      `),
      [
        'runs 4 pRetry',
        'redeems 4 client.acquireTokenByCode',
        'runs again 4 pRetry',
        'redeems again 4 client.acquireTokenByCode',
      ],
    );
  });

  it('goes round a loop', () => {
    const events = route(`
      export async function callback(code) {
        for (let turn = 0; turn < 3; turn++) {
          try {
            return await client.acquireTokenByCode({ code, scopes });
          } catch {}
        }
      }
    `);
    assert.deepEqual(events, [
      'loops 3 ',
      'redeems 5 client.acquireTokenByCode',
      'loops again 3 ',
      'redeems again 5 client.acquireTokenByCode',
    ]);
  });

  it('stops at a guard that comes too late', () => {
    const events = route(
      `
        import { useEffect, useRef } from 'react';
        export function OAuthCallback() {
          const done = useRef(false);
          useEffect(() => {
            (async () => {
              if (done.current) return;
              const code = new URLSearchParams(location.search).get('code');
              const body = new URLSearchParams({ grant_type: 'authorization_code', code });
              await fetch('https://login.example/oauth2/token', { method: 'POST', body });
              done.current = true;
              setSignedIn(true);
            })();
          }, []);
          return null;
        }
      `,
      'no-unguarded-parallel-redemption',
    );
    assert.deepEqual(events.slice(0, 2), ['arrives 8 get', 'runs 5 useEffect']);
    assert.deepEqual(events.slice(-3), [
      'lateGuard 11 ',
      'codeSentHere 9 ',
      'redeems again 10 fetch',
    ]);
  });

  it('is what the finding itself names, where it is about something else', () => {
    const events = route(
      `
        import { ConfidentialClientApplication } from '@azure/msal-node';
        const client = new ConfidentialClientApplication(config);
        export async function callback(req, res) {
          const result = await client.acquireTokenByCode({ code: req.query.code, scopes });
          req.session.accessToken = result.accessToken;
          res.redirect('/');
        }
      `,
      'require-refresh-token-fallback',
    );
    assert.deepEqual(events, ['reported 5 ', 'tokenKeptHere 6 ']);
  });

  it('has none for what no second redemption is behind', () => {
    const file = parse('/project/a.js', 'export {};');
    const check = 'no-double-redemption';
    assert.equal(routeOf(file, {}, {}, { check, start: 0 }), undefined);
  });
});

function stepsOf(name: string): FlowStep[] {
  const found = flowCases.find((one) => one.name === name);
  assert(found);
  return flowOf(parse('/project/file.jsx', found.code));
}

function shown(step: FlowStep | undefined): unknown[] {
  return [step?.name, step?.within, step?.library?.name];
}

function route(code: string, check = 'no-double-redemption'): string[] {
  const file = parse('/project/file.js', code);
  const finding = analyze(file).findings.find((one) => one.check === check);
  assert(finding, 'there is a finding');
  const place = { check: finding.check, start: finding.at.range[0] };
  const places = routeOf(file, {}, {}, place);
  return (places ?? []).map(({ event, at, name }) => `${event} ${at.line} ${name}`);
}

/** The steps that a program's own comments claim. */
function marked(code: string): string[] {
  return code.split('\n').flatMap((line, index) => {
    const kinds = / \/\/ ([a-z, -]+)$/.exec(line)?.[1]?.split(', ') ?? [];
    return kinds.map((kind) => `${index + 1} ${kind}`);
  });
}

function hostWith(modules: Record<string, string>): Host {
  const path = (specifier: string) => `/project/${specifier.slice(2)}`;
  const text = (specifier: string) => modules[specifier];
  return {
    readText: (specifier) => {
      const found = text(specifier);
      return found === undefined ? undefined : { path: path(specifier), text: found };
    },
    readModule: (specifier) => {
      const found = text(specifier);
      return found === undefined ? undefined : parse(path(specifier), found);
    },
  };
}

/** What does not parse is an empty file, as for the server. */
function parse(path: string, text: string): SourceFile {
  const options = { range: true, loc: true, ecmaFeatures: { jsx: true }, filePath: path };
  try {
    return { path, text, ast: parseForESLint(text, options).ast };
  } catch {
    return { path, text, ast: parseForESLint('', options).ast };
  }
}
