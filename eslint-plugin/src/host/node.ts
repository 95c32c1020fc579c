/** The host on Node: reads project modules and packages from disk. Nothing here throws. */

import type { Host, HostMaker } from '../analysis/index.js';
import { Modules } from './modules.js';
import { Packages } from './package-facts.js';
import { Stopwatch, type Spent } from './stopwatch.js';

/** A host on Node, with what its look at other files has cost so far. */
export interface NodeHost extends HostMaker {
  readonly spent: Readonly<Spent>;
}

export interface NodeHostOptions {
  /** The clock by which what was read is believed for a while, in milliseconds. */
  now?: () => number;
}

/** Makes a host with caches of its own. */
export function nodeHost({ now = Date.now }: NodeHostOptions = {}): NodeHost {
  const stopwatch = new Stopwatch();
  const modules = new Modules(stopwatch, now);
  const packages = new Packages(stopwatch, now);
  return {
    spent: stopwatch.spent,
    hostFor: (language): Host => ({
      readText: (specifier, from) => modules.readText(specifier, from),
      readModule: (specifier, from) => modules.read(specifier, from, language),
      packageFacts: (file) => packages.factsFor(file),
    }),
  };
}
