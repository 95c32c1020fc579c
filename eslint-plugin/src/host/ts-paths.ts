/** `paths` and `baseUrl` of `tsconfig.json` or `jsconfig.json`: which places of the project a specifier may mean. */

import fs from 'node:fs';
import path from 'node:path';

import {
  createFilesMatcher,
  createPathsMatcher,
  parseTsconfig,
  type TsConfigResult,
} from 'get-tsconfig';

import { objectOf, readJson, textsOf } from './json.js';

/** The places that a specifier may mean, in order; none where no path fits. */
export type PathsMatcher = (specifier: string) => string[];

const names = ['tsconfig.json', 'jsconfig.json'];

/** The configuration in a folder; it counts for all folders below that have none. */
export function configIn(folder: string): string | undefined {
  return names.map((name) => path.join(folder, name)).find((file) => fs.existsSync(file));
}

/** What a configuration says of specifiers. */
export interface TsPaths {
  matcher: PathsMatcher | undefined;
  /** The configurations that it refers to. */
  references: readonly { project: TsConfigResult; matcher: PathsMatcher }[];
}

/** Reads a configuration and those that it refers to. Never throws. */
export function readTsPaths(config: string): TsPaths {
  const own = projectAt(config);
  const references = referencesOf(own).flatMap((reference) => {
    const project = projectAt(reference);
    const matcher = project && matcherOf(project);
    return matcher ? [{ project, matcher }] : [];
  });
  return { matcher: own && matcherOf(own), references };
}

/** How specifiers are matched in `file`: other configurations count where the file belongs to them, or to none of them. */
export function matcherFor({ matcher, references }: TsPaths, file: string): PathsMatcher {
  const covering = references.filter(({ project }) => covers(project, file));
  const others = (covering.length > 0 ? covering : references).map((each) => each.matcher);
  const matchers = matcher ? [matcher, ...others] : others;
  return (specifier) => matchers.flatMap((match) => match(specifier));
}

function projectAt(config: string): TsConfigResult | undefined {
  try {
    return { path: config, config: parseTsconfig(config) };
  } catch {
    return standalone(config, new Set());
  }
}

/**
 * A configuration whose bases are not all there (not installed, not generated yet): its own paths, or those of the
 * nearest base that is there and has some.
 */
function standalone(config: string, seen: Set<string>): TsConfigResult | undefined {
  if (seen.has(config)) return undefined;
  seen.add(config);
  const json = readJson(config);
  if (!json) return undefined;
  const { extends: bases, ...rest } = json;
  const options = objectOf(json.compilerOptions);
  if (options?.paths || options?.baseUrl) {
    // Paths start at the configuration itself where there is no `baseUrl`.
    const compilerOptions = { ...options, baseUrl: options.baseUrl ?? '.' };
    return { path: config, config: { ...rest, compilerOptions } as TsConfigResult['config'] };
  }
  for (const base of textsOf(bases).reverse()) {
    if (!/^(?:\.|\/)/.test(base)) continue;
    const at = path.resolve(path.dirname(config), base);
    const found = standalone(at.endsWith('.json') ? at : `${at}.json`, seen);
    if (found) return found;
  }
  return { path: config, config: rest };
}

function referencesOf(project: TsConfigResult | undefined): string[] {
  const references: unknown = project?.config.references;
  if (!project || !Array.isArray(references)) return [];
  const folder = path.dirname(project.path);
  return references
    .flatMap((reference) => textsOf(objectOf(reference)?.path))
    .map((place) => path.resolve(folder, place))
    .map((place) => (place.endsWith('.json') ? place : path.join(place, 'tsconfig.json')));
}

function covers(project: TsConfigResult, file: string): boolean {
  try {
    // Asking whether the file system tells cases apart would write to it.
    return createFilesMatcher(project, process.platform === 'linux')(file) !== undefined;
  } catch {
    return false;
  }
}

/** Undefined where a project says nothing of specifiers, or nothing that can be understood. */
function matcherOf(project: TsConfigResult): PathsMatcher | undefined {
  try {
    return createPathsMatcher(project) ?? undefined;
  } catch {
    return undefined;
  }
}
