/** Decides when an open document is checked, and keeps what was found until the next check. */

import type { TextDocument } from 'vscode-languageserver-textdocument';

import { isCheckedLanguage } from '../ids.js';
import type { DocumentSettings } from '../protocol.js';
import type { Checker } from './checker.js';
import { filePath } from './parser.js';
import type { Outcome } from './problem.js';

/** What the validator needs of the connection. */
export interface ValidatorHost {
  document(uri: string): TextDocument | undefined;
  settings(uri: string): Promise<DocumentSettings>;
  /** Called with each new outcome of a document that is still open. */
  publish: (result: Result) => void;
  /** Called when a check that nobody waits for could not be made. */
  failed: (error: unknown) => void;
}

/** What checks the documents. */
export type DocumentChecker = Pick<Checker, 'prepare' | 'forget'>;

/** The outcome of one check. */
export interface Result {
  uri: string;
  version: number;
  outcome: Outcome;
  settings: DocumentSettings;
  milliseconds: number;
}

const typingPause = 200;

/** Checks open documents when they are opened, typed in or saved. */
export class Validator {
  readonly #checker: DocumentChecker;
  readonly #host: ValidatorHost;
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #results = new Map<string, Result>();

  constructor(checker: DocumentChecker, host: ValidatorHost) {
    this.#checker = checker;
    this.#host = host;
  }

  /**
   * A document was opened or typed in: it is checked, after a pause unless it is for the first time, and then those
   * that import it. Typing may begin before the first check has ended.
   */
  async changed(uri: string): Promise<void> {
    if (!this.#results.has(uri)) return this.#typed(uri);
    this.#cancel(uri);
    const { run } = await this.#host.settings(uri);
    if (run === 'onSave' || !this.#host.document(uri)) return;
    this.#cancel(uri);
    this.#timers.set(
      uri,
      setTimeout(() => void this.#typed(uri).catch(this.#host.failed), typingPause),
    );
  }

  async #typed(uri: string): Promise<void> {
    await this.check(uri);
    const importers = this.#importers([uri]);
    for (const { uri: importer, settings } of importers)
      if (settings.run === 'onType') await this.check(importer);
  }

  /** A document was saved: it is checked, and then the others, which may import it. */
  async saved(uri: string): Promise<void> {
    this.#checker.forget();
    const others = [...this.#results.keys()].filter((other) => other !== uri);
    for (const one of [uri, ...others]) await this.check(one);
  }

  /**
   * A document was closed: forget it, so that a check under way says nothing either. What was typed but not saved is
   * gone, so those that import it are checked.
   */
  async closed(uri: string): Promise<void> {
    this.#cancel(uri);
    this.#results.delete(uri);
    this.#checker.forget();
    for (const importer of this.#importers([uri])) await this.check(importer.uri);
  }

  /** Files have changed on disk; `others`: some came or went, or configure the project, so that imports may lead elsewhere. */
  async changedOnDisk(uris: readonly string[], others: boolean): Promise<void> {
    this.#checker.forget();
    const concerned = others ? [...this.#results.values()] : this.#importers(uris);
    for (const { uri } of concerned) await this.check(uri);
  }

  #importers(uris: readonly string[]): Result[] {
    const paths = uris.map(filePath);
    return [...this.#results.values()].filter(({ outcome: { imports } }) =>
      paths.some((path) => imports?.has(path)),
    );
  }

  /** What was found in the document as it is now. */
  async current(uri: string): Promise<Result | undefined> {
    const document = this.#host.document(uri);
    if (document && this.#results.get(uri)?.version !== document.version) await this.check(uri);
    return this.#results.get(uri);
  }

  /**
   * Checks the document now. All waiting is done first; then one version of the text is read, checked and
   * published in one go, so that no result is older than the text it belongs to.
   */
  async check(uri: string): Promise<void> {
    this.#cancel(uri);
    const languageId = this.#host.document(uri)?.languageId ?? '';
    if (!isCheckedLanguage(languageId)) return;
    const settings = await this.#host.settings(uri);
    const check = await this.#checker.prepare(languageId);
    const document = this.#host.document(uri);
    if (document?.languageId !== languageId) return;
    const start = performance.now();
    const outcome = check(document, settings);
    const milliseconds = Math.round(performance.now() - start);
    const result = { uri, version: document.version, outcome, settings, milliseconds };
    this.#results.set(uri, result);
    this.#host.publish(result);
  }

  #cancel(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
  }
}
