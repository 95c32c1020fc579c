/**
 * Which file a relative specifier means. Relative specifiers need no configuration, so the rules of Node and TypeScript
 * for them are short enough to stand here; a resolver library is called for where `tsconfig` paths and package `imports` count.
 */

import path from 'node:path';

/** What TypeScript looks for where a specifier names the file that is emitted, in its order. */
const sourcesOf: Record<string, readonly string[]> = {
  '.js': ['.ts', '.tsx', '.js', '.jsx'],
  '.jsx': ['.tsx', '.jsx'],
  '.mjs': ['.mts', '.mjs'],
  '.cjs': ['.cts', '.cjs'],
  '.ts': ['.ts'],
  '.tsx': ['.tsx'],
  '.mts': ['.mts'],
  '.cts': ['.cts'],
};

const extensions = ['.ts', '.tsx', '.js', '.jsx', '.mts', '.cts', '.mjs', '.cjs'];

/** Whether a specifier is one that `resolveRelative` can resolve in that file. */
export function isRelative(specifier: string, from: string): boolean {
  return /^\.\.?(?:\/|$)/.test(specifier) && path.isAbsolute(from);
}

/** The file that a relative specifier means in the file `from`, or undefined. Files of dependencies are not looked at. */
export function resolveRelative(
  specifier: string,
  from: string,
  isFile: (file: string) => boolean,
): string | undefined {
  const wanted = path.resolve(path.dirname(from), specifier);
  if (wanted.split(path.sep).includes('node_modules')) return undefined;
  return [...candidates(wanted, /(?:^|\/)\.{0,2}$/.test(specifier))].find(isFile);
}

function* candidates(wanted: string, isFolder: boolean): Generator<string> {
  if (!isFolder) {
    const { dir, name, ext } = path.parse(wanted);
    for (const source of sourcesOf[ext] ?? []) yield path.join(dir, name + source);
    for (const extension of extensions) yield wanted + extension;
  }
  for (const extension of extensions) yield path.join(wanted, `index${extension}`);
}
