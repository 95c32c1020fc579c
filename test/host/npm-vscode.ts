/** The VS Code from npm: its server on this machine, its workbench in a headless Chromium. */

import { spawnSync } from 'node:child_process';

import { findChromium } from './chromium.js';
import { installNpmHost } from './npm-install.js';
import type { VSCode } from './vscode.js';
import { openWorkbench } from './workbench.js';

/** A whole suite takes seconds; one that takes minutes hangs. */
const timeLimit = 5 * 60_000;

export function npmVSCode(): VSCode {
  const browser = findChromium();
  const host = installNpmHost();
  return {
    name: `VS Code ${host.version} from npm, in ${browser}`,
    install(vsix, extensionsDir) {
      const { status, stdout, stderr } = spawnSync(
        host.node,
        [host.server, ...['--install-extension', vsix], ...['--extensions-dir', extensionsDir]],
        { encoding: 'utf8', env: { ...process.env, EXTENSIONS_GALLERY: '{}' } },
      );
      if (status === 0) return;
      throw new Error(`VS Code could not install the packaged extension:\n${stdout}${stderr}`);
    },
    async run({ extension, suite, workspace, scratch, extensionsDir, env }) {
      const workbench = await openWorkbench({
        host,
        browser,
        scratch,
        extensionsDir,
        env,
        folder: workspace,
        extension,
        suite,
      });
      const timer = setTimeout(
        () => void workbench.close('The suite did not end in time.'),
        timeLimit,
      );
      const code = await workbench.ended;
      clearTimeout(timer);
      await workbench.close();
      return code;
    },
  };
}
