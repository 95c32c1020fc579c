/** Looks through the workspace for the findings of some rules, in portions, so that it can be followed and stopped. */

import { Uri, workspace, type CancellationToken } from 'vscode';

import { readConfig } from '../config.js';
import type {
  DocumentSettings,
  FoundPlace,
  SearchAnswer,
  SearchedFile,
  SearchParams,
} from '../protocol.js';
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
  /** Files that could not be read, or whose check failed. */
  unreadable: string[];
  /** Whether it was stopped before the end. */
  stopped: boolean;
}

/** Told after each portion. */
export type SearchProgress = (done: number, total: number) => void;

const sources = '**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}';
/** Dependencies, and what build tools write. */
const notOurs = `**/{${[
  ...['node_modules', 'bower_components', '.git', '.yarn', 'coverage', 'dist'],
  ...['.next', '.nuxt', '.output', '.svelte-kit'],
].join(',')}}/**`;
const portion = 40;

/** Searches every JavaScript and TypeScript file of the workspace, dependencies left out. */
export async function searchWorkspace(
  server: Pick<LanguageServer, 'search'>,
  wanted: Pick<SearchParams, 'checks' | 'publish'>,
  progress: SearchProgress,
  token: CancellationToken,
): Promise<SearchResult> {
  const uris = await workspace.findFiles(sources, notOurs, undefined, token);
  const result: SearchResult = { places: [], files: 0, unreadable: [], stopped: false };
  for (const some of portionsOf(uris)) {
    if (token.isCancellationRequested) break;
    const files = await Promise.all(some.map(searched));
    const settings = settingsFor(some[0]);
    const { places, unreadable } = await server
      .search({ files, settings, ...wanted }, token)
      .catch((error: unknown): SearchAnswer => {
        if (token.isCancellationRequested) return { places: [], unreadable: [] };
        throw error;
      });
    result.places.push(...places.map((place) => ({ ...place, path: pathOf(place.uri) })));
    result.unreadable.push(...unreadable);
    result.files += some.length;
    progress(result.files, uris.length);
  }
  result.places.sort(byPlace);
  result.stopped = token.isCancellationRequested;
  return result;
}

/** Files of one folder of the workspace have the same settings. */
function* portionsOf(uris: readonly Uri[]): Generator<Uri[]> {
  const folders = new Map<string | undefined, Uri[]>();
  for (const uri of uris) {
    const folder = workspace.getWorkspaceFolder(uri)?.uri.toString();
    const known = folders.get(folder);
    if (known) known.push(uri);
    else folders.set(folder, [uri]);
  }
  for (const files of folders.values())
    for (let at = 0; at < files.length; at += portion) yield files.slice(at, at + portion);
}

/** The user asks, so files are looked at whoever reports on them otherwise; the rest is as set. */
function settingsFor(scope: Uri | undefined): DocumentSettings {
  const { run, strictness, rules, models } = readConfig(scope);
  return { report: true, run, strictness, severities: rules, disableComment: false, models };
}

async function searched(uri: Uri): Promise<SearchedFile> {
  if (uri.scheme === 'file') return { uri: uri.toString() };
  try {
    const bytes = await workspace.fs.readFile(uri);
    return { uri: uri.toString(), text: new TextDecoder().decode(bytes) };
  } catch {
    // The server will say that it has no text.
    return { uri: uri.toString() };
  }
}

function pathOf(uri: string): string {
  return workspace.asRelativePath(Uri.parse(uri));
}

function byPlace(a: FoundPlace, b: FoundPlace): number {
  return a.uri.localeCompare(b.uri) || a.line - b.line;
}
