import assert from 'node:assert/strict';

import { afterEach, describe, it } from 'mocha';

import type { PackageFacts } from '../../eslint-plugin/src/analysis/index.js';
import { nodeHost } from '../../eslint-plugin/src/host/node.js';
import { makeProject, type Project } from './folder.js';

const later = 10 * 60_000;
const root = `createRoot(document.getElementById('root')!).render(<App />);`;

describe('the facts of a package', () => {
  let project: Project | undefined;
  afterEach(() => project?.remove());

  /** The facts for `src/page.tsx` in a package of these files. */
  function factsOf(files: Record<string, string>): PackageFacts | undefined {
    project = makeProject({ 'package.json': '{}', 'src/page.tsx': '', ...files });
    return nodeHost().hostFor({}).packageFacts?.(project.at('src/page.tsx'));
  }

  const shows: [fact: Exclude<keyof PackageFacts, 'strictMode'>, texts: string[], not: string[]][] =
    [
      [
        'silentAcquisition',
        [
          'client.acquireTokenSilent({})',
          'useAuth0().getAccessTokenSilently()',
          'pca.ssoSilent(r)',
        ],
        ['client.acquireTokenByCode({})', 'silent = true', 'getAccessToken()'],
      ],
      [
        'refreshGrant',
        [
          `{ grant_type: 'refresh_token', refresh_token }`,
          `params.append('grant_type', 'refresh_token')`,
          '`grant_type=refresh_token&x`',
          `enum Grant { Refresh = 'refresh_token' }`,
          'client.acquireTokenByRefreshToken({})',
          'await oauth2Client.refreshAccessToken()',
        ],
        [`tokens['refresh_token']`, 'save(tokens.refresh_token)', `{ grant_type: 'password' }`],
      ],
      [
        'offlineAccess',
        [`scope: 'openid offline_access'`, `access_type: 'offline'`, '?access_type=offline&'],
        [`access_type: 'online'`, 'isOffline'],
      ],
      [
        'authorizationRequest',
        [
          `url.searchParams.set('response_type', 'code')`,
          '`${issuer}/oauth2/v2.0/authorize?`',
          'client.generateAuthUrl({})',
        ],
        ['/authorized', 'fetch(url)'],
      ],
    ];
  for (const [fact, texts, not] of shows) {
    for (const text of texts) {
      it(`${fact}: ${text}`, () => assert.equal(factsOf({ 'src/lib/a.ts': text })?.[fact], true));
    }
    for (const text of not) {
      it(`not ${fact}: ${text}`, () =>
        assert.equal(factsOf({ 'src/lib/a.ts': text })?.[fact], false));
    }
  }

  describe('StrictMode', () => {
    const strict = '<React.StrictMode><App /></React.StrictMode>';
    const cases: [what: string, files: Record<string, string>, expected: boolean | undefined][] = [
      ['on where it wraps the app', { 'src/main.tsx': `${root} ${strict}` }, true],
      ['on in another file than the root', { 'a.tsx': strict, 'src/main.tsx': root }, true],
      ['on by Next.js', { 'next.config.js': 'module.exports = { reactStrictMode: true };' }, true],
      [
        'off by Next.js',
        { 'next.config.mjs': 'export default { reactStrictMode: false };' },
        false,
      ],
      ['off where a root has none', { 'src/main.jsx': root }, false],
      ['unknown without a root', { 'src/button.tsx': '<button />' }, undefined],
      ['not what a test renders', { 'src/main.tsx': root, 'src/a.test.tsx': strict }, false],
      [
        'without effect in React 17',
        {
          'package.json': '{ "dependencies": { "react": "^17.0.2" } }',
          'src/index.jsx': `ReactDOM.render(${strict}, root);`,
        },
        false,
      ],
      [
        'without effect in a legacy root of React 18',
        {
          'package.json': '{ "dependencies": { "react": "^18.2.0" } }',
          'src/index.jsx': `ReactDOM.render(${strict}, root);`,
        },
        false,
      ],
    ];
    for (const [what, files, expected] of cases) {
      it(what, () => assert.equal(factsOf(files)?.strictMode, expected));
    }
  });

  it('come from the sources of the nearest package alone', () => {
    const text = `scope = 'offline_access'`;
    const others = ['node_modules/x/a.js', 'dist/a.js', '.next/a.js', 'a.min.js', 'a.d.ts'];
    const facts = factsOf({
      ...Object.fromEntries(others.map((file) => [file, text])),
      'packages/other/package.json': '{}',
      'packages/other/a.ts': text,
      'notes.md': text,
    });
    assert.equal(facts?.offlineAccess, false);
  });

  it('are for each package its own', () => {
    project = makeProject({
      'package.json': '{}',
      'packages/a/package.json': '{}',
      'packages/a/scopes.ts': `'offline_access'`,
      'packages/b/package.json': '{}',
      'packages/b/scopes.ts': '',
    });
    const host = nodeHost().hostFor({});
    assert.equal(host.packageFacts?.(project.at('packages/a/x.ts'))?.offlineAccess, true);
    assert.equal(host.packageFacts(project.at('packages/b/x.ts'))?.offlineAccess, false);
  });

  it('are asked for once, and again after a while', () => {
    project = makeProject({ 'package.json': '{}', 'a.ts': '' });
    let clock = 0;
    const host = nodeHost({ now: () => clock }).hostFor({});
    const facts = host.packageFacts?.(project.at('a.ts'));
    project.write('b.ts', `'offline_access'`);
    assert.equal(host.packageFacts?.(project.at('c.ts')), facts);
    clock = later;
    assert.equal(host.packageFacts?.(project.at('a.ts'))?.offlineAccess, true);
  });

  it('are unknown for a text that is on no disk, and for a package that is too big', () => {
    assert.equal(nodeHost().hostFor({}).packageFacts?.('<input>'), undefined);
    const many = Array.from({ length: 3001 }, (_, index) => [`src/m${index}.js`, ''] as const);
    assert.equal(factsOf(Object.fromEntries(many)), undefined);
  });

  it('survive a package.json that is broken', () => {
    assert.equal(factsOf({ 'package.json': '{', 'src/main.tsx': root })?.strictMode, false);
  });
});
