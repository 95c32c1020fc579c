/** A text that was made from another by replacing stretches of it, and the way back to the offsets of that other. */

import type { Place } from './types.js';

/** One layer that was taken off. */
export interface Layer {
  text: string;
  /** Where a stretch of `text` stood before. */
  origin: (place: Place) => Place;
}

/** Builds a layer from left to right; what is not replaced is kept. */
export class LayerBuilder {
  readonly #source: string;
  readonly #parts: string[] = [];
  // Three numbers for each replacement: where it began and ended in the source, and where its text ends here.
  readonly #begun: number[] = [];
  readonly #ended: number[] = [0];
  readonly #out: number[] = [0];
  #from = 0;
  #length = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Whether nothing has been replaced yet. */
  get untouched(): boolean {
    return this.#from === 0;
  }

  /** Puts `text` in the place of the source from `start` to `end`; calls come in the order of the source. */
  replace(start: number, end: number, text: string): void {
    if (start > this.#from) this.#parts.push(this.#source.slice(this.#from, start));
    if (text !== '') this.#parts.push(text);
    this.#length += start - this.#from + text.length;
    this.#from = end;
    // One character for another moves nothing.
    if (text.length === 1 && end - start === 1) return;
    this.#begun.push(start);
    this.#ended.push(end);
    this.#out.push(this.#length);
  }

  build(): Layer {
    const text = this.#parts.join('') + this.#source.slice(this.#from);
    return {
      text,
      origin: ({ start, end }) => ({
        start: this.#originOf(start, 'start'),
        end: end > start ? this.#originOf(end - 1, 'end') : this.#originOf(start, 'start'),
      }),
    };
  }

  /** Where the character at `at` began or ended. */
  #originOf(at: number, side: 'start' | 'end'): number {
    const index = lastNotAbove(this.#out, at);
    const kept = this.#ended[index]! + at - this.#out[index]!;
    const next = this.#begun[index];
    // A character of a replacement has the whole replaced stretch for its origin.
    if (next !== undefined && kept >= next) {
      return side === 'start' ? next : this.#ended[index + 1]!;
    }
    return side === 'start' ? kept : kept + 1;
  }
}

/** The index of the last number that is not above `limit`; the numbers ascend, and the first is 0. */
function lastNotAbove(numbers: number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle]! <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
