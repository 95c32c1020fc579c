/** "Explain AADSTS Error": takes what is given, selected or at the cursor, else asks. */

import { window, type TextEditor } from 'vscode';

import { explainPage, hasKnownCode } from '../explain/explain-page.js';
import type { PagePanel } from '../guide/page-panel.js';
import { mainErrorCode } from '../ids.js';

/** More than any error answer; reading a whole log file would only find codes nobody asked for. */
const maxCharacters = 100_000;

/** Explains `given`, or else the editor's selection, the code at its cursor, or what the user types. */
export async function explainError(panel: PagePanel, given: unknown): Promise<string | undefined> {
  const input = typeof given === 'string' ? given : ((await fromEditor()) ?? (await ask()));
  if (input === undefined) return undefined;
  const page = await explainPage(input.slice(0, maxCharacters));
  await panel.show(page);
  return page.markdown;
}

async function fromEditor(): Promise<string | undefined> {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const text = selected(editor) ?? codeAtCursor(editor);
  return text && (await hasKnownCode(text)) ? text : undefined;
}

function selected({ document, selection }: TextEditor): string | undefined {
  return selection.isEmpty ? undefined : document.getText(selection).slice(0, maxCharacters);
}

function codeAtCursor({ document, selection }: TextEditor): string | undefined {
  const range = document.getWordRangeAtPosition(selection.active, /\b(?:AADSTS)?\d{4,7}\b/i);
  return range && document.getText(range);
}

function ask(): Thenable<string | undefined> {
  return window.showInputBox({
    title: 'Explain AADSTS Error',
    prompt: 'A code, an error answer, a log line or a URL. It is read on this machine only.',
    placeHolder: mainErrorCode,
  });
}
