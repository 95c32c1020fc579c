/** What a `suberror` says, as Markdown. */

import { lookupSuberror } from './suberrors.js';
import { sentence } from './words.js';

/**
 * One paragraph on a value of `suberror`; undefined for a value that we do not know. Nothing of the input gets into
 * the text: a known value is one of ours.
 */
export function renderSuberror(value: string): string | undefined {
  const known = lookupSuberror(value);
  if (!known) return undefined;
  const { suberror, meaning, advice } = known;
  return `**Suberror \`${suberror}\`:** ${sentence(meaning)} ${advice} *(our inference)*`;
}
