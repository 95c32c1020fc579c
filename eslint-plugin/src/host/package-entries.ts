/** Where the source of a package's entry may be, from what its manifest says: often that names what is yet to be built. */

import path from 'node:path';

import { resolveExports, resolveImports, type PathConditions } from 'resolve-pkg-maps';

import { objectOf, textsOf } from './json.js';

/** Conditions that lead to sources come first, whatever their place in the manifest; any of the others will do. */
const conditions = [
  ['source', 'src', 'development', 'bun', 'ts', 'typescript'],
  ['import', 'module', 'node', 'browser', 'default'],
  ['require', 'node', 'default'],
  ['types'],
];

const fields = ['source', 'module', 'main', 'types', 'typings'];

/** Folders that tools build into. */
const built =
  /^(?:dist|lib|build|out|output|es|esm|cjs|mjs|umd|types|typings|module|commonjs|browser|node|\.\w+)$/;

/** The places in `folder` that `subpath` of its package (`''` for the package itself) may mean, in order. */
export function entriesOf(
  folder: string,
  manifest: Record<string, unknown>,
  subpath: string,
): string[] {
  const named = manifest.exports
    ? mapped((by) => resolveExports(manifest.exports as PathConditions, subpath, by))
    : subpath === ''
      ? fields.flatMap((field) => textsOf(manifest[field]))
      : [subpath];
  const places = [
    ...named.filter((place) => !isBuilt(place)),
    ...named.flatMap(sourcesFor),
    ...(subpath === '' ? ['src/index', 'src/main', 'index'] : [`src/${subpath}`]),
    ...named.filter(isBuilt),
  ];
  return [...new Set(places.map((place) => path.join(folder, place)))];
}

/** What `#specifier` may mean: places in `folder`, or specifiers of packages. */
export function importsOf(
  folder: string,
  manifest: Record<string, unknown>,
  specifier: string,
): { places: string[]; packages: string[] } {
  const imports = objectOf(manifest.imports);
  const named = imports
    ? mapped((by) => resolveImports(imports as Parameters<typeof resolveImports>[0], specifier, by))
    : [];
  const [own, packages] = [named.filter(isPlace), named.filter((name) => !isPlace(name))];
  const places = [...own.filter((place) => !isBuilt(place)), ...own.flatMap(sourcesFor), ...own];
  return { places: [...new Set(places.map((place) => path.join(folder, place)))], packages };
}

function isPlace(target: string): boolean {
  return target.startsWith('.');
}

/** The targets under each set of conditions; a map without the wanted entry has none. */
function mapped(resolve: (conditions: readonly string[]) => string[]): string[] {
  const found = conditions.flatMap((by) => {
    try {
      return resolve(by);
    } catch {
      return [];
    }
  });
  return [...new Set(found)];
}

function isBuilt(place: string): boolean {
  return built.test(segmentsOf(place)[0] ?? '');
}

function segmentsOf(place: string): string[] {
  return place.split('/').filter((part) => part !== '' && part !== '.');
}

/** What a built file may be built from: the same path below `src`, or without the folders of the build. */
function sourcesFor(place: string): string[] {
  const sources: string[] = [];
  const segments = segmentsOf(place.replace(/(?:\.d)?\.[cm]?[jt]sx?$/, ''));
  while (segments.length > 1 && built.test(segments[0]!)) {
    segments.shift();
    const rest = segments.join('/');
    sources.push(`src/${rest}`, rest);
  }
  return sources;
}
