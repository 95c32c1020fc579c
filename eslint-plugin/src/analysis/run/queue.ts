/** Which entry is run next. */

import type { Program } from '../program.js';
import { entryNode, type Entry } from './entries.js';

const maxEntries = 40;

/** Entries in the order in which they are found; those first in which all it takes to send a code stands. */
export class Queue {
  private readonly likely: Entry[] = [];
  private readonly others: Entry[] = [];
  private taken = 0;

  constructor(private readonly program: Program) {}

  add(entry: Entry): void {
    const node = entryNode(entry);
    (node && this.program.sendsItself(node) ? this.likely : this.others).push(entry);
  }

  get isEmpty(): boolean {
    return this.likely.length === 0 && this.others.length === 0;
  }

  /** The next one, as long as there is one and not too many were run. */
  next(): Entry | undefined {
    if (++this.taken > maxEntries) return undefined;
    return this.likely.shift() ?? this.others.shift();
  }
}
