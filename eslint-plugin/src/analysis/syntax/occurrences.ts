/** Where signs and names stand in a file: whether a stretch of code has one is a look-up. */

/** Sorted places. */
export class Occurrences {
  private sorted = true;

  constructor(private readonly places: number[] = []) {}

  add(place: number): void {
    if (this.sorted && this.places.length > 0 && place < this.places.at(-1)!) this.sorted = false;
    this.places.push(place);
  }

  addAll(others: Occurrences): void {
    for (const place of others.places) this.add(place);
  }

  [Symbol.iterator](): Iterator<number> {
    return this.places.values();
  }

  get empty(): boolean {
    return this.places.length === 0;
  }

  /** Whether one stands in a range. */
  within([start, end]: readonly [number, number]): boolean {
    if (!this.sorted) {
      this.places.sort((a, b) => a - b);
      this.sorted = true;
    }
    let low = 0;
    let high = this.places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.places[middle]! < start) low = middle + 1;
      else high = middle;
    }
    return low < this.places.length && this.places[low]! < end;
  }
}
