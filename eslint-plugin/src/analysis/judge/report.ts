/** Turns pairs of redemptions into findings: which check, which sentence, which places. */

import type { TSESTree } from '@typescript-eslint/types';

import type { Attempt, Frame } from '../attempt.js';
import type { CheckId, Finding, Related } from '../finding.js';
import type { SourceFile } from '../ports.js';
import type { MessageId } from '../../messages.js';
import { contains } from '../syntax/nodes.js';
import { placeOf, spanOf, type Place } from './place.js';
import type { Pair } from './verdict.js';

export interface Reported {
  finding: Finding;
  pair: Pair;
  place: Place;
}

export function report(
  pair: Pair,
  certainty: Finding['certainty'],
  file: SourceFile,
): Reported | undefined {
  const place = placeOf(pair.first, pair.second, file);
  if (!place) return undefined;
  // An array's `forEach` is a loop, whether or not it waits.
  const loops = place.frame?.runner?.as === 'iteration' && place.frame.runner.name === 'forEach';
  const check: CheckId =
    pair.parallel && !loops ? 'no-unguarded-parallel-redemption' : 'no-double-redemption';
  const { message, data } = sentence(pair, place, file);
  const finding: Finding = {
    check,
    message,
    data,
    certainty,
    at: spanOf(place.node),
    related: relatedTo(pair, place, file),
    fixes: [],
  };
  return { finding, pair, place };
}

function sentence(
  pair: Pair,
  place: Place,
  file: SourceFile,
): { message: MessageId; data: Record<string, string> } {
  const { first, second } = pair;
  const code = second.name === 'The code' ? first.name : second.name;
  const at = firstPlace(pair, place, file) ?? placeIn(first, file);
  const line = String((at ?? place.node).loc.start.line);
  const base = { code, line };
  const { frame } = place;
  const runner = frame?.runner;
  if (runner) {
    const caller = runner.name;
    switch (runner.as) {
      case 'effect':
      case 'lifecycle':
        return {
          message:
            pair.path.scenario === 'again later'
              ? 'redeemedByEffectAgain'
              : 'redeemedByEffectTwice',
          data: lower(base),
        };
      case 'render':
        return { message: 'redeemedByRendering', data: { ...lower(base), caller } };
      case 'query':
        return { message: 'redeemedByRefetch', data: { ...lower(base), caller } };
      case 'mutation':
      case 'retry':
        return { message: 'redeemedByRetry', data: { ...lower(base), caller } };
      case 'method':
        return { message: 'redeemedByOverlappingCalls', data: { ...lower(base), caller } };
      case 'listener':
      case 'server':
        return { message: 'redeemedByEveryEvent', data: { ...lower(base), caller } };
      default:
        if (pair.parallel && runner.as !== 'iteration')
          return { message: 'redeemedTwiceAtOnce', data: base };
        return { message: 'redeemedByCallback', data: { ...base, caller } };
    }
  }
  if (frame?.kind === 'loop') return { message: 'redeemedInLoop', data: base };
  if (pair.parallel)
    return {
      message: first.run === second.run ? 'redeemedTwiceAtOnce' : 'redeemedByTwoEntries',
      data: first.run === second.run ? base : lower(base),
    };
  if (at === place.node && at.type === 'CallExpression')
    return { message: 'redeemedAgainInside', data: { ...lower(base), caller: callerOf(at, file) } };
  if (first.bySdk) return { message: 'redeemedBySdkToo', data: lower(base) };
  if (first.failed) return { message: 'redeemedAgainAfterFailure', data: base };
  return { message: 'redeemedAgain', data: base };
}

/** How a message calls a function that is called. */
function callerOf({ callee }: TSESTree.CallExpression, file: SourceFile): string {
  const name = file.text.slice(...callee.range);
  return /^[\w$.]{1,40}$/.test(name) ? `\`${name}\`` : 'This call';
}

/** "The code" in the middle of a sentence. */
function lower<T extends { code: string }>(data: T): T {
  return data.code === 'The code' ? { ...data, code: 'the code' } : data;
}

/** The deepest place of an attempt in a file. */
function placeIn(attempt: Attempt, file: SourceFile): Attempt['node'] | undefined {
  if (attempt.file === file) return attempt.node;
  return attempt.frames.findLast((frame) => frame.file === file && frame.kind === 'call')?.node;
}

function relatedTo(pair: Pair, place: Place, file: SourceFile): Related[] {
  const related: Related[] = [];
  const first = firstPlace(pair, place, file);
  if (first && first !== place.node) {
    related.push({
      at: spanOf(first),
      label: pair.parallel
        ? 'stillPending'
        : pair.first.failed
          ? 'firstAttempt'
          : 'firstRedemption',
    });
  }
  const inside = placeIn(pair.second, file);
  if (inside && inside !== place.node && inside !== first)
    related.push({ at: spanOf(inside), label: 'redeemedInside' });
  const { body } = pair.second;
  if (body?.file === file && !contains(place.node, body.node))
    related.push({ at: spanOf(body.node), label: 'codeSentHere' });
  if (place.frame?.file === file) related.push(...ofFrame(place.frame));
  return related;
}

/** Where the first of two calls stands: the call at which the ways part. */
function firstPlace(pair: Pair, place: Place, file: SourceFile): Attempt['node'] | undefined {
  if (place.frame?.runner ?? place.frame?.kind === 'loop') return undefined;
  return placeOf(pair.second, pair.first, file)?.node ?? placeIn(pair.first, file);
}

function ofFrame(frame: Frame): Related[] {
  if (frame.kind === 'loop') return [{ at: headOf(frame), label: 'loopHead' }];
  if (!frame.runner) return [];
  return [
    {
      at: spanOf(frame.runner.node),
      label: frame.runner.as === 'retry' ? 'retryWrapper' : 'registeredHere',
    },
  ];
}

/** The head of a loop, without its body. */
function headOf(frame: Frame): Related['at'] {
  const span = spanOf(frame.node);
  const body = (
    frame.node as {
      body?: { range: [number, number]; loc: { start: { line: number; column: number } } };
    }
  ).body;
  if (!body || frame.node.type === 'DoWhileStatement') return span;
  return {
    ...span,
    range: [span.range[0], body.range[0]],
    endLine: body.loc.start.line,
    endColumn: body.loc.start.column,
  };
}
