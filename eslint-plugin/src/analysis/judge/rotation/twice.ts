/** Two requests with one refresh token, the second while the first is under way. */

import type { MessageId } from '../../../messages.js';
import type { Attempt } from '../../attempt.js';
import type { Certainty, Related } from '../../finding.js';
import type { SourceFile } from '../../ports.js';
import type { Program } from '../../program.js';
import type { Explored } from '../../run/explore.js';
import { contains, type FunctionNode, type Node } from '../../syntax/nodes.js';
import { placeOf, spanOf } from '../place.js';
import { pairsOf, type Pair } from '../verdict.js';
import { findingAt, tokenName, type RotationFinding } from './finding.js';
import type { TermsOf } from './terms.js';

export function sentTwice(
  program: Program,
  explored: readonly Explored[],
  terms: TermsOf,
): RotationFinding[] {
  const renewing = renewingRequests(explored);
  const found: RotationFinding[] = [];
  for (const { paths } of explored) {
    for (const path of paths) {
      for (const pair of pairsOf(path)) {
        if (!pair.parallel) continue;
        const known = terms.of(pair.second);
        const old = known?.refreshing?.old;
        if (old === 'stays' || old === 'spent later') continue;
        // Who never looks at a new refresh token has a server that sends none.
        if (!(old && known.shown) && !renewing.has(pair.second.node)) continue;
        const certain = old === 'spent' && known?.shown && pair.certainty === 'certain';
        found.push(...findingOf(program, pair, certain ? 'certain' : 'potential'));
      }
    }
  }
  return found;
}

/** The requests of whose answers the refresh token goes anywhere. */
function renewingRequests(explored: readonly Explored[]): Set<Node> {
  return new Set(
    explored.flatMap(({ outcomes }) =>
      outcomes.flatMap(({ attempt, part, sink }) =>
        part === 'refresh' || (part === 'whole' && sink === 'kept' && attempt.relayed)
          ? [attempt.node]
          : [],
      ),
    ),
  );
}

function findingOf(program: Program, pair: Pair, certainty: Certainty): RotationFinding[] {
  const { first, second } = pair;
  const parting = placeOf(first, second, program.file);
  const node = ownerOf(second, program);
  if (!parting || !node) return [];
  const runner = parting.frame?.runner;
  const related: Related[] =
    runner && runner.as !== 'method' && runner.node !== node
      ? [{ at: spanOf(runner.node), label: 'registeredHere' }]
      : [];
  const other = ownerOf(first, program);
  if (other && other !== node) related.unshift({ at: spanOf(other), label: 'stillPending' });
  const caller = nameAround(second, node, program);
  const data = { token: tokenName(second), caller: caller ? `\`${caller}\`` : 'this function' };
  const message: MessageId = !runner
    ? 'refreshedTwiceAtOnce'
    : runner.as === 'method'
      ? 'refreshedByOverlappingCalls'
      : 'refreshedByEveryCallback';
  const found = findingAt(node, message, data, certainty, related);
  const twin = other && other !== node ? { first: other } : {};
  return [{ ...found, attempt: second, second: node, pair, ...twin }];
}

/** The innermost function with a name around a place. */
function nameAround({ stack }: Attempt, node: Node, program: Program): string | undefined {
  const shape = program.shape(program.file);
  const around = stack.findLast((fn) => contains(fn, node) && shape.nameOf(fn) !== undefined);
  return around && shape.nameOf(around);
}

/**
 * The deepest place in the file that has the token by itself. A function that is handed it cannot know who else has it; one
 * that gets it in another file is reported there.
 */
function ownerOf(attempt: Attempt, { file }: Program): Node | undefined {
  const places = attempt.frames
    .filter((frame) => frame.kind === 'call' && frame.file === file)
    .map(({ node }) => node);
  if (attempt.file === file) places.push(attempt.node);
  else if (!sendsOn(places.at(-1), attempt.stack, file)) return undefined;
  while (places.length > 1 && givesToken(places.at(-2)!, file)) places.pop();
  return places.at(-1);
}

/** Whether a call hands the token, or something made of it, to the code that sends it. */
function sendsOn(
  call: Node | undefined,
  stack: readonly FunctionNode[],
  file: SourceFile,
): boolean {
  if (call?.type !== 'CallExpression' || call.arguments.length === 0) return false;
  const around = stack.find((fn) => contains(fn, call));
  return around !== undefined && tokenText.test(file.text.slice(...around.body.range));
}

function givesToken(call: Node, file: SourceFile): boolean {
  return (
    call.type === 'CallExpression' &&
    call.arguments.some((arg) => tokenText.test(file.text.slice(...arg.range)))
  );
}

const tokenText = /refresh_?token/i;
