import assert from 'node:assert/strict';

import * as tsParser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import { afterEach, describe, it } from 'mocha';

import { nodeHost } from '../../eslint-plugin/src/host/node.js';
import { createPlugin } from '../../eslint-plugin/src/plugin.js';
import { typesOf } from '../../eslint-plugin/src/typed-lint.js';
import { makeProject, type Project } from '../host-node/folder.js';

/** What the types of some packages say, as far as it matters here. */
const packages = {
  'tsconfig.json': JSON.stringify({
    compilerOptions: { module: 'nodenext', strict: true, types: [] },
    include: ['**/*.ts'],
  }),
  'package.json': '{ "type": "module" }',
  ...declared(
    'openid-client',
    `export declare class BaseClient { callback(uri: string, parameters: object): Promise<object>; }
     export interface Client extends BaseClient {}
     export interface TokenSet { access_token?: string }`,
  ),
  ...declared(
    'xero-node',
    `export declare class XeroClient { apiCallback(url: string): Promise<object>; }
     export interface TokenSet { id_token?: string }`,
  ),
  ...declared(
    'made-up-sdk',
    `export declare class Client { callback(uri: string, parameters: object): Promise<object>; }
     export declare class Handler { getToken(code: string): Promise<object>; }
     export declare class XeroClient { apiCallback(url: string): Promise<object>; }`,
  ),
  ...declared(
    'axios',
    `export interface AxiosInstance { post(url: string, data?: object): Promise<object>; }
     declare const axios: AxiosInstance; export default axios;`,
  ),
  ...declared(
    '@types/oauth',
    `export declare class OAuth2 { getOAuthAccessToken(code: string, parameters: object, done: () => void): void; }`,
  ),
};

function declared(name: string, text: string): Record<string, string> {
  const folder = `node_modules/${name}`;
  return {
    [`${folder}/package.json`]: JSON.stringify({ name, version: '1.0.0', types: 'index.d.ts' }),
    [`${folder}/index.d.ts`]: text,
  };
}

describe('with type information', () => {
  let project: Project | undefined;
  afterEach(() => project?.remove());

  /** Lints `file.ts` of a project, with or without types: the lines of reports about a second redemption. */
  async function lint(files: Record<string, string>, typed = true): Promise<number[]> {
    project?.remove();
    project = makeProject({ ...packages, ...files });
    const eslint = new ESLint({
      cwd: project.root,
      overrideConfigFile: true,
      overrideConfig: [
        {
          files: ['**/*.ts'],
          languageOptions: {
            parser: tsParser,
            parserOptions: typed ? { projectService: true, tsconfigRootDir: project.root } : {},
          },
        },
        createPlugin(nodeHost()).configs.strict,
      ],
    });
    const [result] = await eslint.lintFiles(['file.ts']);
    for (const { fatal, message } of result?.messages ?? []) assert.ok(!fatal, message);
    return (result?.messages ?? [])
      .filter(({ ruleId }) => /-redemption$/.test(ruleId ?? ''))
      .map(({ line }) => line);
  }

  const twice = (call: string) => `  await ${call};\n  await ${call};\n`;

  it('resolves a parameter whose type is imported only', async () => {
    const file = `import type { Client } from 'openid-client';
export async function handle(client: Client, code: string) {
${twice(`client.callback('/cb', { code })`)}}`;
    assert.deepEqual(await lint({ 'file.ts': file }), [4]);
  });

  it('resolves a field whose type stands in another file', async () => {
    const file = `import type { TokenSet } from 'xero-node';
import { Base } from './base.js';
export class Session extends Base {
  async handle(url: string) {
${twice('this.services.xero.apiCallback(url)')}  }
}
export type { TokenSet };
`;
    const base = (from: string) => `import type { XeroClient } from '${from}';
export declare class Base { services: { xero: XeroClient } }`;
    assert.deepEqual(await lint({ 'file.ts': file, 'base.ts': base('xero-node') }), [6]);
    assert.deepEqual(await lint({ 'file.ts': file, 'base.ts': base('made-up-sdk') }), []);
  });

  it('resolves a field that the constructor of another file fills', async () => {
    const file = `import type { TokenSet } from 'xero-node';
import { Base } from './base.js';
export class Session extends Base {
  async handle(url: string) {
${twice('this.xero.apiCallback(url)')}  }
}
export type { TokenSet };
`;
    const base = (from: string) => `import type { XeroClient } from '${from}';
export class Base { constructor(protected readonly xero: XeroClient) {} }`;
    assert.deepEqual(await lint({ 'file.ts': file, 'base.ts': base('xero-node') }), [6]);
    assert.deepEqual(await lint({ 'file.ts': file, 'base.ts': base('made-up-sdk') }), []);
  });

  it('resolves what a function of another file returns', async () => {
    const file = `import { client } from './client.js';
import type { TokenSet } from 'openid-client';
export async function handle(code: string): Promise<TokenSet | void> {
${twice(`client().callback('/cb', { code })`)}}
`;
    const client = (from: string) => `import type { Client } from '${from}';
export declare function client(): Client;`;
    assert.deepEqual(await lint({ 'file.ts': file, 'client.ts': client('openid-client') }), [5]);
    assert.deepEqual(await lint({ 'file.ts': file, 'client.ts': client('made-up-sdk') }), []);
  });

  it('resolves aliases, bases, constraints and what may be undefined', async () => {
    const file = (type: string, parameter = '') => `import type { Client } from 'openid-client';
type Alias = Client; class Own { declare inner: Client }
interface Extended extends Client { more: string }
export async function handle${parameter}(client: ${type}, code: string) {
${twice(`client!.callback('/cb', { code })`)}}
`;
    for (const type of [
      'Alias',
      'Extended',
      'Client | undefined',
      `Own['inner']`,
      'Readonly<Client> & Client',
    ])
      assert.deepEqual(await lint({ 'file.ts': file(type) }), [6], type);
    assert.deepEqual(await lint({ 'file.ts': file('T', '<T extends Client>') }), [6]);
  });

  it("knows another package's method of the same name by its type", async () => {
    const file = `import { Issuer } from 'openid-client';
import { make } from './make.js';
export async function handle(code: string) {
  const { client } = make();
${twice(`client.callback('/cb', { code })`)}}
export const issuer = Issuer;
`;
    const make = (from: string) => `import type { Client } from '${from}';
export declare function make(): { client: Client };`;
    assert.deepEqual(await lint({ 'file.ts': file, 'make.ts': make('openid-client') }), [6]);
    assert.deepEqual(await lint({ 'file.ts': file, 'make.ts': make('made-up-sdk') }), []);
  });

  it("knows a function called getToken of another package's type", async () => {
    const file = `import { handler } from './handler.js';
export async function handle(code: string) {
${twice('handler.getToken(code)')}}
`;
    const handler = `import type { Handler } from 'made-up-sdk';
export declare const handler: Handler;`;
    assert.deepEqual(await lint({ 'file.ts': file, 'handler.ts': handler }), []);
  });

  it('takes types of @types for those of the package', async () => {
    const file = `import type { OAuth2 } from 'oauth';
import { client } from './client.js';
export async function handle(code: string) {
  client.getOAuthAccessToken(code, {}, () => {});
  client.getOAuthAccessToken(code, {}, () => {});
}
export type { OAuth2 };
`;
    const client = `import type { OAuth2 } from 'oauth'; export declare const client: OAuth2;`;
    assert.deepEqual(await lint({ 'file.ts': file, 'client.ts': client }), [5]);
  });

  it('finds the same as without where nothing is declared', async () => {
    const file = `export async function handle(client: any, code: string) {
${twice(`fetch('https://issuer.example/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code }) })`)}}
`;
    assert.deepEqual(await lint({ 'file.ts': file }), [3]);
    assert.deepEqual(await lint({ 'file.ts': file }, false), [3]);
  });
});

describe('types', () => {
  const node = {};

  it('are not asked for without type information', () => {
    assert.equal(typesOf(undefined), undefined);
    assert.equal(typesOf({}), undefined);
    assert.equal(typesOf({ program: null, esTreeNodeToTSNodeMap: new Map() }), undefined);
  });

  it('are not asked for before somebody wants to know, and once for each node', () => {
    let asked = 0;
    const type = {
      getSymbol: () => undefined,
      isClassOrInterface: () => false,
      isUnionOrIntersection: () => false,
    };
    const checker = {
      getTypeAtLocation: () => (asked++, type),
      getApparentType: () => type,
      getBaseTypes: () => [],
    };
    const program = { getTypeChecker: () => checker };
    const typeOf = typesOf({ program, esTreeNodeToTSNodeMap: new Map([[node, {}]]) });
    assert.equal(asked, 0);
    assert.ok(typeOf);
    assert.deepEqual(typeOf(node), []);
    assert.deepEqual(typeOf(node), []);
    assert.deepEqual(typeOf({}), [], 'a node of another file');
    assert.equal(asked, 1);
  });

  it('are unknown where the checker fails', () => {
    const program = {
      getTypeChecker: () => {
        throw new Error('a bug of the checker');
      },
    };
    const typeOf = typesOf({ program, esTreeNodeToTSNodeMap: new Map([[node, {}]]) });
    assert.deepEqual(typeOf?.(node), []);
  });
});
