/** The words for what a check of the workspace has found. */

import type { SearchResult } from '../client/workspace-search.js';

/** One or two sentences: what was found, where, in how much and how long. */
export function summaryOf(
  { places, files, unreadable, stopped }: SearchResult,
  milliseconds: number,
): string {
  const withFindings = new Set(places.map(({ uri }) => uri)).size;
  const found =
    places.length === 0
      ? 'No redemption bugs found'
      : `${count(places.length, 'finding')} in ${count(withFindings, 'file')}`;
  const seconds = (milliseconds / 1000).toFixed(1);
  const looked = `${count(files, 'file')} looked at in ${seconds} s`;
  return [
    `${found}; ${looked}${stopped ? ', then stopped' : ''}.`,
    ...(unreadable.length > 0 ? [`${count(unreadable.length, 'file')} could not be checked.`] : []),
  ].join(' ');
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}
