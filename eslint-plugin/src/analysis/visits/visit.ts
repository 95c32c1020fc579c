/**
 * A visit of a callback and what it leaves behind. Followed only where a callback is replayed: how the visit was answered
 * tells whether the browser is still at the callback; cookies and sessions are as the visit left them.
 */

import type { AnswerKind } from '../../catalog/visits.js';
import type { Certainty } from '../finding.js';
import type { Node } from '../syntax/nodes.js';

export interface Answer {
  kind: AnswerKind;
  node: Node;
  certainty: Certainty;
  /** It is data for a program rather than a page for people. */
  data: boolean;
  /** It tells what the code was redeemed for. */
  tells: boolean;
}

export class Visit {
  /** `before`: the visit that this one repeats. */
  constructor(readonly before?: Visit) {}

  /** 0 for the first one. */
  get number(): 0 | 1 {
    return this.before ? 1 : 0;
  }

  readonly answers: Answer[] = [];
  /** Something that nobody sees may let a request pass only once. */
  passesOnce = false;
  /** The page's URL holds the code no more. */
  stripped = false;
  /** How often cookies were written: the header that holds them changes each time. */
  cookies = 0;

  leave(node: Node): void {
    this.answers.push({ kind: 'elsewhere', node, certainty: 'certain', data: false, tells: false });
  }

  stay(node: Node, how: Partial<Omit<Answer, 'kind' | 'node'>> = {}): void {
    const said = { certainty: 'certain', data: false, tells: false, ...how } as const;
    this.answers.push({ kind: 'in place', node, ...said });
  }

  get left(): boolean {
    return this.stripped || this.answers.some(({ kind }) => kind === 'elsewhere');
  }

  /** What the browser shows at the callback's own URL. */
  get shown(): Answer | undefined {
    return this.left ? undefined : this.answers.at(-1);
  }
}
