/**
 * The AADSTS reader: what an error code means and what to do. Pure, offline, and never a made-up meaning.
 *
 * The ways in. `explain(text)` for a text that somebody has: an answer, a log, a URL. `search(query)` for somebody
 * who looks for a code: by number, by symbolic name, by words; ranked, and fast enough for every key stroke (the
 * search box of the extension, words on the command line). `lookup(code)` for a number that is known. `read(text)`
 * tells what a text holds, with the places of it: codes, ids, times, and what else comes with an error. `renderShort` and `renderLong` write an explanation as Markdown; `renderPage` adds the
 * `suberror` that came with it and takes other links to the guide.
 */

import { explanationOf, type Explanation } from './explanation.js';
import { readCodes } from './read.js';

export {
  explanationOf,
  lookup,
  lookupBrief,
  lookupPage,
  lookupUrl,
  titleOf,
  type Explanation,
} from './explanation.js';
export { guidePageOf, guidePages, guideUrl, type GuidePageId } from './guide-pages.js';
export { isKnownCode } from './known-codes.js';
export {
  knowledge,
  type Knowledge,
  type KnownCode,
  type KnownStatement,
  type KnownSuberror,
} from './knowledge.js';
export {
  renderLong,
  renderNothingFound,
  renderPage,
  renderShort,
  type PageOptions,
} from './render.js';
export { read } from './read.js';
export type * from './reader/types.js';
export { renderSuberror } from './render-suberror.js';
export type * from './record.js';
export { search } from './search.js';
export type { Source, SourceId } from './sources.js';
export { lookupSuberror, suberrors, type SuberrorRecord } from './suberrors.js';

/**
 * Explains every code in `input`, which may be anything: a code, a bare number, an error answer, a log, a URL.
 * The most telling comes first: codes that only announce another one come last. Empty if there is no code in it.
 */
export function explain(input: string): Explanation[] {
  return readCodes(input).map(explanationOf);
}
