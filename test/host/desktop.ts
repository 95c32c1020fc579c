/** VS Code as a desktop program: a given executable, or the one that `@vscode/test-electron` downloads. */

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import {
  downloadAndUnzipVSCode,
  resolveCliArgsFromVSCodeExecutablePath,
  runTests,
} from '@vscode/test-electron';

import { root } from './root.js';
import { quietSettings } from './settings.js';
import type { VSCode } from './vscode.js';

/** The VS Code that `VSCODE_EXECUTABLE` names. */
export function givenVSCode(executable: string): VSCode {
  if (!fs.existsSync(executable)) {
    throw new Error(`VSCODE_EXECUTABLE names no file: ${executable}`);
  }
  return desktop(executable, `VS Code at ${executable}`);
}

/** The stable VS Code, downloaded once into `.vscode-test/`. */
export async function downloadedVSCode(): Promise<VSCode> {
  const cachePath = path.join(root, '.vscode-test');
  const executable = await downloadAndUnzipVSCode({ version: 'stable', cachePath });
  return desktop(executable, `the downloaded VS Code, ${path.basename(path.dirname(executable))}`);
}

function desktop(executable: string, name: string): VSCode {
  return {
    name,
    install(vsix, extensionsDir) {
      const [cli, ...args] = resolveCliArgsFromVSCodeExecutablePath(executable, {
        reuseMachineInstall: true,
      });
      const { status } = spawnSync(
        cli ?? executable,
        [...args, '--extensions-dir', extensionsDir, '--install-extension', vsix, '--force'],
        { stdio: 'inherit', shell: process.platform === 'win32' },
      );
      if (status !== 0) throw new Error('VS Code could not install the packaged extension.');
    },
    async run({ extension, suite, workspace, scratch, extensionsDir, env }) {
      const userData = path.join(scratch, 'user-data');
      fs.mkdirSync(path.join(userData, 'User'), { recursive: true });
      fs.writeFileSync(
        path.join(userData, 'User/settings.json'),
        JSON.stringify(quietSettings, undefined, 2),
      );
      const dirs = ['--user-data-dir', userData, '--extensions-dir', extensionsDir];
      try {
        return await runTests({
          vscodeExecutablePath: executable,
          extensionDevelopmentPath: extension,
          extensionTestsPath: suite,
          extensionTestsEnv: env,
          launchArgs: [workspace, ...dirs, '--disable-workspace-trust', '--skip-welcome'],
        });
      } catch (error) {
        console.error(error instanceof Error ? error.message : error);
        return 1;
      }
    },
  };
}
