/** What editors do to a language server on a bad day: nothing stale stays, nothing piles up, nothing is complained of. */

import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { FileChangeType } from 'vscode-languageserver-protocol';

import { ServerProcess, settings } from './server-process.js';

const twice = `export async function signIn(code) {
  const request = { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code }) };
  await fetch('https://idp.example/token', request);
  return fetch('https://idp.example/token', request);
}
`;

describe('the language server on a bad day', function () {
  this.timeout(60_000);
  let server: ServerProcess;
  let folder: string;
  const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;

  before(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'redeem-once-server-'));
    server = await ServerProcess.start();
  });

  afterEach(() => {
    assert.deepEqual(server.complaints, []);
  });

  after(async () => {
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('says nothing of a document that was closed while its check was under way', async () => {
    let answer = (): void => undefined;
    const asked = new Promise<void>((done) => {
      server.settingsFor = () => {
        done();
        return new Promise((given) => (answer = () => given(settings)));
      };
    });
    server.open('untitled:closed', twice);
    await asked;
    server.close('untitled:closed');
    server.settingsFor = () => Promise.resolve(settings);
    answer();
    server.open('untitled:other', twice);
    await server.findings('untitled:other', 1);
    assert.deepEqual(server.diagnostics.get('untitled:closed'), []);
    server.close('untitled:other');
    await server.findings('untitled:other', 0);
  });

  it('moves the findings of a file that is renamed', async () => {
    fs.writeFileSync(path.join(folder, 'old.js'), twice);
    server.open(uriOf('old.js'), twice);
    await server.findings(uriOf('old.js'), 1);
    fs.renameSync(path.join(folder, 'old.js'), path.join(folder, 'new.js'));
    server.close(uriOf('old.js'));
    server.open(uriOf('new.js'), twice);
    server.changedOnDisk(
      { uri: uriOf('old.js'), type: FileChangeType.Deleted },
      { uri: uriOf('new.js'), type: FileChangeType.Created },
    );
    await server.findings(uriOf('new.js'), 1);
    assert.deepEqual(server.diagnostics.get(uriOf('old.js')), []);
    server.close(uriOf('new.js'));
    await server.findings(uriOf('new.js'), 0);
  });

  it('forgets what an imported file did when that is deleted, and knows it again when it is back', async () => {
    const helper = path.join(folder, 'redeem.js');
    const text = `export const redeem = (code) =>
  fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
`;
    fs.writeFileSync(helper, text);
    const page = `import { redeem } from './redeem.js';
export async function signIn(code) {
  await redeem(code);
  return redeem(code);
}
`;
    server.open(uriOf('page.js'), page);
    await server.findings(uriOf('page.js'), 1);
    fs.rmSync(helper);
    server.changedOnDisk({ uri: uriOf('redeem.js'), type: FileChangeType.Deleted });
    await server.findings(uriOf('page.js'), 0);
    fs.writeFileSync(helper, text);
    server.changedOnDisk({ uri: uriOf('redeem.js'), type: FileChangeType.Created });
    await server.findings(uriOf('page.js'), 1);
    server.close(uriOf('page.js'));
    await server.findings(uriOf('page.js'), 0);
  });

  it('needs no more memory after ten thousand documents were opened and closed', async () => {
    const uris = Array.from({ length: 10_000 }, (_, index) => uriOf(`page-${index}.js`));
    await openAndClose(uris.slice(0, 2000));
    const before = await server.heap();
    await openAndClose(uris.slice(2000));
    const after = await server.heap();
    assert(after < before * 1.1, `${before} bytes became ${after}`);
    assert.deepEqual(
      uris.filter((uri) => server.diagnostics.get(uri)?.length !== 0),
      [],
    );
  });

  it('looks through a workspace of fifty thousand files', async () => {
    const plain = 'export const add = (a, b) => a + b;\n'.repeat(30);
    const files = Array.from({ length: 50_000 }, (_, index) => ({
      folder: path.join(folder, `package-${index % 250}`),
      name: `module-${index}.js`,
    }));
    for (const each of new Set(files.map((file) => file.folder))) fs.mkdirSync(each);
    // Links are made ten times as fast as files, and read like them.
    const [seed, filler] = ['seed', 'filler'].map((name) => path.join(folder, name));
    fs.writeFileSync(seed!, twice);
    fs.writeFileSync(filler!, plain);
    for (const [index, file] of files.entries())
      fs.linkSync(index % 5000 === 7 ? seed! : filler!, path.join(file.folder, file.name));
    const before = await server.heap();
    const places: string[] = [];
    for (let at = 0; at < files.length; at += 1000) {
      const some = files.slice(at, at + 1000);
      const answer = await server.search(
        some.map((file) => ({ uri: pathToFileURL(path.join(file.folder, file.name)).href })),
      );
      assert.deepEqual(answer.unreadable, []);
      places.push(...answer.places.map(({ uri }) => path.posix.basename(uri)));
    }
    const seeded = files.filter((_, index) => index % 5000 === 7).map(({ name }) => name);
    assert.deepEqual(places, seeded);
    const after = await server.heap();
    assert(after < before * 1.1, `${before} bytes became ${after}`);
  });

  /** One of ten stays open until it has been checked; the others close while that is under way. */
  async function openAndClose(uris: readonly string[]): Promise<void> {
    for (const [index, uri] of uris.entries()) {
      server.open(uri, twice);
      if (index % 10 === 0) await server.findings(uri, 1);
      server.close(uri);
    }
    // What the server says of the last one comes after what it says of those before.
    await server.findings(uris.at(-1)!, 0);
  }
});
