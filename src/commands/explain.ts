/** "Explain AADSTS Error": takes what is given, selected or at the cursor, else asks. */

import { env, window, type TextEditor } from 'vscode';

import { codeAt, usualForm } from '../explain/code-pattern.js';
import type { Explanations } from '../explain/explanations.js';
import { loadReader } from '../explain/reader.js';
import { messageText } from './test-message.js';
import { searchBox } from './search-box.js';

/** What is to be explained; `code` says which of several codes it is about. */
export interface Input {
  text: string;
  code?: string;
}

/** More than any error answer; a whole log is what "Analyze Log" is for. */
const maxCharacters = 1_000_000;

/** A line of source code is shorter; of a longer one only the code itself is taken. */
const maxLineCharacters = 20_000;

/**
 * Explains `given`, or else the editor's selection, the code at its cursor, or what the user takes in the box.
 * `code` says which of several codes in `given`.
 */
export async function explainError(
  explanations: Explanations,
  given: unknown,
  code: unknown,
): Promise<string | undefined> {
  const input = asInput(given, code) ?? (await fromEditor()) ?? (await ask(explanations));
  if (!input) return undefined;
  const page = await explanations.show(input.text.slice(0, maxCharacters), input.code);
  return page.markdown;
}

function asInput(given: unknown, code: unknown): Input | undefined {
  const text = typeof given === 'string' ? given : messageText(given);
  if (text === undefined) return undefined;
  return typeof code === 'string' ? { text, code } : { text };
}

async function fromEditor(): Promise<Input | undefined> {
  const editor = window.activeTextEditor;
  const input = editor && (selected(editor) ?? atCursor(editor));
  if (!input) return undefined;
  const { offerOf } = await loadReader();
  return offerOf(input.text) ? input : undefined;
}

function selected({ document, selection }: TextEditor): Input | undefined {
  if (selection.isEmpty) return undefined;
  return { text: document.getText(selection).slice(0, maxCharacters) };
}

/** The code at the cursor with the rest of its line, which may say when and for whom it was; or a bare number. */
function atCursor({ document, selection }: TextEditor): Input | undefined {
  const { text: line } = document.lineAt(selection.active);
  const found =
    line.length < maxLineCharacters ? codeAt(line, selection.active.character) : undefined;
  if (found) return { text: line, code: usualForm(found.text) };
  const range = document.getWordRangeAtPosition(selection.active, /\b\d{5,7}\b/);
  return range && { text: document.getText(range) };
}

async function ask(explanations: Explanations): Promise<Input | undefined> {
  const wasOpen = explanations.isOpen;
  const clipboard = (await env.clipboard.readText()).slice(0, maxCharacters);
  const preview = (text: string) => explanations.show(text);
  const text = await searchBox({ clipboard, preview });
  if (text !== undefined) return { text };
  if (!wasOpen) explanations.close();
  return undefined;
}
