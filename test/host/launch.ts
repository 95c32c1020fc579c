/**
 * Runs the suite in a real VS Code.
 *
 *   launch.ts sources   the extension as built in this folder
 *   launch.ts package   the packaged .vsix, installed as a user would
 */

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { root } from './root.js';
import { findVSCode, type VSCode } from './vscode.js';

const [kind] = process.argv.slice(2);
try {
  process.exitCode = await launch(kind === 'package');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function launch(packaged: boolean): Promise<number> {
  const suite = path.join(root, 'dist/test/host.cjs');
  if (!fs.existsSync(suite)) throw new Error('The suite is not built; run `npm run build` first.');
  const vscode = await findVSCode();
  console.log(`Running in ${vscode.name}.`);
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'redeem-once-host-'));
  try {
    return await runIn(vscode, { packaged, suite, scratch });
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

interface Launch {
  packaged: boolean;
  suite: string;
  scratch: string;
}

async function runIn(vscode: VSCode, { packaged, suite, scratch }: Launch): Promise<number> {
  const inScratch = (name: string): string => {
    const folder = path.join(scratch, name);
    fs.mkdirSync(folder, { recursive: true });
    return folder;
  };
  const extensionsDir = inScratch('extensions');
  if (packaged) vscode.install(packageExtension(scratch), extensionsDir);
  // Tests may write into their workspace, so they get a copy.
  const workspace = inScratch('workspace');
  fs.cpSync(path.join(root, 'test/host/workspace'), workspace, { recursive: true });
  const output = path.join(scratch, 'output.txt');
  const stopFollowing = follow(output);
  const code = await vscode.run({
    extension: packaged ? path.join(root, 'test/host/harness-extension') : root,
    suite,
    workspace,
    scratch,
    extensionsDir,
    env: { HOST_TEST_OUTPUT: output },
  });
  stopFollowing();
  return code;
}

function packageExtension(folder: string): string {
  const vsix = path.join(folder, 'redeem-once.vsix');
  const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');
  const { status } = spawnSync(
    process.execPath,
    [vsce, 'package', '--no-dependencies', '--out', vsix],
    { cwd: root, stdio: 'inherit' },
  );
  if (status !== 0) throw new Error('The extension could not be packaged.');
  return vsix;
}

/** Prints what is appended to a file; the returned function prints the rest and stops. */
function follow(file: string): () => void {
  fs.writeFileSync(file, '');
  let seen = 0;
  const read = (): void => {
    const content = fs.readFileSync(file);
    process.stdout.write(content.subarray(seen));
    seen = content.length;
  };
  const timer = setInterval(read, 100);
  return () => {
    clearInterval(timer);
    read();
  };
}
