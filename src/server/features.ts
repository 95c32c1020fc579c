/** What the server answers besides checking open documents: searches, routes, flows, hovers, and ESLint's configuration. */

import type { CancellationToken, Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

import type { HostMaker } from '../../eslint-plugin/src/analysis/index.js';
import {
  eslintConfigRequest,
  flowRequest,
  routeRequest,
  searchRequest,
  type DocumentSettings,
  type EslintConfigParams,
  type FlowParams,
  type RouteParams,
  type SearchParams,
} from '../protocol.js';
import type { Checker } from './checker.js';
import { eslintConfigEdits } from './eslint-config.js';
import { flowIn } from './flow.js';
import { knowledgeAt } from './knowledge.js';
import { routeTo } from './route.js';
import { look, search, textOf, type ProjectSettings } from './search.js';
import { StepsByVersion } from './steps.js';
import { WorkspaceProblems } from './workspace-problems.js';

/** What the features work with. */
export interface FeatureContext {
  connection: Connection;
  documents: TextDocuments<TextDocument>;
  settings: (uri: string) => Promise<DocumentSettings>;
  checker: Checker;
  hosts: HostMaker;
  projects: ProjectSettings;
}

/** What the server tells the features of. */
export interface Features {
  /** Files were closed, or have changed on disk. */
  changed(uris: readonly string[]): Promise<void>;
  settingsChanged(): void;
}

/** Registers the requests. */
export function registerFeatures(context: FeatureContext): Features {
  const { connection, documents, settings, checker, hosts, projects } = context;
  const document = (uri: string) => documents.get(uri);
  const steps = new StepsByVersion(hosts);
  let searchedWith: DocumentSettings | undefined;
  const problems = new WorkspaceProblems({
    isOpen: (uri) => document(uri) !== undefined,
    send: (uri, diagnostics) => void connection.sendDiagnostics({ uri, diagnostics }),
    look: async (uri) => {
      const text = await textOf({ uri }, undefined);
      if (text === undefined || !searchedWith) return [];
      const outcome = await look(checker, uri, text, searchedWith, projects);
      return outcome.problems.map(({ diagnostic }) => diagnostic);
    },
  });

  connection.onRequest(searchRequest, (params: SearchParams, cancellation: CancellationToken) => {
    if (params.publish) searchedWith = params.settings;
    const checked = problems.checked.bind(problems);
    return search(params, { checker, document, checked, projects }, cancellation);
  });
  connection.onRequest(routeRequest, (params: RouteParams) =>
    routeTo(params, { document, settings, hosts }),
  );
  connection.onRequest(flowRequest, (params: FlowParams, cancellation: CancellationToken) =>
    flowIn(params, { checker, hosts, document }, cancellation),
  );
  connection.onRequest(eslintConfigRequest, async (params: EslintConfigParams) => {
    return (await eslintConfigEdits(params)) ?? null;
  });
  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const open = document(uri);
    return open && knowledgeAt(await steps.of(open), uri, position);
  });

  return {
    async changed(uris) {
      for (const uri of uris) steps.forget(uri);
      await problems.changed(uris);
    },
    settingsChanged: () => problems.withdraw(),
  };
}
