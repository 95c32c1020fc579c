/** Very long texts: what looks like an error is read with its surroundings, the rest is not. */

import { LayerBuilder, type Layer } from './layer.js';
import type { Place } from './types.js';

/** Texts up to this length are read in full; of longer ones no more than this is read. */
export const maxRead = 1_000_000;

/** What an error answer takes, before and after its code. */
const before = 4_000;
const after = 8_000;
/** The beginning and the end are read in any case. */
const edge = 50_000;

const signs = /AA?DSTS|AADB2C|error_codes|errorNo|ResultType|errorCode/gi;

/** The parts that are worth reading, as one text; nothing if the text can be read in full. */
export function windowsOf(text: string): Layer | undefined {
  if (text.length <= maxRead) return undefined;
  const builder = new LayerBuilder(text);
  let last = 0;
  for (const { start, end } of windows(text)) {
    if (start > last) builder.replace(last, start, '\n');
    last = end;
  }
  builder.replace(last, text.length, '');
  return builder.build();
}

/** In the order of the text, without overlaps, each no longer than what is left to read of the whole. */
function* windows(text: string): Generator<Place> {
  let last = edge;
  yield { start: 0, end: edge };
  let left = maxRead - 2 * edge;
  const tail = text.length - edge;
  for (const { index } of text.matchAll(signs)) {
    if (left <= 0 || index >= tail) break;
    const start = Math.max(last, index - before);
    const end = Math.min(index + after, tail, start + left);
    if (end <= start) continue;
    yield { start, end };
    left -= end - start;
    last = end;
  }
  yield { start: Math.max(last, tail), end: text.length };
}
