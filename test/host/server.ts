/** VS Code's server as a child process that never outlives us. */

import { spawn } from 'node:child_process';
import path from 'node:path';

import type { NpmHost } from './npm-install.js';

export interface Server {
  port: number;
  exited: Promise<void>;
  stop(): Promise<void>;
}

interface ServerOptions {
  dataDir: string;
  extensionsDir: string;
  env: Record<string, string>;
}

const flags = [
  ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token'],
  ...['--accept-server-license-terms', '--disable-telemetry', '--disable-workspace-trust'],
  // Without the driver a built workbench ignores which extension and suite the page's address names.
  ...['--enable-smoke-test-driver', '--enable-proposed-api'],
  // A server whose runner was killed ends by itself.
  ...['--reconnection-grace-time', '10'],
  ...['--enable-remote-auto-shutdown', '--remote-auto-shutdown-without-delay'],
];

/** Resolves when the server listens. */
export async function startServer(host: NpmHost, options: ServerOptions): Promise<Server> {
  const { dataDir, extensionsDir } = options;
  const dirs = ['--server-data-dir', path.dirname(dataDir), '--user-data-dir', dataDir];
  const child = spawn(
    host.node,
    [host.server, ...flags, ...dirs, '--extensions-dir', extensionsDir],
    // A group of its own, so that the extension host and the TypeScript server end with it.
    { stdio: ['ignore', 'pipe', 'pipe'], detached: true, env: environment(options.env) },
  );
  const kill = (signal: NodeJS.Signals): void => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, signal);
    } catch {
      // The group is gone already.
    }
  };
  const exited = new Promise<void>((done) => child.once('exit', () => done()));
  process.once('exit', () => kill('SIGKILL'));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit(130));
  }
  const port = await listening(child);
  const stop = async (): Promise<void> => {
    kill('SIGTERM');
    const timer = setTimeout(() => kill('SIGKILL'), 3000);
    await exited;
    clearTimeout(timer);
    kill('SIGKILL');
  };
  return { port, exited, stop };
}

/** The port from the line that the server prints once it listens. */
function listening(child: ReturnType<typeof spawn>): Promise<number> {
  return new Promise((done, fail) => {
    let output = '';
    const read = (data: Buffer): void => {
      output += data.toString();
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port) done(Number(port));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', fail);
    child.once('exit', (code) =>
      fail(new Error(`The server of VS Code ended with code ${code}:\n${output.slice(-3000)}`)),
    );
  });
}

/** Ours, without what a VS Code whose terminal we may be running in has set. */
function environment(extra: Record<string, string>): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([key]) => !/^(VSCODE_|ELECTRON_)/.test(key));
  return { ...Object.fromEntries(own), ...extra, EXTENSIONS_GALLERY: '{}' };
}
