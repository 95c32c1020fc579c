/** Project modules on disk: resolved, read and parsed at most once for each state they are in. */

import fs from 'node:fs';

import type { LanguageOptions, SourceFile } from '../analysis/index.js';
import { Lru } from './lru.js';
import { parse, parserOf } from './parser.js';
import { Resolver } from './resolver.js';
import type { Stopwatch } from './stopwatch.js';

/** Larger files are generated, data, or too much to run for a look beside. */
const maxSize = 100_000;
const maxTexts = 2000;
const maxTrees = 200;

/** For this long a file is believed to be as it was: a lint run asks for the same modules over and over. */
const believedFor = 250;

interface Text {
  text: string;
  mtime: number;
  size: number;
  checked: number;
}

interface Tree {
  text: string;
  parser: object;
  /** Undefined: it cannot be parsed. */
  file: SourceFile | undefined;
}

/** The text of a file that is being edited: it counts, not the one on disk. */
export type OpenText = (path: string) => string | undefined;

export class Modules {
  readonly #texts = new Lru<string, Text>(maxTexts);
  readonly #trees = new Lru<string, Tree>(maxTrees);
  readonly #resolver: Resolver;
  /** What was looked at since somebody began to listen. */
  #lookedAt: Set<string> | undefined;

  constructor(
    private readonly stopwatch: Stopwatch,
    private readonly now: () => number,
    private readonly openText: OpenText,
  ) {
    this.#resolver = new Resolver(now);
  }

  /** The text of the module that `specifier` means in the file `from`. */
  readText(specifier: string, from: string): Omit<SourceFile, 'ast'> | undefined {
    return this.stopwatch.measure('reading', () => {
      const path = this.#resolver.resolve(specifier, from);
      const text = path && this.#text(path);
      return path === undefined || text === undefined ? undefined : { path, text };
    });
  }

  /** Runs `work`, and says at which files it looked. */
  watch<T>(work: () => T): { result: T; files: ReadonlySet<string> } {
    const files = new Set<string>();
    this.#lookedAt = files;
    try {
      return { result: work(), files };
    } finally {
      this.#lookedAt = undefined;
    }
  }

  /** Believes nothing any more of what was on disk. Trees are kept, since they belong to texts. */
  forget(): void {
    this.#texts.clear();
    this.#resolver.forget();
  }

  /** The same with its tree; equal texts give the very same object. */
  read(specifier: string, from: string, language: LanguageOptions): SourceFile | undefined {
    const source = this.readText(specifier, from);
    const parser = parserOf(language);
    if (!source || !parser) return undefined;
    const { path, text } = source;
    const known = this.#trees.get(path);
    if (known?.text === text && known.parser === parser) return known.file;
    const ast = this.stopwatch.measure('parsing', () => parse(text, path, language));
    const file = ast && { path, text, ast };
    this.#trees.set(path, { text, parser, file });
    return file;
  }

  #text(path: string): string | undefined {
    this.#lookedAt?.add(path);
    const open = this.openText(path);
    if (open !== undefined) return open.length > maxSize ? undefined : asParsed(open);
    const known = this.#texts.get(path);
    const now = this.now();
    if (known && now - known.checked < believedFor) return known.text;
    try {
      const { mtimeMs: mtime, size } = fs.statSync(path);
      if (size > maxSize) return undefined;
      const text = known?.mtime === mtime && known.size === size ? known.text : readSource(path);
      this.#texts.set(path, { text, mtime, size, checked: now });
      return text;
    } catch {
      // Gone since it was resolved, or not ours to read.
      return undefined;
    }
  }
}

function readSource(path: string): string {
  return asParsed(fs.readFileSync(path, 'utf8'));
}

/** As ESLint hands a text to its parser: no byte-order mark, and a hashbang is a comment of the same length. */
function asParsed(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/^#!/, '//');
}
