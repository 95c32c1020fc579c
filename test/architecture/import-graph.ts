/** The import graph of the sources, and rules on which way its arrows may point. */

import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import ts from 'typescript';

export const root = path.resolve(fileURLToPath(import.meta.url), '../../..');

/** One import, type-only ones included. `to` is a file relative to the root, or a package's specifier. */
export interface Arrow {
  from: string;
  to: string;
}

/** What the files below a prefix may import. A prefix that ends in a slash means the whole folder. */
export interface Layer {
  files: string[];
  except?: string[];
  may: string[];
}

/** All `.ts` files below the folders, relative to the root. */
export function sourceFiles(...folders: string[]): string[] {
  return folders
    .flatMap((folder) =>
      fs
        .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => path.posix.join(folder, file.replaceAll('\\', '/'))),
    )
    .sort();
}

/** Every import, export from, `import()` and `import('…')` type in the files. */
export function arrowsOf(files: string[]): Arrow[] {
  return files.flatMap((from) => {
    const text = fs.readFileSync(path.join(root, from), 'utf8');
    const { importedFiles } = ts.preProcessFile(text, true, true);
    return importedFiles.map(({ fileName }) => ({ from, to: target(from, fileName) }));
  });
}

/** The arrows that leave a layer for somewhere it may not go. */
export function forbidden(arrows: Arrow[], { files, except = [], may }: Layer): string[] {
  return arrows
    .filter(({ from }) => within(from, files) && !within(from, except))
    .filter(({ to }) => !within(to, may))
    .map(({ from, to }) => `${from} → ${to}`);
}

function within(name: string, prefixes: string[]): boolean {
  return prefixes.some((prefix) => name === prefix || (isOpen(prefix) && name.startsWith(prefix)));
}

function isOpen(prefix: string): boolean {
  return prefix.endsWith('/') || prefix.endsWith(':');
}

function target(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return path.posix.join(path.posix.dirname(from), specifier).replace(/\.js$/, '.ts');
}
