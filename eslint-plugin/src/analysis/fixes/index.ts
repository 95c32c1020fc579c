/** The suggestions of a finding: every kind of fix that is sure to fit. */

import type { FixPlan } from '../finding.js';
import type { Reported } from '../judge/report.js';
import type { Program } from '../program.js';
import type { MessageId } from '../../messages.js';
import { awaitFirst } from './await-first.js';
import { claimOnMount } from './claim-ref.js';
import { contextOf, type Fixer } from './context.js';
import { reuseFirst } from './reuse.js';
import { effectAround } from './effect.js';
import { hoistOutOfCallback, hoistOutOfLoop } from './hoist.js';
import { lastTry } from './last-try.js';
import { stopRefetching } from './query.js';
import { unwrapRetry } from './retry.js';
import { sendOnce } from './send-once.js';
import { stopListening } from './listener.js';
import { acquireSilently, askForSession, leaveToHand } from './sdk.js';
import { singleFlight } from './single-flight.js';
import { redirectAfter, spendState, stripUrl } from './replay.js';
import { restartSignIn, rethrow } from './rethrow.js';
import { shareReplay, withoutRetryOperator } from './rx.js';
import { shareByCode, shareInHook } from './share.js';
import { sourceOf } from './source.js';

/** Where one kind of fix does not fit, the next may. */
function firstOf(...kinds: Fixer[]): Fixer {
  return (context) => {
    for (const kind of kinds) {
      const found = kind(context);
      if (found) return found;
    }
    return undefined;
  };
}

/** Two effects of one component. */
const shareInEffects: Fixer = (context) =>
  effectAround(context.source, context.second) ? shareByCode(context) : undefined;

const mount = firstOf(claimOnMount, shareByCode);

const fixers: Partial<Record<MessageId, readonly Fixer[]>> = {
  redeemedByEffectTwice: [mount],
  redeemedByRendering: [shareByCode],
  redeemedByEffectAgain: [mount],
  redeemedAgain: [firstOf(shareReplay, reuseFirst, acquireSilently)],
  redeemedAgainInside: [lastTry],
  redeemedBySdkToo: [askForSession, leaveToHand],
  redeemedByOverlappingCalls: [firstOf(shareInHook, singleFlight)],
  redeemedByTwoEntries: [singleFlight],
  redeemedByEveryEvent: [stopListening],
  redeemedAgainAfterFailure: [restartSignIn, firstOf(unwrapRetry, reuseFirst, rethrow)],
  redeemedTwiceAtOnce: [firstOf(shareReplay, reuseFirst, awaitFirst, shareInEffects)],
  redeemedByEveryVisit: [spendState, redirectAfter],
  redeemedByReload: [stripUrl],
  redeemedInLoop: [firstOf(unwrapRetry, hoistOutOfLoop)],
  redeemedByCallback: [firstOf(unwrapRetry, hoistOutOfCallback, reuseFirst)],
  redeemedByRetry: [firstOf(withoutRetryOperator, unwrapRetry, sendOnce, stopRefetching)],
  redeemedByRefetch: [stopRefetching],
};

/** What can be done about a finding. */
export function fixesFor(reported: Reported, program: Program): FixPlan[] {
  const kinds = fixers[reported.finding.message];
  if (!kinds) return [];
  try {
    const context = contextOf(reported, program, sourceOf(program));
    // What stands in another file cannot be changed from here.
    if (!context.source.parent(context.second)) return [];
    return kinds.flatMap((fixer) => fixer(context) ?? []);
  } catch (error) {
    // A finding without a suggestion is worth more than none.
    program.notes.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return [];
  }
}
