/** The language server: wires the connection, the open documents and the checks. */

import path from 'node:path';

import {
  createConnection,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { CodeActionKind, FileChangeType } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

import { nodeHost } from '../../eslint-plugin/src/host/node.js';
import {
  checkRequest,
  settingsChanged,
  settingsRequest,
  statusNotification,
  type DocumentParams,
  type DocumentSettings,
  type DocumentStatus,
} from '../protocol.js';
import { actionsAt } from './actions.js';
import { createChecker } from './checker.js';
import { registerFeatures } from './features.js';
import { OpenFiles } from './open-files.js';
import { ProjectConfigs } from './project-configs.js';
import { Validator, type Result } from './validator.js';

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
const settings = new Map<string, Promise<DocumentSettings>>();
const warned = new Set<string>();
const document = (uri: string) => documents.get(uri);
const openFiles = new OpenFiles(document);
const host = nodeHost({ openText: (path) => openFiles.text(path) });
const checker = createChecker(host);
const projects = new ProjectConfigs(
  { script: path.join(__dirname, 'eslint-process.cjs'), limit: 5000 },
  (reason) => connection.console.info(reason),
);
const validator = new Validator(checker, {
  document,
  settings: settingsOf,
  publish,
  failed: logError,
});
const features = registerFeatures({
  connection,
  documents,
  settings: settingsOf,
  checker,
  hosts: host,
  projects,
});

connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  },
}));

documents.onDidOpen(({ document }) => openFiles.opened(document.uri));
documents.onDidChangeContent(({ document }) => settle(validator.changed(document.uri)));
documents.onDidSave(({ document }) => settle(validator.saved(document.uri)));
documents.onDidClose(({ document: { uri } }) => {
  openFiles.closed(uri);
  settle(validator.closed(uri));
  settings.delete(uri);
  void connection.sendDiagnostics({ uri, diagnostics: [] });
  settle(features.changed([uri]));
});

connection.onDidChangeWatchedFiles((params) => {
  // An install touches thousands of files, none of which is looked into.
  const changes = params.changes.filter(({ uri }) => !uri.includes('/node_modules/'));
  if (changes.length === 0) return;
  const others = changes.some(
    ({ type, uri }) => type !== FileChangeType.Changed || configures(uri),
  );
  if (changes.some(({ uri }) => configures(uri))) forgetSettings();
  const uris = changes.map(({ uri }) => uri);
  settle(validator.changedOnDisk(uris, others));
  settle(features.changed(uris));
});

connection.onCodeAction(async ({ textDocument, range, context }) => {
  const result = await validator.current(textDocument.uri);
  if (!result) return [];
  return actionsAt(result, result.outcome.problems, { range, ...context }, result.settings);
});

connection.onRequest(checkRequest, ({ uri }: DocumentParams) => validator.check(uri));
connection.onNotification(settingsChanged, () => {
  forgetSettings();
  features.settingsChanged();
  for (const { uri } of documents.all()) settle(validator.check(uri));
});

connection.onShutdown(() => projects.forget());
documents.listen(connection);
connection.listen();

function forgetSettings(): void {
  settings.clear();
  projects.forget();
}

/** Whether a file says where imports lead; what else is watched is code. */
function configures(uri: string): boolean {
  return /\.(?:json|yaml)$/.test(uri);
}

function settingsOf(uri: string): Promise<DocumentSettings> {
  const params: DocumentParams = { uri };
  const known =
    settings.get(uri) ??
    connection
      .sendRequest<DocumentSettings>(settingsRequest, params)
      .then((given) => projects.apply(uri, given));
  settings.set(uri, known);
  return known;
}

function publish({ uri, version, outcome, milliseconds }: Result): void {
  const diagnostics = outcome.problems.map(({ diagnostic }) => diagnostic);
  void connection.sendDiagnostics({ uri, version, diagnostics });
  const status: DocumentStatus = {
    uri,
    state: outcome.state,
    problems: diagnostics.length,
    milliseconds,
    ...('reason' in outcome && { reason: outcome.reason }),
  };
  void connection.sendNotification(statusNotification, status);
  if ('warning' in outcome && outcome.warning !== undefined) warn(outcome.warning);
}

/** Says once what is wrong with a setting. */
function warn(warning: string): void {
  if (warned.has(warning)) return;
  warned.add(warning);
  connection.window.showWarningMessage(warning);
}

/** Nobody waits for these checks; one that cannot be made is a bug of ours, and the server lives on. */
function settle(work: Promise<void>): void {
  work.catch(logError);
}

function logError(error: unknown): void {
  connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
