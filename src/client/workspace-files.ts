/** The JavaScript and TypeScript files of the workspace, in portions, so that work on them can be followed and stopped. */

import { Uri, workspace, type CancellationToken } from 'vscode';

import { readConfig } from '../config.js';
import type { DocumentSettings, SearchedFile } from '../protocol.js';

/** Some files of one folder, and how they are to be checked. */
export interface Portion {
  files: SearchedFile[];
  settings: DocumentSettings;
}

/** Told after each portion. */
export type Progress = (done: number, total: number) => void;

const sources = '**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}';
/** Dependencies, and what build tools write. */
const notOurs = `**/{${[
  ...['node_modules', 'bower_components', '.git', '.yarn', 'coverage', 'dist'],
  ...['.next', '.nuxt', '.output', '.svelte-kit'],
].join(',')}}/**`;
const size = 40;

/** Every file, dependencies left out. */
export async function* workspacePortions(
  progress: Progress,
  token: CancellationToken,
): AsyncGenerator<Portion> {
  const uris = await workspace.findFiles(sources, notOurs, undefined, token);
  let done = 0;
  for (const some of byFolder(uris)) {
    if (token.isCancellationRequested) return;
    yield { files: await Promise.all(some.map(searched)), settings: settingsFor(some[0]) };
    done += some.length;
    progress(done, uris.length);
  }
}

/** Files of one folder of the workspace have the same settings. */
function* byFolder(uris: readonly Uri[]): Generator<Uri[]> {
  const folders = new Map<string | undefined, Uri[]>();
  for (const uri of uris) {
    const folder = workspace.getWorkspaceFolder(uri)?.uri.toString();
    const known = folders.get(folder);
    if (known) known.push(uri);
    else folders.set(folder, [uri]);
  }
  for (const files of folders.values())
    for (let at = 0; at < files.length; at += size) yield files.slice(at, at + size);
}

/** The user asks, so files are looked at whoever reports on them otherwise; the rest is as set. */
function settingsFor(scope: Uri | undefined): DocumentSettings {
  const { run, strictness, rules, models } = readConfig(scope);
  const offers = { disableComment: false, offerEslint: false };
  const mayAsk = scope?.scheme === 'file' && workspace.isTrusted;
  const project = mayAsk ? { project: { leave: false } } : {};
  return { report: true, run, strictness, severities: rules, models, ...offers, ...project };
}

async function searched(uri: Uri): Promise<SearchedFile> {
  if (uri.scheme === 'file') return { uri: uri.toString() };
  try {
    const bytes = await workspace.fs.readFile(uri);
    return { uri: uri.toString(), text: new TextDecoder().decode(bytes) };
  } catch {
    // The server will say that it has no text.
    return { uri: uri.toString() };
  }
}

/** A file's path as users know it. */
export function pathOf(uri: string): string {
  return workspace.asRelativePath(Uri.parse(uri));
}
