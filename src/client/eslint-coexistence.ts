/** Whether ESLint's extension shows our rules' findings already, so that no squiggle is drawn twice. */

import { Disposable, EventEmitter, extensions, Uri, workspace, type Event } from 'vscode';

import { eslintExtension } from '../ids.js';

/** ESLint's configuration files, in the order it looks for them in a folder. */
const configFiles = [
  ...['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map((extension) => `eslint.config.${extension}`),
  ...['.js', '.cjs', '.yaml', '.yml', '.json', ''].map((extension) => `.eslintrc${extension}`),
];

/** How the plugin is named in a configuration: `eslint-plugin-redeem-once`, or `redeem-once/…` in the older kind. */
const pluginName = /\bredeem-once\b/;

/** Knows which documents ESLint reports on with our plugin. */
export class EslintCoexistence implements Disposable {
  readonly #isThere: () => boolean;
  readonly #changed = new EventEmitter<void>();
  readonly #mentions = new Map<string, Promise<boolean>>();
  readonly #subscriptions: Disposable;

  /** Fires when an answer may have become another one. */
  readonly onChange: Event<void> = this.#changed.event;

  /** `isThere` says whether ESLint's extension is installed and enabled. */
  constructor(isThere = () => extensions.getExtension(eslintExtension) !== undefined) {
    this.#isThere = isThere;
    const watcher = workspace.createFileSystemWatcher('**/{eslint.config.*,.eslintrc*}');
    const forget = () => {
      this.#mentions.clear();
      this.#changed.fire();
    };
    this.#subscriptions = Disposable.from(
      watcher,
      watcher.onDidCreate(forget),
      watcher.onDidChange(forget),
      watcher.onDidDelete(forget),
      extensions.onDidChange(forget),
      this.#changed,
    );
  }

  /** Whether ESLint's extension is there and the configuration nearest to the document has our plugin. */
  async reports(document: Uri): Promise<boolean> {
    const folder = workspace.getWorkspaceFolder(document);
    if (!folder || !this.#isThere()) return false;
    return this.#mentionedFor(Uri.joinPath(document, '..'), folder.uri);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #mentionedFor(folder: Uri, root: Uri): Promise<boolean> {
    const key = folder.toString();
    const answer = this.#mentions.get(key) ?? this.#look(folder, root);
    this.#mentions.set(key, answer);
    return answer;
  }

  async #look(folder: Uri, root: Uri): Promise<boolean> {
    const config = await readFirst(folder, configFiles);
    if (config !== undefined) return pluginName.test(config);
    const parent = Uri.joinPath(folder, '..');
    const atTop = folder.path === root.path || parent.path === folder.path;
    return atTop ? false : this.#mentionedFor(parent, root);
  }
}

async function readFirst(folder: Uri, names: string[]): Promise<string | undefined> {
  const entries = await workspace.fs.readDirectory(folder).then(
    (found) => found.map(([name]) => name),
    (): string[] => [],
  );
  const name = names.find((candidate) => entries.includes(candidate));
  if (!name) return undefined;
  return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(folder, name)));
}
