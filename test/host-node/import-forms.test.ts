/** Every way in which a file can come by a function of another: it is run in place. */

import assert from 'node:assert/strict';

import * as tsParser from '@typescript-eslint/parser';
import type { TSESTree } from '@typescript-eslint/types';
import { afterEach, describe, it } from 'mocha';

import {
  analyze,
  mayConcern,
  type LanguageOptions,
} from '../../eslint-plugin/src/analysis/index.js';
import { nodeHost } from '../../eslint-plugin/src/host/node.js';
import { makeProject, type Project } from './folder.js';

const language: LanguageOptions = { parser: tsParser, ecmaVersion: 2024, sourceType: 'module' };

const body = `(code) {
  const body = new URLSearchParams({ grant_type: 'authorization_code', code, client_id: 'app' });
  return (await fetch('https://login.example.com/oauth2/token', { method: 'POST', body })).json();
}
`;
const own = `async function redeem${body}`;
const named = `export async function redeem${body}`;
const byDefault = `export default async function redeem${body}`;
const service = `class Service { async redeem${body} }\n`;

/** A file that calls `callee` with one code, and again if that fails. */
function page(head: string, callee: string): string {
  return `${head}
export async function signIn(code) {
  try {
    return await ${callee}(code);
  } catch {
    return await ${callee}(code);
  }
}
`;
}

const inside = (statements: string): string =>
  `export async function signIn(code) {\n${statements}\n}\n`;

const retryingBase = `export class Provider {
  async send(url, options, attempt = 0) {
    const response = await fetch(url, options);
    if (response.ok || attempt > 2) return response;
    return this.send(url, options, attempt + 1);
  }
}
`;
const derived = (base: string): string => `import { Provider } from '${base}';
export class Acme extends Provider {
  async authenticate({ code }) {
    const body = new URLSearchParams({ grant_type: 'authorization_code', code });
    return this.send('https://login.example.com/oauth2/token', { method: 'POST', body });
  }
}
`;

const paths = JSON.stringify({ compilerOptions: { paths: { '@/*': ['./lib/*'] } } });
const from = (specifier: string): string => `import { redeem } from '${specifier}';`;

/** The files of each project; the first one is linted. */
const seen: Record<string, Record<string, string>> = {
  'by name': { 'a.js': page(from('./b'), 'redeem'), 'b.js': named },
  'by another name': { 'a.js': page(`import { redeem as go } from './b';`, 'go'), 'b.js': named },
  'by default': { 'a.js': page(`import redeem from './b';`, 'redeem'), 'b.js': byDefault },
  'by default, exported later': {
    'a.js': page(`import redeem from './b';`, 'redeem'),
    'b.js': `${own}export default redeem;`,
  },
  'by default, exported under that name': {
    'a.js': page(`import redeem from './b';`, 'redeem'),
    'b.js': `${own}export { redeem as default };`,
  },
  'in an object by default': {
    'a.js': page(`import auth from './b';`, 'auth.redeem'),
    'b.js': `${own}export default { redeem };`,
  },
  'of an instance': {
    'a.js': page(`import { auth } from './b';`, 'auth.redeem'),
    'b.js': `${service}export const auth = new Service();`,
  },
  'in a namespace': {
    'a.js': page(`import * as auth from './b';`, 'auth.redeem'),
    'b.js': named,
  },
  'handed on with everything': {
    'a.js': page(from('./b'), 'redeem'),
    'b.js': `export * from './c';`,
    'c.js': named,
  },
  'handed on under another name': {
    'a.js': page(`import { go } from './b';`, 'go'),
    'b.js': `export { redeem as go } from './c';`,
    'c.js': named,
  },
  'handed on from a default': {
    'a.js': page(from('./b'), 'redeem'),
    'b.js': `export { default as redeem } from './c';`,
    'c.js': byDefault,
  },
  'handed on in a namespace': {
    'a.js': page(`import { auth } from './b';`, 'auth.redeem'),
    'b.js': `export * as auth from './c';`,
    'c.js': named,
  },
  'handed on in a namespace of a namespace': {
    'a.js': page(`import * as all from './b';`, 'all.auth.redeem'),
    'b.js': `export * as auth from './c';`,
    'c.js': named,
  },
  'imported and exported': {
    'a.js': page(from('./b'), 'redeem'),
    'b.js': `import { redeem } from './c';\nexport { redeem };`,
    'c.js': named,
  },
  'handed on twice': {
    'a.js': page(from('./b'), 'redeem'),
    'b.js': `export * from './c';`,
    'c.js': `export * from './d';`,
    'd.js': named,
  },
  'handed on by modules that hand on each other': {
    'a.js': page(from('./b'), 'redeem'),
    'b.js': `export * from './c';\nexport * from './d';`,
    'c.js': `export * from './b';\nexport { redeem as other } from './b';`,
    'd.js': named,
  },
  required: {
    'a.js': page(`const { redeem } = require('./b');`, 'redeem'),
    'b.js': `${own}module.exports = { redeem };`,
  },
  'required, one property': {
    'a.js': page(`const redeem = require('./b').redeem;`, 'redeem'),
    'b.js': `${own}exports.redeem = redeem;`,
  },
  'required, the module itself': {
    'a.js': page(`const redeem = require('./b');`, 'redeem'),
    'b.js': `${own}module.exports = redeem;`,
  },
  'required, a property of module.exports': {
    'a.js': page(`const auth = require('./b');`, 'auth.redeem'),
    'b.js': `module.exports.redeem = async function ${body}`,
  },
  'required inside a function': {
    'a.js': inside(`const { redeem } = require('./b'); await redeem(code); return redeem(code);`),
    'b.js': `${own}module.exports = { redeem };`,
  },
  'required and handed on': {
    'a.js': page(`const auth = require('./b');`, 'auth.redeem'),
    'b.js': `module.exports = require('./c');`,
    'c.js': `${own}module.exports = { redeem };`,
  },
  'required and spread': {
    'a.js': page(`const auth = require('./b');`, 'auth.redeem'),
    'b.js': `module.exports = { ...require('./c') };`,
    'c.js': `${own}module.exports = { redeem };`,
  },
  'required of an ES module': {
    'a.js': page(`const redeem = require('./b').default;`, 'redeem'),
    'b.js': byDefault,
  },
  'required in TypeScript': {
    'a.ts': page(`import auth = require('./b');`, 'auth.redeem'),
    'b.ts': `${own}export = { redeem };`,
  },
  'imported of a CommonJS module by default': {
    'a.js': page(`import auth from './b';`, 'auth.redeem'),
    'b.js': `${own}module.exports = { redeem };`,
  },
  'imported of a CommonJS module by name': {
    'a.js': page(from('./b'), 'redeem'),
    'b.js': `${own}exports.redeem = redeem;`,
  },
  'imported of a CommonJS module as a namespace': {
    'a.js': page(`import * as auth from './b';`, 'auth.redeem'),
    'b.js': `${own}module.exports = { redeem };`,
  },
  'imported of a CommonJS module that is a function': {
    'a.js': page(`import redeem from './b';`, 'redeem'),
    'b.js': `${own}module.exports = redeem;`,
  },
  'imported of a CommonJS module that is an instance': {
    'a.js': page(`import auth from './b';`, 'auth.redeem'),
    'b.js': `${service}module.exports = new Service();`,
  },
  'imported by a call': {
    'a.js': inside(
      `const { redeem } = await import('./b'); await redeem(code); return redeem(code);`,
    ),
    'b.js': named,
  },
  'imported by a call, as a namespace': {
    'a.js': inside(
      `const auth = await import('./b'); await auth.redeem(code); return auth.redeem(code);`,
    ),
    'b.js': named,
  },
  'imported by a call, by default': {
    'a.js': inside(
      `const { default: redeem } = await import('./b'); await redeem(code); return redeem(code);`,
    ),
    'b.js': byDefault,
  },
  'imported by a call, then': {
    'a.js': inside(
      `return import('./b').then((auth) => auth.redeem(code)).catch(() => import('./b').then(({ redeem }) => redeem(code)));`,
    ),
    'b.js': named,
  },
  'by a path of tsconfig': {
    'a.js': page(from('@/b'), 'redeem'),
    'lib/b.js': named,
    'tsconfig.json': paths,
  },
  'by a path of tsconfig, in a call': {
    'a.js': inside(
      `const { redeem } = await import('@/b'); await redeem(code); return redeem(code);`,
    ),
    'lib/b.js': named,
    'tsconfig.json': paths,
  },
  'by an import of the package': {
    'a.js': page(from('#b'), 'redeem'),
    'lib/b.js': named,
    'package.json': JSON.stringify({ imports: { '#b': './lib/b.js' } }),
  },
  'of another package of the workspace': {
    'a.js': page(from('@acme/auth'), 'redeem'),
    'package.json': JSON.stringify({ workspaces: ['packages/*'] }),
    'packages/auth/package.json': JSON.stringify({ name: '@acme/auth', main: 'dist/index.js' }),
    'packages/auth/src/index.ts': `export * from './oauth.js';`,
    'packages/auth/src/oauth.ts': named,
  },
  'of a base class': { 'a.js': derived('./b'), 'b.js': retryingBase },
  'of a base class, by a path of tsconfig': {
    'a.js': derived('@/b'),
    'lib/b.js': retryingBase,
    'tsconfig.json': paths,
  },
  'of a base class, by super': {
    'a.js': `import { Service } from './b';
export class Acme extends Service {
  async signIn(code) {
    await super.redeem(code);
    return super.redeem(code);
  }
}
`,
    'b.js': `export ${service}`,
  },
  'of a base class, by this': {
    'a.js': `import Service from './b';
export class Acme extends Service {
  async signIn(code) {
    await this.redeem(code);
    return this.redeem(code);
  }
}
`,
    'b.js': `export default ${service}`,
  },
};

const silent: Record<string, Record<string, string>> = {
  'a type of the same name': {
    'a.ts': `import type { redeem } from './b';\n${page('', 'other')}`,
    'b.ts': named,
  },
  'another function of the module': {
    'a.js': page(`import { other } from './b';`, 'other'),
    'b.js': `${named}export const other = async (code) => console.log(code);`,
  },
  'what is not exported': { 'a.js': page(from('./b'), 'redeem'), 'b.js': own },
  'what modules only hand on to each other': {
    'a.js': page(from('./b'), 'redeem'),
    'b.js': `export { redeem } from './c';\nexport * as all from './b';`,
    'c.js': `export { redeem } from './b';`,
  },
  'an imported module that is not there': { 'a.js': page(from('@/b'), 'redeem') },
  'a dependency': {
    'a.js': page(from('auth'), 'redeem'),
    'package.json': '{}',
    'node_modules/auth/package.json': '{}',
    'node_modules/auth/index.js': named,
  },
  'a base class that sends once': {
    'a.js': derived('./b'),
    'b.js': `export class Provider {\n  async send(url, options) {\n    return fetch(url, options);\n  }\n}\n`,
  },
  'a base class that keeps one promise for each code': {
    'a.js': `import { Service } from './b';
export class Acme extends Service {
  async signIn(code) {
    return this.once(code).catch(() => this.once(code));
  }
}
`,
    'b.js': service.replace('class', 'export class').replace(
      /\}\n$/,
      `
  pending = new Map();
  once(code) {
    if (!this.pending.has(code)) this.pending.set(code, this.redeem(code));
    return this.pending.get(code);
  }
}
`,
    ),
  },
  'a base class that calls what is defined here (a known miss)': {
    'a.js': `import { Base } from './b';
export class Acme extends Base {
  async exchange${body}
}
`,
    'b.js': `export class Base {
  async signIn(code) {
    return this.exchange(code).catch(() => this.exchange(code));
  }
}
`,
  },
};

describe('functions of other modules', () => {
  let project: Project | undefined;
  afterEach(() => project?.remove());

  /** The lines of what is found in the first file. */
  function lint(files: Record<string, string>): number[] {
    project = makeProject(files);
    const [name, text] = Object.entries(files)[0]!;
    const path = project.at(name);
    const { ast } = tsParser.parseForESLint(text, { range: true, loc: true, sourceType: 'module' });
    const program = ast as unknown as TSESTree.Program;
    const host = nodeHost().hostFor(language);
    if (!mayConcern(text, path, host, program.body)) return [];
    const { findings, notes } = analyze({ path, text, ast: program }, host);
    assert.deepEqual(notes, []);
    return findings.map(({ at }) => at.line);
  }

  describe('are run in place', () => {
    for (const [how, files] of Object.entries(seen))
      it(how, () => assert.equal(new Set(lint(files)).size, 1));
  });

  describe('are told apart from', () => {
    for (const [what, files] of Object.entries(silent))
      it(what, () => assert.deepEqual(lint(files), []));
  });
});

describe('files that only call what redeems by itself', () => {
  let project: Project | undefined;
  afterEach(() => project?.remove());

  const session = `export async function finish() {
  const code = new URLSearchParams(window.location.search).get('code');
  const body = new URLSearchParams({ grant_type: 'authorization_code', code, client_id: 'app' });
  return fetch('https://login.example.com/oauth2/token', { method: 'POST', body });
}
`;
  const callers: Record<string, string> = {
    'by an import': `import { finish } from './session.js';`,
    'by a path': `import { finish } from '@/session';`,
    'by require': `const { finish } = require('@/session');`,
    'by a call': `import x from 'x';\nexport const start = () => import('@/session').then(({ finish }) => finish());`,
  };
  for (const [how, text] of Object.entries(callers)) {
    it(`are looked at: ${how}`, () => {
      project = makeProject({ 'tsconfig.json': paths.replace('lib/', ''), 'session.js': session });
      const host = nodeHost().hostFor(language);
      const looked = (caller: string, body?: TSESTree.ProgramStatement[]): boolean =>
        mayConcern(caller, project!.at('page.js'), host, body);
      assert(looked(text));
      assert(looked(text, tsParser.parseForESLint(text, { range: true, loc: true }).ast.body));
      assert(!looked(text.replaceAll('session', 'others')));
    });
  }
});
