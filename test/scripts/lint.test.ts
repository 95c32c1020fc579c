import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { locate, type Label } from '../../scripts/corpus/labels.js';
import { score } from '../../scripts/corpus/score.js';
import { lint } from '../../scripts/lint/lint.js';
import { root } from '../architecture/import-graph.js';

const twice = `export async function connect(client, code) {
  await redeem(client, code);
  return redeem(client, code);
}

function redeem(client, code) {
  return fetch('https://auth.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: client, code }),
  });
}
`;
const once = twice.replace('  await redeem(client, code);\n', '');

describe('linting whatever is there', () => {
  let folder = '';
  const write = (name: string, text: string): string => {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
    return file;
  };

  beforeEach(() => {
    folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'redeem-once-lint-')));
  });

  afterEach(() => {
    fs.rmSync(folder, { recursive: true });
  });

  it('leaves out what is not written by hand', async () => {
    const own = write('src/own.js', twice);
    write('node_modules/sdk/index.js', twice);
    write('public/sdk.min.js', twice);
    write('dist/bundle.js', twice);
    const files = await lint([folder], { strict: false });
    assert.deepEqual(
      files.map((file) => file.path),
      [own],
    );
    assert.equal(files[0]?.reports[0]?.finding.at.line, 3);
  });

  it('says which files cannot be read, and reads the others', async () => {
    write('half.ts', 'export function half( {');
    write('whole.ts', once);
    const files = await lint([folder], { strict: true });
    assert.deepEqual(
      files.map((file) => [path.basename(file.path), Boolean(file.unreadable)]),
      [
        ['half.ts', true],
        ['whole.ts', false],
      ],
    );
  });

  it('is not led astray by comments for other linters', async () => {
    write('own.js', `/* eslint other/rule: 2, no-undef: 2 */\n${twice}`);
    const [file] = await lint([folder], { strict: false });
    assert.deepEqual(
      file?.reports.map(({ rule }) => rule),
      ['no-double-redemption'],
    );
  });

  it('refuses a path that is not there', async () => {
    await assert.rejects(lint([path.join(folder, 'gone')], { strict: false }), /no file or folder/);
  });

  it('tells hits, misses and false alarms of a corpus apart', async () => {
    const label = (name: string, rules: string[], redeemLines: number[]): Label => ({
      repo: 'owner/repo',
      commit: '0123456789',
      path: name,
      rules,
      redeemLines,
      uncertain: false,
      why: '',
    });
    write('owner__repo/hit.js', twice);
    write('owner__repo/far.js', `${'\n'.repeat(10)}${twice}`);
    write('owner__repo/alarm.js', twice);
    write('owner__repo/clean@01234567.js', once);
    const labels = [
      label('hit.js', ['no-double-redemption'], [2]),
      label('far.js', ['no-double-redemption'], [2]),
      label('alarm.js', [], [3]),
      label('clean.js', [], [2]),
      label('gone.js', [], []),
    ];
    const { rows, missing } = locate(labels, folder);
    assert.deepEqual(
      missing.map((file) => path.basename(file)),
      ['gone.js'],
    );
    const files = await lint(
      rows.map(({ file }) => file),
      { strict: true },
    );
    const { rules, misses, falseAlarms, clean } = score(rows, files);
    assert.deepEqual(rules.get('no-double-redemption')?.certain.recommended, {
      found: 1,
      labelled: 2,
    });
    assert.deepEqual(
      misses.map(({ row, instead }) => [row.path, instead]),
      [['far.js', 'line 13']],
    );
    assert.deepEqual(
      falseAlarms.map(({ row, tier }) => [row.path, tier]),
      [
        ['far.js', 'recommended'],
        ['alarm.js', 'recommended'],
      ],
    );
    assert.deepEqual(clean.certain.recommended, { found: 1, labelled: 2 });
  });

  it('shows finding, first place and count in the demo, and ends well', () => {
    write('own.js', twice);
    const demo = spawnSync(
      process.execPath,
      ['--import', 'tsx', path.join(root, 'scripts/demo.ts'), folder],
      { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
    );
    assert.equal(demo.status, 0, demo.stderr);
    assert.match(demo.stdout, /own\.js:3:10 {2}no-double-redemption/);
    assert.match(demo.stdout, /> 3 \| {3}return redeem\(client, code\);/);
    assert.match(demo.stdout, /The code is redeemed here first\. .*own\.js:2:9/);
    assert.match(demo.stdout, /^1 finding in 1 file \(no-double-redemption 1\); 1 file checked/m);
  }).timeout(30_000);

  it('says in one sentence that Node is too old', () => {
    const versions = `{ ...process.versions, node: '18.20.0' }`;
    const old = `Object.defineProperty(process, 'versions', { value: ${versions} });`;
    const run = spawnSync(
      process.execPath,
      [
        ...['--import', `data:text/javascript,${encodeURIComponent(old)}`],
        ...[path.join(root, 'scripts/run.mjs'), 'demo'],
      ],
      { encoding: 'utf8' },
    );
    assert.equal(run.status, 1);
    assert.equal(run.stderr.trim(), 'Redeem Once needs Node 20.19 or newer; this is Node 18.20.0.');
  }).timeout(30_000);
});
