/** How the projects around some files are configured: each file that says so is read once in a while. */

import fs from 'node:fs';
import path from 'node:path';

import { readJson } from './json.js';
import { Lru, remember } from './lru.js';
import { isPackage } from './package-sources.js';
import { isInDependency } from './resolve.js';
import { configIn, matcherFor, readTsPaths, type PathsMatcher, type TsPaths } from './ts-paths.js';
import { packagesOf, workspaceAround } from './workspaces.js';

/** For this long a project is believed to be configured as it was. */
const configuredFor = 60_000;

const maxFolders = 5000;

/** A package that is developed here. */
export interface Package {
  root: string;
  manifest: Record<string, unknown>;
  /** Where the names of packages lead in it; the name of an installed one leads nowhere. */
  named: Map<string, string | undefined>;
}

/** What counts for the specifiers of some files. */
export interface Scope {
  paths: PathsMatcher;
  package: Package | undefined;
}

/** The nearest of each above a folder. */
interface Nearest {
  root?: string | undefined;
  config?: string | undefined;
}

/** Answers questions about configuration, and forgets after a while. */
export class Configured {
  readonly #scopes = new Lru<string, Scope>(maxFolders);
  readonly #nearest = new Lru<string, Nearest>(maxFolders);
  readonly #shared = new Lru<string, Scope>(maxFolders);
  readonly #packages = new Lru<string, Package>(maxFolders);
  readonly #tsPaths = new Lru<string, TsPaths>(maxFolders);
  readonly #workspaces = new Lru<string, ReadonlyMap<string, string>>(maxFolders);
  #read = 0;

  constructor(private readonly now: () => number) {}

  clear(): void {
    this.#scopes.clear();
    this.#nearest.clear();
    this.#shared.clear();
    this.#packages.clear();
    this.#tsPaths.clear();
    this.#workspaces.clear();
    this.#read = this.now();
  }

  scopeOf(file: string): Scope {
    if (this.now() - this.#read >= configuredFor) this.clear();
    const folder = path.dirname(file);
    return remember(this.#scopes, folder, () => this.#makeScope(folder, file));
  }

  packageAt(root: string): Package {
    return remember(this.#packages, root, () => ({
      root,
      manifest: readJson(path.join(root, 'package.json')) ?? {},
      named: new Map<string, string | undefined>(),
    }));
  }

  /** The folder of a package that is developed here: the own one, one that is linked, or another of the workspace. */
  folderOf(name: string, { root, manifest, named }: Package): string | undefined {
    if (named.has(name)) return named.get(name);
    const installed = manifest.name === name ? root : installedAt(name, root);
    const folder = installed ?? this.#packagesAround(root)?.get(name);
    const own = folder === undefined || isInDependency(folder) ? undefined : folder;
    named.set(name, own);
    return own;
  }

  #makeScope(folder: string, file: string): Scope {
    const { root, config } = this.#nearestOf(folder);
    const tsPaths = config === undefined ? noPaths : remember(this.#tsPaths, config, readTsPaths);
    // Only where several configurations share a folder does it matter which file is asked for.
    const key = `${root}\0${config}\0${tsPaths.references.length > 0 ? folder : ''}`;
    return remember(this.#shared, key, () => ({
      paths: matcherFor(tsPaths, file),
      package: root === undefined ? undefined : this.packageAt(root),
    }));
  }

  /** Folder by folder, since those of a project have most of their way up in common. */
  #nearestOf(folder: string): Nearest {
    return remember(this.#nearest, folder, () => {
      const above = path.dirname(folder);
      const further = above === folder ? {} : this.#nearestOf(above);
      return {
        root: isPackage(folder) ? folder : further.root,
        config: configIn(folder) ?? further.config,
      };
    });
  }

  #packagesAround(root: string): ReadonlyMap<string, string> | undefined {
    const workspace = workspaceAround(root);
    return workspace && remember(this.#workspaces, workspace.root, () => packagesOf(workspace));
  }
}

const noPaths: TsPaths = { matcher: undefined, references: [] };

/** The real place of what `node_modules` in or above a folder has under a name. */
function installedAt(name: string, folder: string): string | undefined {
  for (let at = folder; ; at = path.dirname(at)) {
    const installed = path.join(at, 'node_modules', name);
    try {
      if (fs.lstatSync(installed, { throwIfNoEntry: false })) return fs.realpathSync(installed);
    } catch {
      // A link to nowhere.
    }
    if (path.dirname(at) === at) return undefined;
  }
}
