/** Starts the language server when it is first needed, and talks to it. */

import path from 'node:path';

import {
  EventEmitter,
  type CancellationToken,
  type Disposable,
  type Event,
  type LogOutputChannel,
  type Uri,
  workspace,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

import { readConfig } from '../config.js';
import { findingAt } from '../explain/our-diagnostics.js';
import { languages, productName, schemes, section } from '../ids.js';
import {
  checkRequest,
  eslintConfigRequest,
  flowRequest,
  routeRequest,
  searchRequest,
  settingsChanged,
  settingsRequest,
  statusNotification,
  type DocumentParams,
  type DocumentSettings,
  type DocumentStatus,
  type EslintConfigParams,
  type FlowParams,
  type FlowPlace,
  type RouteParams,
  type RouteStop,
  type SearchAnswer,
  type SearchParams,
  type TextChange,
} from '../protocol.js';

/** What an open file may import, and what says where imports lead; VS Code's patterns know no braces within braces. */
const watchedFiles = `**/{${[
  ...['*.js', '*.mjs', '*.cjs', '*.jsx', '*.ts', '*.mts', '*.cts', '*.tsx'],
  ...['package.json', 'pnpm-workspace.yaml', 'tsconfig*.json', 'jsconfig.json'],
].join(',')}}`;

/** What the server is made of. */
export interface LanguageServerOptions {
  /** The folder that the bundles are in. */
  bundles: string;
  log: LogOutputChannel;
  /** Answers the server's question for a document's settings. */
  settings: (uri: string) => Promise<DocumentSettings>;
}

/** The language server as the client sees it: not running until {@link start}. */
export class LanguageServer implements Disposable {
  readonly #options: LanguageServerOptions;
  readonly #statusChanged = new EventEmitter<DocumentStatus>();
  #client: Promise<LanguageClient> | undefined;
  #watcher: Disposable | undefined;

  /** Fires when a document was checked, with how it ended. */
  readonly onStatus: Event<DocumentStatus> = this.#statusChanged.event;

  constructor(options: LanguageServerOptions) {
    this.#options = options;
  }

  get started(): boolean {
    return this.#client !== undefined;
  }

  /** Starts the server unless it is running or starting. */
  async start(): Promise<void> {
    this.#client ??= this.#launch();
    await this.#client;
  }

  /** Starts the server anew; starts it for the first time if it was never needed. */
  async restart(): Promise<void> {
    const running = await this.#client;
    if (running) await running.restart();
    else await this.start();
  }

  /** Has a document checked now, and waits for the result. */
  async check(uri: Uri): Promise<void> {
    await this.start();
    const params: DocumentParams = { uri: uri.toString() };
    await (await this.#client)?.sendRequest(checkRequest, params);
  }

  /** The way to a finding; empty if it is not there any more. */
  route(params: RouteParams): Promise<RouteStop[]> {
    return this.#request(routeRequest, params);
  }

  /** The steps of a sign-in in some files. */
  flow(params: FlowParams, token: CancellationToken): Promise<FlowPlace[]> {
    return this.#request(flowRequest, params, token);
  }

  /** How our plugin is added to a configuration of ESLint; null if its shape is none we know. */
  eslintConfig(params: EslintConfigParams): Promise<TextChange[] | null> {
    return this.#request(eslintConfigRequest, params);
  }

  /** The places in some files that have findings of some rules. */
  search(params: SearchParams, token: CancellationToken): Promise<SearchAnswer> {
    return this.#request(searchRequest, params, token);
  }

  /** Tells a running server to ask for the settings again. */
  async settingsChanged(): Promise<void> {
    await (await this.#client)?.sendNotification(settingsChanged);
  }

  dispose(): void {
    this.#statusChanged.dispose();
    this.#watcher?.dispose();
    void this.#client?.then((client) => client.dispose());
  }

  async #request<T>(method: string, params: object, token?: CancellationToken): Promise<T> {
    this.#client ??= this.#launch();
    const client = await this.#client;
    return client.sendRequest<T>(method, params, token);
  }

  async #launch(): Promise<LanguageClient> {
    const { bundles, log, settings } = this.#options;
    log.info('Starting the language server.');
    // Loaded only here: most windows never need it.
    const { LanguageClient, RevealOutputChannelOn, TransportKind } =
      await import('./language-client.js');
    const watcher = workspace.createFileSystemWatcher(watchedFiles);
    this.#watcher = watcher;
    const client = new LanguageClient(
      section,
      productName,
      { module: path.join(bundles, 'server.cjs'), transport: TransportKind.ipc },
      {
        documentSelector: languages.flatMap((language) =>
          schemes.map((scheme) => ({ language, scheme })),
        ),
        synchronize: { fileEvents: watcher },
        // Beside a finding, what is known of the call would only say less.
        middleware: {
          provideHover: (document, position, token, next) =>
            readConfig(document.uri).hover && !findingAt(document.uri, position)
              ? next(document, position, token)
              : undefined,
        },
        outputChannel: log,
        revealOutputChannelOn: RevealOutputChannelOn.Never,
      },
    );
    client.onRequest(settingsRequest, ({ uri }: DocumentParams) => settings(uri));
    client.onNotification(statusNotification, (status: DocumentStatus) =>
      this.#statusChanged.fire(status),
    );
    await client.start();
    return client;
  }
}
