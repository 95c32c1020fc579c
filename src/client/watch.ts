/** Watches the open documents until one of them gives the language server something to do. */

import { Disposable, workspace, type TextDocument } from 'vscode';

import { readConfig } from '../config.js';
import { isCheckedLanguage, schemes } from '../ids.js';
import { skipReason } from '../skip.js';

const typingPause = 300;

/** The prefilter knows the whole catalogue; windows without JavaScript need none of it. */
const loadPrefilter = () => import('./prefilter.js');

/** What the watcher finds. */
export interface WatchListener {
  /** A document was opened that is not looked at; `reason` ends the sentence. */
  skipped(document: TextDocument, reason: string): void;
  /** A document may redeem a code. Called once; opened documents that are skipped are still told of. */
  needed(document: TextDocument): void;
}

/** Watches documents that are open or will be. */
export function watchDocuments(listener: WatchListener): Disposable {
  let needed = false;
  const timers = new Map<TextDocument, NodeJS.Timeout>();
  const subscriptions = [
    workspace.onDidOpenTextDocument(opened),
    workspace.onDidChangeTextDocument(({ document }) => typedIn(document)),
    workspace.onDidCloseTextDocument(forget),
    new Disposable(() => timers.forEach((timer) => clearTimeout(timer))),
  ];
  workspace.textDocuments.forEach(opened);
  return Disposable.from(...subscriptions);

  function opened(document: TextDocument): void {
    if (!isWatched(document)) return;
    const text = document.getText();
    const reason = skipReason(text);
    if (reason) listener.skipped(document, reason);
    else if (!needed) void look(document);
  }

  async function look(document: TextDocument): Promise<void> {
    const { mayConcern } = await loadPrefilter();
    if (needed || !mayConcern(document.getText(), readConfig(document.uri).models)) return;
    needed = true;
    listener.needed(document);
  }

  function typedIn(document: TextDocument): void {
    if (needed || !isWatched(document)) return;
    forget(document);
    timers.set(
      document,
      setTimeout(() => opened(document), typingPause),
    );
  }

  function forget(document: TextDocument): void {
    clearTimeout(timers.get(document));
    timers.delete(document);
  }
}

function isWatched({ languageId, uri }: TextDocument): boolean {
  return isCheckedLanguage(languageId) && (schemes as readonly string[]).includes(uri.scheme);
}
