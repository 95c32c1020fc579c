/** What a host's work has cost, in milliseconds, by kind. */
export type Spent = Record<'reading' | 'parsing' | 'facts', number>;

/** Counts the time that other files of the project take; benchmarks tell it apart from the rules' own. */
export class Stopwatch {
  readonly spent: Spent = { reading: 0, parsing: 0, facts: 0 };

  measure<T>(kind: keyof Spent, work: () => T): T {
    const start = performance.now();
    try {
      return work();
    } finally {
      this.spent[kind] += performance.now() - start;
    }
  }
}
