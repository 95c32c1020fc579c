/** What a fix gets to know of the finding it is for. */

import type { FixPlan, TextEdit } from '../finding.js';
import { placeOf } from '../judge/place.js';
import type { Reported } from '../judge/report.js';
import type { Program } from '../program.js';
import type { SuggestionId } from '../../messages.js';
import type { Node } from '../syntax/nodes.js';
import type { Source } from './source.js';

export interface Context {
  program: Program;
  source: Source;
  reported: Reported;
  /** The call that is one too many. */
  second: Node;
  /** The call that redeems first, where that is another one of this file. */
  first: Node | undefined;
}

/** One kind of fix: a plan where it is sure to fit, else nothing. */
export type Fixer = (context: Context) => FixPlan | undefined;

export function contextOf(reported: Reported, program: Program, source: Source): Context {
  const { pair, place } = reported;
  const first = placeOf(pair.second, pair.first, program.file)?.node;
  return {
    program,
    source,
    reported,
    second: place.node,
    first: first === place.node ? undefined : first,
  };
}

/** A plan, with the placeholders of the finding and more. */
export function plan(
  context: Context,
  title: SuggestionId,
  edits: TextEdit[],
  data: Record<string, string> = {},
): FixPlan {
  return { title, data: { ...context.reported.finding.data, ...data }, edits };
}
