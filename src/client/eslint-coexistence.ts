/** What the client knows of ESLint in the project: its extension, and the configuration near a document. */

import {
  Disposable,
  EventEmitter,
  extensions,
  Uri,
  workspace,
  type Event,
  type Extension,
} from 'vscode';

import { isEslintEnabled } from '../config.js';
import { eslintExtension } from '../ids.js';

/** ESLint's configuration files, in the order it looks for them in a folder. */
const configFiles = [
  ...['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map((extension) => `eslint.config.${extension}`),
  ...['.js', '.cjs', '.yaml', '.yml', '.json', ''].map((extension) => `.eslintrc${extension}`),
];

/** How the plugin is named in a configuration: `eslint-plugin-redeem-once`, or `redeem-once/…` in the older kind. */
const pluginName = /\bredeem-once\b/;

/** The configuration that applies to a document. */
export interface EslintConfig {
  /** Its file, if there is one. */
  uri?: Uri;
  hasPlugin: boolean;
}

/** What we use of ESLint's extension. */
export type EslintExtension = Pick<Extension<unknown>, 'activate' | 'isActive'>;

/** Knows where ESLint may report with our plugin; the server finds out whether it does. */
export class EslintCoexistence implements Disposable {
  readonly #extension: () => EslintExtension | undefined;
  readonly #changed = new EventEmitter<void>();
  readonly #nearest = new Map<string, Promise<EslintConfig>>();
  readonly #subscriptions: Disposable;

  /** Fires when an answer may have become another one. */
  readonly onChange: Event<void> = this.#changed.event;

  /** `extension` finds ESLint's extension, if it is installed and enabled. */
  constructor(
    extension: () => EslintExtension | undefined = () => extensions.getExtension(eslintExtension),
  ) {
    this.#extension = extension;
    const watcher = workspace.createFileSystemWatcher('**/{eslint.config.*,.eslintrc*}');
    const forget = () => {
      this.#nearest.clear();
      this.#changed.fire();
    };
    this.#subscriptions = Disposable.from(
      watcher,
      watcher.onDidCreate(forget),
      watcher.onDidChange(forget),
      watcher.onDidDelete(forget),
      extensions.onDidChange(forget),
      workspace.onDidGrantWorkspaceTrust(forget),
      this.#changed,
    );
  }

  /** Whether the project's ESLint may be asked: that runs the project's code. */
  mayAsk(document: Uri): boolean {
    return (
      document.scheme === 'file' &&
      workspace.isTrusted &&
      workspace.getWorkspaceFolder(document) !== undefined
    );
  }

  /** Whether ESLint's extension checks the document; it starts with the window, and is waited for. */
  async isActive(document: Uri): Promise<boolean> {
    const extension = this.#extension();
    if (!extension || !isEslintEnabled(document)) return false;
    if (extension.isActive) return true;
    // Where it cannot start, it has told the user itself.
    return extension.activate().then(
      () => true,
      () => false,
    );
  }

  /** Whether a document of the workspace is one on which ESLint does not report with our plugin, for want of it. */
  async lacksPlugin(document: Uri): Promise<boolean> {
    return (await this.configOf(document))?.hasPlugin === false;
  }

  /** The configuration nearest to a document; undefined outside the workspace. */
  async configOf(document: Uri): Promise<EslintConfig | undefined> {
    const folder = workspace.getWorkspaceFolder(document);
    return folder && this.#configFor(Uri.joinPath(document, '..'), folder.uri);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #configFor(folder: Uri, root: Uri): Promise<EslintConfig> {
    const key = folder.toString();
    const answer = this.#nearest.get(key) ?? this.#look(folder, root);
    this.#nearest.set(key, answer);
    return answer;
  }

  async #look(folder: Uri, root: Uri): Promise<EslintConfig> {
    const config = await readFirst(folder, configFiles);
    if (config) return { uri: config.uri, hasPlugin: pluginName.test(config.text) };
    const parent = Uri.joinPath(folder, '..');
    const atTop = folder.path === root.path || parent.path === folder.path;
    return atTop ? { hasPlugin: false } : this.#configFor(parent, root);
  }
}

async function readFirst(folder: Uri, names: string[]) {
  const entries = await workspace.fs.readDirectory(folder).then(
    (found) => found.map(([name]) => name),
    (): string[] => [],
  );
  const name = names.find((candidate) => entries.includes(candidate));
  if (!name) return undefined;
  const uri = Uri.joinPath(folder, name);
  return { uri, text: new TextDecoder().decode(await workspace.fs.readFile(uri)) };
}
