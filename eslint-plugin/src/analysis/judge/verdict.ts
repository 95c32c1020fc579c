/** Whether two redemptions of one code are a bug: certain, potential, or neither. */

import type { Attempt } from '../attempt.js';
import type { Certainty } from '../finding.js';
import type { Decision } from '../oracle.js';
import type { ScenarioKind } from '../../catalog/index.js';
import type { StoredCode } from './expiry/late-code.js';
import type { Overwrite } from './rotation/writes.js';
import type { Visit } from '../visits/visit.js';

/** One path that was run to its end. */
export interface Path {
  scenario: ScenarioKind;
  attempts: readonly Attempt[];
  decisions: readonly Decision[];
  /** Where a refresh token that may not have come replaces the one that was used. */
  overwrites: readonly Overwrite[];
  /** Codes that were stored and not sent. */
  storedCodes: readonly StoredCode[];
  /** Ended by itself, not by a budget. */
  completed: boolean;
  /** Two calls of one function that nobody shows to be called twice: certain only where it keeps what it got. */
  presumed: boolean;
  /** Where a callback was replayed: its last visit. */
  visit?: Visit | undefined;
}

/** Two redemptions of the same code on one path. */
export interface Pair {
  first: Attempt;
  second: Attempt;
  path: Path;
  certainty: Certainty;
  /** In flight at once, or one run for each of two contexts. */
  parallel: boolean;
}

/** The pairs of a path that are judged a bug, before what other paths say. */
export function pairsOf(path: Path): Pair[] {
  const pairs: Pair[] = [];
  for (const [index, second] of path.attempts.entries()) {
    if (second.unspent) continue;
    const before = path.attempts
      .slice(0, index)
      .filter(
        (other) => other.key === second.key && !other.unspent && !isHeldBack(other, second, path),
      );
    // Who has sent it before sends it again, whatever another run does beside it.
    const first = before.findLast(({ run }) => run === second.run) ?? before.at(-1);
    if (!first) continue;
    // What an SDK redeems by itself comes first, whenever its answer arrives.
    const parallel =
      (second.overlaps.includes(first) && !first.bySdk) || isMeeting(first, second, path);
    pairs.push({ first, second, path, parallel, certainty: certaintyOf(first, second, path) });
  }
  return pairs;
}

/** Two contexts that meet: two runs of one, or two callers that a lock lets in one after the other. */
function isMeeting(first: Attempt, second: Attempt, path: Path): boolean {
  if (first.run !== second.run) {
    return (
      path.scenario === 'mounted twice' ||
      path.scenario === 'overlapping' ||
      (path.scenario === 'again later' && second.frames[0]?.runner?.as === 'effect')
    );
  }
  return second.frames.some((frame) => frame.runner?.as === 'exclusive' && frame.runner.waited);
}

/**
 * Whether a caller that waited for its turn is not to blame: a guard can only look at what the first has left, and a
 * failure leaves nothing; and what code that nobody sees answers after the wait is a second look.
 */
function isHeldBack(first: Attempt, second: Attempt, path: Path): boolean {
  if (!first.settled || second.overlaps.includes(first) || !stoodInLine(first, second))
    return false;
  if (first.failed) return first.run === second.run;
  return path.decisions
    .slice(first.answeredAt, second.time)
    .some((each) => each.kind === 'unknown call' && !each.attempts.includes(first));
}

/** Whether the second caller was there before the first had its answer: behind a lock, or in another call of one function. */
function stoodInLine(first: Attempt, second: Attempt): boolean {
  return second.frames.some((frame, index) => {
    if (frame.runner?.waited) return true;
    const other = first.frames[index];
    return (
      frame.callee !== undefined &&
      other !== frame &&
      other?.callee === frame.callee &&
      (frame.since ?? first.answered) < first.answered
    );
  });
}

/** Two endpoints of the app's own that get the same code may not both redeem it. */
function goElsewhere(first: Attempt, second: Attempt): boolean {
  return (
    first.relayed &&
    second.relayed &&
    first.endpoint !== undefined &&
    second.endpoint !== undefined &&
    first.endpoint !== second.endpoint
  );
}

/** Whether the first may have left the code unspent. */
function isDoubtful(first: Attempt, second: Attempt): boolean {
  return (
    first.doubtful || (first.toldApart && first.run === second.run) || goElsewhere(first, second)
  );
}

function certaintyOf(first: Attempt, second: Attempt, path: Path): Certainty {
  if (isDoubtful(first, second)) return 'potential';
  const left = between(first, second, path);
  if (left.some((decision) => decision.kind === 'unknown call')) return 'potential';
  // Whoever lets a second call wait for the first expects that there is one.
  const presumed = path.presumed && second.overlaps.includes(first);
  if (first.run !== second.run) return left.length > 0 || presumed ? 'potential' : 'certain';
  return left.length > 0 ? 'potential' : 'certain';
}

/** Decisions that stand between two attempts, without those that follow from the first one. */
export function between(first: Attempt, second: Attempt, path: Path): Decision[] {
  const before = path.decisions.slice(0, first.time);
  return path.decisions.slice(first.time, second.time).filter((decision) => {
    if (first.run !== second.run && decision.run !== second.run) return false;
    if (decision.kind === 'outcome' || decision.kind === 'iteration') return false;
    if (decision.attempts.includes(first)) return false;
    return !answeredBefore(decision, before, first.key);
  });
}

/** An unknown call gave the same answer at the same place before; if the code was among its arguments it may be a claim. */
function answeredBefore(decision: Decision, before: readonly Decision[], key: string): boolean {
  if (decision.site === undefined || decision.args.includes(key)) return false;
  return before.some((other) => other.site === decision.site && other.answer === decision.answer);
}

/** A place in the program that an attempt was reached by. */
export function placeKey(attempt: Attempt): string {
  return [
    ...attempt.frames
      .filter((frame) => frame.kind !== 'run')
      .map((frame) => `${frame.node.range[0]}${frame.kind === 'call' ? '' : `:${frame.turn}`}`),
    attempt.node.range[0],
  ].join('>');
}

/** In one run, a condition of the environment between two attempts does not matter where one always comes with the other. */
export function strengthen(pair: Pair, paths: readonly Path[]): Certainty {
  if (
    pair.certainty === 'certain' ||
    isDoubtful(pair.first, pair.second) ||
    pair.first.run !== pair.second.run
  )
    return pair.certainty;
  if (
    between(pair.first, pair.second, pair.path).some((decision) => decision.kind !== 'environment')
  )
    return 'potential';
  const first = placeKey(pair.first);
  const second = placeKey(pair.second);
  const complete = paths.filter((path) => path.completed && path.scenario === pair.path.scenario);
  const places = complete.map((path) => path.attempts.map(placeKey));
  const firstAlwaysBefore = places.every(
    (keys) =>
      !keys.includes(second) ||
      (keys.includes(first) && keys.indexOf(first) < keys.lastIndexOf(second)),
  );
  const secondAlwaysAfter = places.every(
    (keys) => !keys.includes(first) || keys.lastIndexOf(second) > keys.indexOf(first),
  );
  return firstAlwaysBefore || secondAlwaysAfter ? 'certain' : 'potential';
}
