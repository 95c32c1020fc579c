/**
 * Which way an undecided condition goes. A run follows one path: the oracle answers from a given prefix and then with the
 * default; the path is then replayed with the other answer, fewest deviations first.
 */

import type { Attempt } from './attempt.js';
import type { Node } from './syntax/nodes.js';

/** What kind of question was decided. */
export type DecisionKind =
  /** Whether an attempt fails. */
  | 'outcome'
  /** A condition of the environment: a parameter, an import's value, a stored state. */
  | 'environment'
  /** The answer of a call whose body nobody sees. */
  | 'unknown call'
  /** One more turn of a loop. */
  | 'iteration';

export interface Decision {
  kind: DecisionKind;
  /** Identity of the question. */
  key: string;
  answer: boolean;
  node: Node | undefined;
  run: number;
  attempts: readonly Attempt[];
  /** For an unknown call: where, and with what arguments. */
  site: number | undefined;
  args: readonly string[];
}

/** Thrown to end a path; no `try` of the program sees it. */
export class PathEnd extends Error {
  constructor(readonly reason: 'budget' | 'decisions' | 'done') {
    super(reason);
  }
}

export interface Limits {
  paths: number;
  deviations: number;
  decisions: number;
}

export class Oracle {
  readonly answers: boolean[] = [];

  constructor(
    private readonly prefix: readonly boolean[],
    private readonly limits: Limits,
  ) {}

  /** The answer to the next question; `preferred` is the default. */
  ask(preferred: boolean): boolean {
    const index = this.answers.length;
    if (index >= this.limits.decisions) throw new PathEnd('decisions');
    const answer = this.prefix[index] ?? preferred;
    this.answers.push(answer);
    return answer;
  }
}

/** Runs every path, fewest deviations from the defaults first, within the limits. Returns whether the limits cut it. */
export function explore(limits: Limits, run: (oracle: Oracle) => boolean): boolean {
  let queue: { prefix: boolean[]; deviations: number }[] = [{ prefix: [], deviations: 0 }];
  let paths = 0;
  while (queue.length > 0) {
    const next: typeof queue = [];
    for (const { prefix, deviations } of queue) {
      if (paths >= limits.paths) return true;
      paths++;
      const oracle = new Oracle(prefix, limits);
      if (!run(oracle)) return true;
      if (deviations >= limits.deviations) continue;
      for (let index = prefix.length; index < oracle.answers.length; index++) {
        next.push({
          prefix: [...oracle.answers.slice(0, index), !oracle.answers[index]],
          deviations: deviations + 1,
        });
      }
    }
    queue = next;
  }
  return false;
}
