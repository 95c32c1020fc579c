/** The fate of a redemption's tokens: everything that became of them on all successful paths of all entries. */

import type { Attempt } from '../../attempt.js';
import type { Machine } from '../../machine.js';
import type { SourceFile } from '../../ports.js';
import type { Program } from '../../program.js';
import type { FunctionNode, Node } from '../../syntax/nodes.js';
import type { TokenPart } from '../../values.js';
import { isExported } from './exported.js';
import type { Sink } from './life.js';
import { partsIn } from './parts.js';

/** A part of a response went somewhere. */
export interface Outcome {
  attempt: Attempt;
  part: TokenPart;
  sink: Sink;
  node: Node;
  file: SourceFile;
}

/** What one entry's runs showed. */
export interface EntryOutcomes {
  /** The function that was run; undefined for the module itself. */
  node: FunctionNode | undefined;
  outcomes: Outcome[];
  attempts: Attempt[];
  /** Some path was cut short. */
  cut: boolean;
}

/** What a path that has ended shows of tokens. */
export function outcomesOf(m: Machine): Outcome[] {
  return m.life.sinks.flatMap(({ sink, value, node, file }) =>
    partsIn(m.life, value)
      .filter(({ attempt }) => !attempt.failed)
      .map(({ attempt, part }) => ({
        attempt,
        part,
        sink: sink === 'sent' ? (part === 'access' ? 'used' : 'handed') : sink,
        node,
        file,
      })),
  );
}

/** All that is known of one call that redeems, in the file that is judged. */
export interface Fate {
  /** Where it is reported: the sending call, or the call that leads to it in another module. */
  at: Node;
  attempts: Attempt[];
  outcomes: Outcome[];
  cut: boolean;
}

export function fatesOf(program: Program, entries: readonly EntryOutcomes[]): Fate[] {
  const fates = new Map<Node, Fate>();
  const fateOf = (attempt: Attempt): Fate | undefined => {
    if (attempt.relayed) return undefined;
    const at = placeIn(attempt, program.file);
    if (!at) return undefined;
    let fate = fates.get(at);
    if (!fate) fates.set(at, (fate = { at, attempts: [], outcomes: [], cut: false }));
    return fate;
  };
  for (const entry of entries) {
    if (isSeenThroughCallers(program, entry, entries)) continue;
    for (const attempt of entry.attempts) {
      const fate = fateOf(attempt);
      if (!fate) continue;
      if (entry.cut) fate.cut = true;
      if (!attempt.failed) fate.attempts.push(attempt);
    }
    for (const outcome of entry.outcomes) fateOf(outcome.attempt)?.outcomes.push(outcome);
  }
  return [...fates.values()];
}

/** A function of the file alone whose callers were run: what they do with its result counts, not that it returns it. */
function isSeenThroughCallers(
  program: Program,
  entry: EntryOutcomes,
  all: readonly EntryOutcomes[],
): boolean {
  const { node } = entry;
  if (!node || isExported(program, node)) return false;
  return all.some(
    (other) =>
      other !== entry &&
      other.node !== node &&
      other.attempts.some((attempt) => attempt.stack.includes(node) && attempt.stack[0] !== node),
  );
}

/** The sending call if it stands in the file, else the deepest call there that leads to it. */
function placeIn(attempt: Attempt, file: SourceFile): Node | undefined {
  if (attempt.file === file) return attempt.node;
  return attempt.frames.findLast((frame) => frame.kind === 'call' && frame.file === file)?.node;
}

/** Whether a part reached a sink. */
export function reached(fate: Fate, sink: Sink, ...parts: readonly TokenPart[]): boolean {
  return fate.outcomes.some((outcome) => outcome.sink === sink && parts.includes(outcome.part));
}
