import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { root } from '../architecture/import-graph.js';
import { runProgram } from './process.js';

describe('the packed package', function () {
  this.timeout(60_000);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'redeem-once-packed-'));
  const installed = path.join(folder, 'node_modules/eslint-plugin-redeem-once');

  before(() => {
    npm(['pack', '--pack-destination', folder, '--silent'], path.join(root, 'eslint-plugin'));
    const tarball = fs.readdirSync(folder).find((name) => name.endsWith('.tgz'));
    assert.ok(tarball);
    // What npm does with a tarball, without asking a registry for what the command line does not need.
    fs.mkdirSync(installed, { recursive: true });
    execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'], {
      cwd: folder,
    });
  });

  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('explains from a clean folder', () => {
    const manifest = JSON.parse(fs.readFileSync(path.join(installed, 'package.json'), 'utf8')) as {
      name: string;
      bin: Record<string, string>;
    };
    const bin = manifest.bin[manifest.name];
    assert.ok(bin);
    const program = path.join(installed, bin);
    assert.match(fs.readFileSync(program, 'utf8'), /^#!\/usr\/bin\/env node\n/);
    const { code, out } = runProgram(['explain', '-'], 'AADSTS54005: made up', program);
    assert.equal(code, 0);
    assert.match(out, /^AADSTS54005: The authorization code was already redeemed/);
  });
});

function npm(args: string[], cwd: string): void {
  const cli = process.env['npm_execpath'];
  const [command, first] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []];
  execFileSync(command, [...first, ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
  });
}
