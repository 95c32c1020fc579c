/** The guard of a finding that comes too late. */

import type { Finding, Related, Span } from '../finding.js';

/** What the suggestion to claim earlier takes away is set too late; nothing where there is no such suggestion. */
export function lateGuardOf({ fixes }: Pick<Finding, 'fixes'>, text: string): Related[] {
  const claim = fixes.find(({ title }) => title === 'claimBeforeRedeeming');
  const removed = claim?.edits.find(({ range, text: put }) => put === '' && range[1] > range[0]);
  if (!removed) return [];
  const [from, to] = removed.range;
  const taken = text.slice(from, to);
  const start = from + taken.length - taken.trimStart().length;
  return [{ at: spanAt(text, [start, start + taken.trim().length]), label: 'lateGuard' }];
}

function spanAt(text: string, range: [number, number]): Span {
  const [line, column] = placeOf(text, range[0]);
  const [endLine, endColumn] = placeOf(text, range[1]);
  return { range, line, column, endLine, endColumn };
}

function placeOf(text: string, offset: number): [line: number, column: number] {
  const lines = text.slice(0, offset).split(/\r\n|[\n\r\u2028\u2029]/);
  return [lines.length, lines.at(-1)!.length];
}
