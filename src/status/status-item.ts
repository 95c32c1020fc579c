/** The language status item: what we did with the file in front. */

import {
  Disposable,
  LanguageStatusSeverity,
  languages,
  window,
  workspace,
  type Event,
} from 'vscode';

import { commands, languages as checkedLanguages, productName } from '../ids.js';
import type { DocumentStatus } from '../protocol.js';
import { describe } from './describe.js';

/** Shows the state of the active file; `onStatus` tells of checks. */
export class StatusItem implements Disposable {
  readonly #item = languages.createLanguageStatusItem(
    'redeemOnce.status',
    checkedLanguages.map((language) => ({ language })),
  );
  readonly #byUri = new Map<string, DocumentStatus>();
  readonly #subscriptions: Disposable;
  #last: DocumentStatus | undefined;

  constructor(onStatus: Event<DocumentStatus>) {
    this.#item.name = productName;
    this.#item.command = { title: 'Show Log', command: commands.showLog };
    this.#subscriptions = Disposable.from(
      this.#item,
      onStatus((status) => this.update(status)),
      window.onDidChangeActiveTextEditor(() => this.#refresh()),
      workspace.onDidCloseTextDocument(({ uri }) => this.#byUri.delete(uri.toString())),
    );
    this.#refresh();
  }

  /** The last check of any document. */
  get last(): DocumentStatus | undefined {
    return this.#last;
  }

  /** Takes note of how a check ended. */
  update(status: DocumentStatus): void {
    this.#last = status;
    this.#byUri.set(status.uri, status);
    this.#refresh();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #refresh(): void {
    const uri = window.activeTextEditor?.document.uri.toString() ?? '';
    const { text, detail } = describe(this.#byUri.get(uri));
    this.#item.text = text;
    this.#item.detail = detail;
    this.#item.severity = LanguageStatusSeverity.Information;
  }
}
