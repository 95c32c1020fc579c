/** Which file of the project a specifier means: beside the asking file, by `tsconfig` paths, in a package of the workspace. */

import fs from 'node:fs';
import path from 'node:path';

import { Configured, type Package, type Scope } from './configured.js';
import { Lru, remember } from './lru.js';
import { entriesOf, importsOf } from './package-entries.js';
import { fileAt, isRelative, resolveRelative } from './resolve.js';

/** For this long a file is believed to be where it was: a lint run asks for the same modules over and over. */
const believedFor = 250;

/** For this long a name that no file of the project was found for is believed to be a dependency's. */
const dependencyFor = 5000;

const maxSpecifiers = 10_000;
const maxScopes = 500;

interface Found {
  file: string | undefined;
  checked: number;
}

export class Resolver {
  readonly #relative = new Lru<string, Found>(maxSpecifiers);
  readonly #configured: Configured;
  /** By what counts for them: files that share it mean the same by the same specifier. */
  readonly #named = new Lru<Scope, Lru<string, Found>>(maxScopes);

  constructor(private readonly now: () => number) {
    this.#configured = new Configured(now);
  }

  /** The file that `specifier` means in the file `from`; undefined for dependencies and what is not there. */
  resolve(specifier: string, from: string): string | undefined {
    if (isRelative(specifier, from))
      return this.#once(this.#relative, `${from}\0${specifier}`, believedFor, () =>
        resolveRelative(specifier, from, isFile),
      );
    if (!path.isAbsolute(from) || specifier.includes(':')) return undefined;
    const scope = this.#configured.scopeOf(from);
    const known = remember(this.#named, scope, () => new Lru<string, Found>(maxSpecifiers));
    return this.#once(known, specifier, dependencyFor, () => this.#search(specifier, scope));
  }

  /** Forgets everything: files have come or gone, or the project is configured anew. */
  forget(): void {
    this.#relative.clear();
    this.#named.clear();
    this.#configured.clear();
  }

  #once(
    known: Lru<string, Found>,
    key: string,
    missingFor: number,
    find: () => string | undefined,
  ): string | undefined {
    const now = this.now();
    const found = known.get(key);
    const believed = found?.file === undefined ? missingFor : believedFor;
    if (found && now - found.checked < believed) return found.file;
    const file = find();
    known.set(key, { file, checked: now });
    return file;
  }

  #search(specifier: string, scope: Scope): string | undefined {
    for (const place of this.#places(specifier, scope)) {
      const file = fileAt(place, isFile);
      if (file !== undefined) return file;
    }
    return undefined;
  }

  *#places(specifier: string, scope: Scope): Generator<string> {
    yield* scope.paths(specifier);
    const own = scope.package;
    if (!own) return;
    if (!specifier.startsWith('#')) {
      yield* this.#placesIn(own, specifier);
      return;
    }
    const { places, packages } = importsOf(own.root, own.manifest, specifier);
    yield* places;
    for (const name of packages) yield* this.#placesIn(own, name);
  }

  *#placesIn(own: Package, specifier: string): Generator<string> {
    const [, name, subpath = ''] = packageName.exec(specifier) ?? [];
    const folder = name === undefined ? undefined : this.#configured.folderOf(name, own);
    if (folder === undefined) return;
    yield* entriesOf(folder, this.#configured.packageAt(folder).manifest, subpath);
  }
}

const packageName = /^((?:@[^/]+\/)?[^/@][^/]*)(?:\/(.*))?$/;

function isFile(file: string): boolean {
  try {
    return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    return false;
  }
}
