/** The built language server in a process of its own, as an editor talks to it. */

import assert from 'node:assert/strict';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import {
  createProtocolConnection,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializeRequest,
  LogMessageNotification,
  MessageType,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type FileEvent,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';

import {
  searchRequest,
  settingsRequest,
  type DocumentSettings,
  type SearchAnswer,
  type SearchParams,
} from '../../src/protocol.js';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export const settings: DocumentSettings = {
  report: true,
  run: 'onType',
  strictness: 'recommended',
  severities: {},
  disableComment: false,
  offerEslint: false,
  project: { leave: false },
};

/** A running server. What it says is kept; nothing is waited for but what it says. */
export class ServerProcess {
  /** The last diagnostics of each document. */
  readonly diagnostics = new Map<string, Diagnostic[]>();
  /** Errors in the log, and what went to the standard error output. */
  readonly complaints: string[] = [];
  /** Answers for the settings of a document; a test may hold it back. */
  settingsFor: () => Promise<DocumentSettings> = () => Promise.resolve(settings);
  readonly #child: ChildProcess;
  readonly #connection: ProtocolConnection;
  #heard: (() => void)[] = [];

  private constructor() {
    const child = fork(here('../../dist/server.cjs'), ['--stdio'], {
      execArgv: ['--expose-gc', '--require', here('heap.cjs')],
      stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
    });
    const { stdin, stdout, stderr } = child;
    assert(stdin && stdout && stderr);
    stderr.on('data', (text: Buffer) => this.complaints.push(text.toString()));
    this.#child = child;
    this.#connection = createProtocolConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    this.#connection.onRequest(settingsRequest, () => this.settingsFor());
    this.#connection.onNotification(LogMessageNotification.type, ({ type, message }) => {
      if (type === MessageType.Error) this.complaints.push(message);
    });
    this.#connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.diagnostics.set(params.uri, params.diagnostics);
      const heard = this.#heard;
      this.#heard = [];
      for (const each of heard) each();
    });
    this.#connection.listen();
  }

  static async start(): Promise<ServerProcess> {
    const server = new ServerProcess();
    const params = { processId: process.pid, rootUri: null, capabilities: {} };
    await server.#connection.sendRequest(InitializeRequest.type, params);
    return server;
  }

  open(uri: string, text: string): void {
    const textDocument = { uri, languageId: 'javascript', version: 1, text };
    void this.#connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  close(uri: string): void {
    const textDocument = { uri };
    void this.#connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument });
  }

  changedOnDisk(...changes: FileEvent[]): void {
    void this.#connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }

  search(files: SearchParams['files']): Promise<SearchAnswer> {
    return this.#connection.sendRequest<SearchAnswer>(searchRequest, { files, settings });
  }

  /** Waits until a document has as many findings. */
  async findings(uri: string, count: number): Promise<Diagnostic[]> {
    for (;;) {
      const known = this.diagnostics.get(uri);
      if (known?.length === count) return known;
      await new Promise<void>((done) => this.#heard.push(done));
    }
  }

  /** The bytes in use, garbage left out. */
  async heap(): Promise<number> {
    this.#child.send('heap');
    const [bytes] = (await once(this.#child, 'message')) as [number];
    return bytes;
  }

  async stop(): Promise<void> {
    const ended = once(this.#child, 'exit');
    await this.#connection.sendRequest(ShutdownRequest.type);
    await this.#connection.sendNotification(ExitNotification.type);
    await ended;
    this.#connection.dispose();
  }
}
