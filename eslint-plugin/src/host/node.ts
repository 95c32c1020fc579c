/** The host on Node: reads project modules and packages from disk. Nothing here throws. */

import type { Host, HostMaker } from '../analysis/index.js';
import { Modules, type OpenText } from './modules.js';
import { Packages } from './package-facts.js';
import { Stopwatch, type Spent } from './stopwatch.js';

/** A host on Node, with what its look at other files has cost so far. */
export interface NodeHost extends HostMaker {
  readonly spent: Readonly<Spent>;
  /** Runs `work`, and says which modules it looked at: when one of them changes, so may the result. */
  watch<T>(work: () => T): { result: T; files: ReadonlySet<string> };
  /** To be called when files have changed, come or gone, by whoever cannot wait until that is noticed. */
  forget(): void;
}

export interface NodeHostOptions {
  /** The clock by which what was read is believed for a while, in milliseconds. */
  now?: () => number;
  /** The texts of files that are open in an editor. */
  openText?: OpenText;
}

/** Makes a host with caches of its own. */
export function nodeHost({
  now = Date.now,
  openText = () => undefined,
}: NodeHostOptions = {}): NodeHost {
  const stopwatch = new Stopwatch();
  const modules = new Modules(stopwatch, now, openText);
  const packages = new Packages(stopwatch, now);
  return {
    spent: stopwatch.spent,
    watch: (work) => modules.watch(work),
    forget: () => modules.forget(),
    hostFor: (language): Host => ({
      readText: (specifier, from) => modules.readText(specifier, from),
      readModule: (specifier, from) => modules.read(specifier, from, language),
      packageFacts: (file) => packages.factsFor(file),
    }),
  };
}
