/** Looks through the workspace for the findings of some rules, in portions, so that it can be followed and stopped. */

import { Uri, workspace, type CancellationToken } from 'vscode';

import { readConfig } from '../config.js';
import type { FoundPlace, SearchedFile } from '../protocol.js';
import type { LanguageServer } from './language-server.js';

/** A place with its file's path as users know it. */
export interface WorkspacePlace extends FoundPlace {
  path: string;
}

/** What became of a search. */
export interface SearchResult {
  places: WorkspacePlace[];
  /** How many files were looked through. */
  files: number;
  /** Whether it was stopped before the end. */
  stopped: boolean;
}

/** Told after each portion. */
export type SearchProgress = (done: number, total: number) => void;

const sources = '**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}';
const notOurs = '**/{node_modules,bower_components,.git}/**';
const portion = 40;

/** Searches every JavaScript and TypeScript file of the workspace, dependencies left out. */
export async function searchWorkspace(
  server: Pick<LanguageServer, 'search'>,
  checks: string[],
  progress: SearchProgress,
  token: CancellationToken,
): Promise<SearchResult> {
  const uris = await workspace.findFiles(sources, notOurs, undefined, token);
  const places: WorkspacePlace[] = [];
  let files = 0;
  while (files < uris.length && !token.isCancellationRequested) {
    const some = uris.slice(files, files + portion);
    const settings = settingsFor(some[0]);
    const params = { files: await Promise.all(some.map(searched)), checks, settings };
    const found = await server.search(params, token).catch((error: unknown) => {
      if (token.isCancellationRequested) return [];
      throw error;
    });
    places.push(...found.map((place) => ({ ...place, path: pathOf(place.uri) })));
    files += some.length;
    progress(files, uris.length);
  }
  places.sort(byPlace);
  return { places, files, stopped: token.isCancellationRequested };
}

/** The user asks, so files are looked at whoever reports on them otherwise; the rest is as set. */
function settingsFor(scope: Uri | undefined) {
  const { run, strictness, rules } = readConfig(scope);
  return { report: true, run, strictness, severities: rules, disableComment: false };
}

async function searched(uri: Uri): Promise<SearchedFile> {
  if (uri.scheme === 'file') return { uri: uri.toString() };
  const bytes = await workspace.fs.readFile(uri);
  return { uri: uri.toString(), text: new TextDecoder().decode(bytes) };
}

function pathOf(uri: string): string {
  return workspace.asRelativePath(Uri.parse(uri));
}

function byPlace(a: FoundPlace, b: FoundPlace): number {
  return a.uri.localeCompare(b.uri) || a.line - b.line;
}
