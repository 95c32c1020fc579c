/** Which file of the project a wanted place means: the rules of Node and TypeScript for endings and index files. */

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

/** Declarations have no bodies to look into. */
const declarations = /\.d\.[cm]?ts$/;

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
  return fileAt(
    path.resolve(path.dirname(from), specifier),
    isFile,
    /(?:^|\/)\.{0,2}$/.test(specifier),
  );
}

/** The source file that is meant by a path which may lack its ending, name what is emitted, or be a folder. */
export function fileAt(
  wanted: string,
  isFile: (file: string) => boolean,
  isFolder = false,
): string | undefined {
  if (isInDependency(wanted)) return undefined;
  for (const file of candidates(wanted, isFolder))
    if (!declarations.test(file) && isFile(file)) return file;
  return undefined;
}

/** Whether a file was installed and not written here. */
export function isInDependency(file: string): boolean {
  return file.includes('node_modules') && file.split(/[\\/]/).includes('node_modules');
}

function* candidates(wanted: string, isFolder: boolean): Generator<string> {
  if (!isFolder) {
    const { dir, name, ext } = path.parse(wanted);
    for (const source of sourcesOf[ext] ?? []) yield path.join(dir, name + source);
    for (const extension of extensions) yield wanted + extension;
  }
  for (const extension of extensions) yield path.join(wanted, `index${extension}`);
}
