/** The sources of a package, as far as they tell how its program behaves. */

import fs from 'node:fs';
import path from 'node:path';

const maxFiles = 3000;
const maxBytes = 30_000_000;
const maxFileSize = 300_000;

/** What is built, installed or generated says nothing that the sources do not say. */
const otherFolders = new Set([
  'node_modules',
  'bower_components',
  'vendor',
  'dist',
  'build',
  'out',
  'coverage',
  '__tests__',
  '__mocks__',
]);

const source = /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/;
const noSource = /\.d\.[cm]?ts$|[.-]min\.|\.(?:test|spec|stories)\./;

/** The folder of the nearest `package.json` at or above a folder. */
export function packageRoot(folder: string): string | undefined {
  for (let at = folder; ; at = path.dirname(at)) {
    if (isPackage(at)) return at;
    if (path.dirname(at) === at) return undefined;
  }
}

export function isPackage(folder: string): boolean {
  return fs.existsSync(path.join(folder, 'package.json'));
}

/**
 * Calls `visit` with the text of each source until it says that it has seen enough. Packages inside the package are
 * programs of their own. Returns whether all that mattered was seen.
 */
export function visitSources(root: string, visit: (text: string) => 'enough' | 'more'): boolean {
  const left = { files: maxFiles, bytes: maxBytes };
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = list(folder);
    if (folder !== root && entries.some(({ name }) => name === 'package.json')) continue;
    for (const entry of entries) {
      const at = path.join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!otherFolders.has(entry.name) && !entry.name.startsWith('.')) folders.push(at);
      } else if (entry.isFile() && source.test(entry.name) && !noSource.test(entry.name)) {
        const text = read(at);
        left.files--;
        left.bytes -= text.length;
        if (left.files < 0 || left.bytes < 0) return false;
        if (visit(text) === 'enough') return true;
      }
    }
  }
  return true;
}

function list(folder: string): fs.Dirent[] {
  try {
    return fs.readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function read(file: string): string {
  try {
    return fs.statSync(file).size > maxFileSize ? '' : fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
