/** What an explanation page is about. Of the text itself nothing is kept but the facts that were read from it. */

import type { Explanation } from '../../eslint-plugin/src/explain/index.js';
import type { SearchResult } from '../client/workspace-search.js';
import type { Fact } from './facts.js';

/** How far the search for code that causes the error has come. */
export type WorkspaceState =
  | { state: 'offered' }
  | { state: 'running'; done: number; total: number }
  | ({ state: 'searched' } & SearchResult)
  | { state: 'failed' };

/** The codes and facts of one text, and what the page shows of them. */
export interface Subject {
  /** The most telling first. */
  explanations: readonly [Explanation, ...Explanation[]];
  /** Index of the one that the page is on. */
  chosen: number;
  facts: readonly Fact[];
  /** Whether private facts are shown. */
  revealed: boolean;
  workspace: WorkspaceState;
}

/** The code that the page is on. */
export function chosenOf({ explanations, chosen }: Subject): Explanation {
  return explanations[chosen] ?? explanations[0];
}

/** How a code is written. */
export function nameOf({ code }: Explanation): string {
  return typeof code === 'number' ? `AADSTS${code}` : code;
}
