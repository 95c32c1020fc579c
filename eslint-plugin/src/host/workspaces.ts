/** The packages that are developed together, as npm, yarn, pnpm and bun declare them. */

import fs from 'node:fs';
import path from 'node:path';

import { objectOf, readJson, textsOf } from './json.js';

/** Folders that `**` is looked for in. */
const maxFolders = 2000;

/** Where a workspace is declared, and the patterns of its packages' folders. */
export interface Workspace {
  root: string;
  patterns: readonly string[];
}

/** The workspace that a package may belong to. */
export function workspaceAround(folder: string): Workspace | undefined {
  for (let at = folder; ; at = path.dirname(at)) {
    const patterns = declaredIn(at);
    if (patterns) return { root: at, patterns };
    if (path.dirname(at) === at || fs.existsSync(path.join(at, '.git'))) return undefined;
  }
}

function declaredIn(folder: string): string[] | undefined {
  const pnpm = readText(path.join(folder, 'pnpm-workspace.yaml'));
  if (pnpm !== undefined) return listedUnderPackages(pnpm);
  const declared = readJson(path.join(folder, 'package.json'))?.workspaces;
  if (declared === undefined) return undefined;
  return textsOf(objectOf(declared)?.packages ?? declared);
}

function readText(file: string): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** The one list of `pnpm-workspace.yaml` that matters, in either of YAML's spellings. */
function listedUnderPackages(yaml: string): string[] {
  const [, list] = yaml.split(/^packages:/m);
  if (list === undefined) return [];
  const inline = /^[ \t]*\[([^\]]*)\]/.exec(list)?.[1];
  if (inline !== undefined) return inline.match(/[^\s'",[]+/g) ?? [];
  const found: string[] = [];
  for (const line of list.split('\n').slice(1)) {
    if (!/^\s*(?:-\s|#|$)/.test(line)) break;
    const item = /^\s*-\s+['"]?([^\s'"#]+)/.exec(line)?.[1];
    if (item !== undefined) found.push(item);
  }
  return found;
}

/** The folders of a workspace's packages by name. */
export function packagesOf({ root, patterns }: Workspace): ReadonlyMap<string, string> {
  const folders = new Set([root]);
  for (const pattern of patterns) {
    const segments = pattern
      .replace(/^!/, '')
      .split('/')
      .filter((part) => part && part !== '.');
    for (const folder of expand(root, segments))
      if (pattern.startsWith('!')) folders.delete(folder);
      else folders.add(folder);
  }
  const packages = new Map<string, string>();
  for (const folder of folders) {
    const name = readJson(path.join(folder, 'package.json'))?.name;
    if (typeof name === 'string' && !packages.has(name)) packages.set(name, folder);
  }
  return packages;
}

/** The folders that a pattern of `*` and `**` matches. */
function expand(root: string, segments: readonly string[]): Set<string> {
  let found = new Set([root]);
  for (const segment of segments) {
    const next = new Set<string>();
    for (const folder of found) {
      if (segment === '**') for (const inner of foldersWithin(folder)) next.add(inner);
      else if (segment.includes('*')) {
        const wanted = new RegExp(`^${segment.split('*').map(literally).join('.*')}$`);
        for (const name of foldersIn(folder))
          if (wanted.test(name)) next.add(path.join(folder, name));
      } else next.add(path.join(folder, segment));
    }
    found = next;
  }
  return found;
}

function literally(text: string): string {
  return text.replace(/[\\^$.|?+()[\]{}]/g, '\\$&');
}

function foldersWithin(folder: string): Set<string> {
  const found = new Set([folder]);
  // Folders that are added on the way are visited too.
  for (const at of found) {
    if (found.size > maxFolders) break;
    for (const name of foldersIn(at)) found.add(path.join(at, name));
  }
  return found;
}

function foldersIn(folder: string): string[] {
  try {
    return fs
      .readdirSync(folder, { withFileTypes: true })
      .filter(
        (entry) =>
          entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'),
      )
      .map(({ name }) => name);
  } catch {
    return [];
  }
}
