/** Looks through the workspace for the findings of some rules. */

import type { CancellationToken } from 'vscode';

import type { FoundPlace, SearchAnswer, SearchParams } from '../protocol.js';
import type { LanguageServer } from './language-server.js';
import { pathOf, workspacePortions, type Progress } from './workspace-files.js';

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

/** Searches every JavaScript and TypeScript file of the workspace, dependencies left out. */
export async function searchWorkspace(
  server: Pick<LanguageServer, 'search'>,
  wanted: Pick<SearchParams, 'checks' | 'publish'>,
  progress: Progress,
  token: CancellationToken,
): Promise<SearchResult> {
  const result: SearchResult = { places: [], files: 0, unreadable: [], stopped: false };
  for await (const portion of workspacePortions(progress, token)) {
    const { places, unreadable } = await server
      .search({ ...portion, ...wanted }, token)
      .catch((error: unknown): SearchAnswer => {
        if (token.isCancellationRequested) return { places: [], unreadable: [] };
        throw error;
      });
    result.places.push(...places.map((place) => ({ ...place, path: pathOf(place.uri) })));
    result.unreadable.push(...unreadable);
    result.files += portion.files.length;
  }
  result.places.sort(byPlace);
  result.stopped = token.isCancellationRequested;
  return result;
}

function byPlace(a: FoundPlace, b: FoundPlace): number {
  return a.uri.localeCompare(b.uri) || a.line - b.line;
}
