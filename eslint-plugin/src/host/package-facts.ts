/** What the sources of a package show together: one text scan of the nearest package, when it is first asked for. */

import fs from 'node:fs';
import path from 'node:path';

import { packageSigns as signs, type PackageFacts } from '../analysis/index.js';
import { Lru } from './lru.js';
import { packageRoot, visitSources } from './package-sources.js';
import type { Stopwatch } from './stopwatch.js';

/** For this long what a scan has shown is believed: facts about a whole package change seldom. */
const believedFor = 60_000;
const maxPackages = 50;
const maxFolders = 5000;

interface Known<T> {
  value: T | undefined;
  checked: number;
}

export class Packages {
  readonly #roots = new Lru<string, Known<string>>(maxFolders);
  readonly #facts = new Lru<string, Known<PackageFacts>>(maxPackages);

  constructor(
    private readonly stopwatch: Stopwatch,
    private readonly now: () => number,
  ) {}

  /** Undefined where there is no package, or one too big to be looked at as a whole. */
  factsFor(file: string): PackageFacts | undefined {
    if (!path.isAbsolute(file)) return undefined;
    return this.stopwatch.measure('facts', () => {
      const root = this.#fresh(this.#roots, path.dirname(file), packageRoot);
      return root === undefined ? undefined : this.#fresh(this.#facts, root, scan);
    });
  }

  #fresh<T>(
    cache: Lru<string, Known<T>>,
    key: string,
    find: (key: string) => T | undefined,
  ): T | undefined {
    const known = cache.get(key);
    if (known && this.now() - known.checked < believedFor) return known.value;
    const value = find(key);
    cache.set(key, { value, checked: this.now() });
    return value;
  }
}

type Somewhere = Exclude<keyof PackageFacts, 'strictMode'>;

function scan(root: string): PackageFacts | undefined {
  const facts: PackageFacts = {
    silentAcquisition: false,
    refreshGrant: false,
    offlineAccess: false,
    authorizationRequest: false,
    strictMode: undefined,
  };
  const react = new ReactRoots(root);
  const open = new Set<Somewhere>([
    'silentAcquisition',
    'refreshGrant',
    'offlineAccess',
    'authorizationRequest',
  ]);
  const complete = visitSources(root, (text) => {
    for (const fact of open) {
      if (!signs[fact].test(text)) continue;
      facts[fact] = true;
      open.delete(fact);
    }
    react.look(text);
    return open.size === 0 && react.decided ? 'enough' : 'more';
  });
  if (!complete && open.size > 0) return undefined;
  facts.strictMode = react.strictMode(complete);
  return facts;
}

/** Whether effects run twice: what a package shows of StrictMode. */
class ReactRoots {
  #said: boolean | undefined;
  #wrapped = false;
  #root = false;
  #legacyRoot = false;

  constructor(root: string) {
    if (reactMajor(root) < 18) this.#said = false;
  }

  /** Nothing that is still to come can change the answer. */
  get decided(): boolean {
    return this.#said !== undefined || (this.#wrapped && this.#root);
  }

  look(text: string): void {
    if (this.#said !== undefined) return;
    if (signs.noStrictMode.test(text)) this.#said = false;
    this.#wrapped ||= signs.strictMode.test(text);
    this.#root ||= signs.reactRoot.test(text);
    this.#legacyRoot ||= signs.legacyReactRoot.test(text);
  }

  strictMode(complete: boolean): boolean | undefined {
    if (this.#said !== undefined) return this.#said;
    if (this.#wrapped) return this.#root || !this.#legacyRoot ? true : false;
    return complete && (this.#root || this.#legacyRoot) ? false : undefined;
  }
}

/** The React a package depends on; infinite where it does not say. */
function reactMajor(root: string): number {
  try {
    const text = fs.readFileSync(path.join(root, 'package.json'), 'utf8');
    const { dependencies, devDependencies } = JSON.parse(text) as Record<
      string,
      Record<string, unknown> | undefined
    >;
    const range = dependencies?.react ?? devDependencies?.react;
    const major = typeof range === 'string' ? /^[~^]?v?(\d+)\./.exec(range)?.[1] : undefined;
    return major === undefined ? Infinity : Number(major);
  } catch {
    return Infinity;
  }
}
