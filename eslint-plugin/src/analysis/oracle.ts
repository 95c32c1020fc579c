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

/** What the other answer to a question is good for, best first. */
export const leads = {
  /** It may lead to a redemption. */
  toRedemption: 0,
  /** It may tell what becomes of one. */
  fromRedemption: 1,
  elsewhere: 2,
} as const;

export type Lead = (typeof leads)[keyof typeof leads];

export class Oracle {
  readonly answers: boolean[] = [];
  readonly leads: Lead[] = [];

  constructor(
    private readonly prefix: readonly boolean[],
    private readonly limits: Limits,
  ) {}

  /** The answer to the next question; `preferred` is the default, `lead` tells of the other one. */
  ask(preferred: boolean, lead: Lead): boolean {
    const index = this.answers.length;
    if (index >= this.limits.decisions) throw new PathEnd('decisions');
    const answer = this.prefix[index] ?? preferred;
    this.answers.push(answer);
    this.leads.push(lead);
    return answer;
  }
}

/**
 * Runs paths, fewest deviations from the defaults first, within the limits. After each, `run` says which leads are still
 * worth following: none, or those up to one.
 */
export function explore(limits: Limits, run: (oracle: Oracle) => Lead | undefined): void {
  let queue: { prefix: boolean[]; lead: Lead }[] = [{ prefix: [], lead: leads.toRedemption }];
  let worth: Lead = leads.elsewhere;
  let paths = 0;
  for (let deviations = 0; queue.length > 0; deviations++) {
    const next: typeof queue = [];
    for (const { prefix, lead } of queue) {
      if (lead > worth) continue;
      if (paths >= limits.paths) return;
      paths++;
      const oracle = new Oracle(prefix, limits);
      const answer = run(oracle);
      if (answer === undefined) return;
      worth = answer;
      if (deviations >= limits.deviations) continue;
      for (let index = prefix.length; index < oracle.answers.length; index++) {
        next.push({
          prefix: [...oracle.answers.slice(0, index), !oracle.answers[index]],
          lead: oracle.leads[index]!,
        });
      }
    }
    queue = next.sort((a, b) => a.lead - b.lead);
  }
}
