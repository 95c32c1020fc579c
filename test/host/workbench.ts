/** Starts VS Code's server and opens its workbench in a browser, with an extension under development. */

import fs from 'node:fs';
import path from 'node:path';

import { chromium, type Browser, type Page } from 'playwright-core';

import type { NpmHost } from './npm-install.js';
import { startServer, type Server } from './server.js';
import { quietSettings } from './settings.js';

export interface WorkbenchOptions {
  host: NpmHost;
  /** The browser's executable. */
  browser: string;
  /** Where the run keeps everything it writes. */
  scratch: string;
  extensionsDir: string;
  /** For the extension host. */
  env?: Record<string, string>;
  settings?: Record<string, unknown>;
  folder: string;
  extension: string;
  /** The suite to run; without one the workbench stays open until it is closed. */
  suite?: string;
  /** A file to open at a place: `file:line:column`. */
  open?: string;
}

export interface Workbench {
  page: Page;
  /** The suite's exit code, or 1 when the workbench went away before there was one. */
  ended: Promise<number>;
  /** Ends browser and server. With a reason, it is an unexpected end. */
  close(reason?: string): Promise<void>;
}

const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  // A page that is never looked at must not be slowed down.
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  // Nothing outside this machine is asked for anything.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Resolves when the workbench's page has been asked for; a suite runs as soon as the workbench is up. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { scratch, extensionsDir, host } = options;
  const dataDir = path.join(scratch, 'server/data');
  fs.mkdirSync(path.join(dataDir, 'Machine'), { recursive: true });
  fs.writeFileSync(
    path.join(dataDir, 'Machine/settings.json'),
    JSON.stringify({ ...quietSettings, ...options.settings }),
  );
  const server = await startServer(host, { dataDir, extensionsDir, env: options.env ?? {} });
  try {
    const browser = await chromium.launch({ executablePath: options.browser, args: browserArgs });
    return await open(options, server, browser);
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function open(
  options: WorkbenchOptions,
  server: Server,
  browser: Browser,
): Promise<Workbench> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const { promise: ended, resolve: end } = withResolvers<number>();
  const errors = new Set<string>();
  let closing: Promise<void> | undefined;

  const close = (reason?: string): Promise<void> => (closing ??= shutDown(reason));
  const shutDown = async (reason?: string): Promise<void> => {
    if (reason) console.error([reason, ...errors].join('\n'));
    end(1);
    await browser.close();
    await server.stop();
  };
  const finish = async (code: number): Promise<void> => {
    if (code !== 0) console.error([...errors].join('\n'));
    end(code);
    await close();
  };

  page.on('crash', () => void close("The workbench's page crashed."));
  browser.on('disconnected', () => void close('The browser went away.'));
  void server.exited.then(() => {
    // The server ends with the suite, often before the page has told its exit code.
    setTimeout(() => void close('The server of VS Code ended.'), 5000).unref();
  });
  // VS Code's own hooks for a run that is driven from outside; it looks for them when the page loads.
  await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
    if (type === 'error' && !isKnownNoise(args))
      errors.add(`[workbench] ${args.join(' ')}`.slice(0, 500));
  });
  await page.exposeFunction('codeAutomationExit', finish);
  await page.goto(address(options, server.port));
  return { page, ended, close };
}

/** The workbench's address. Its payload says which extension is developed and which suite to run. */
function address({ folder, extension, suite, open }: WorkbenchOptions, port: number): string {
  const remote = (file: string): string => `vscode-remote://127.0.0.1:${port}${path.resolve(file)}`;
  const payload = [
    ['extensionDevelopmentPath', remote(extension)],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
    ...(suite ? [['extensionTestsPath', remote(suite)]] : []),
    ...(open
      ? [
          ['openFile', remote(open)],
          ['gotoLineMode', 'true'],
        ]
      : []),
  ];
  const query = new URLSearchParams({
    folder: path.resolve(folder),
    payload: JSON.stringify(payload),
  });
  return `http://127.0.0.1:${port}/?${query.toString()}`;
}

/** Native modules that the install leaves unbuilt, the network that is not there, and the end of the connection. */
function isKnownNoise(args: unknown[]): boolean {
  return /spdlog|watchdog|service worker|NAME_NOT_RESOLVED|Canceled|WebSocket|Failed to fetch|unknown error/i.test(
    args.join(' '),
  );
}

function withResolvers<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((done) => (resolve = done));
  return { promise, resolve };
}
