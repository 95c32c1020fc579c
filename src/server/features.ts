/** What the server answers besides checking open documents: searches and routes. */

import type { CancellationToken, Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

import type { HostMaker } from '../../eslint-plugin/src/analysis/index.js';
import {
  routeRequest,
  searchRequest,
  type DocumentSettings,
  type RouteParams,
  type SearchParams,
} from '../protocol.js';
import type { Checker } from './checker.js';
import { routeTo } from './route.js';
import { search } from './search.js';

/** What the features work with. */
export interface FeatureContext {
  connection: Connection;
  documents: TextDocuments<TextDocument>;
  settings: (uri: string) => Promise<DocumentSettings>;
  checker: Checker;
  hosts: HostMaker;
}

/** Registers the requests. */
export function registerFeatures(context: FeatureContext): void {
  const { connection, documents, settings, checker, hosts } = context;
  const document = (uri: string) => documents.get(uri);
  connection.onRequest(searchRequest, (params: SearchParams, cancellation: CancellationToken) =>
    search(params, { checker, document }, cancellation),
  );
  connection.onRequest(routeRequest, (params: RouteParams) =>
    routeTo(params, { document, settings, hosts }),
  );
}
