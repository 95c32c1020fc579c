/** In which documents codes are looked for, and how much of them. */

import { Range, type DocumentSelector, type TextDocument } from 'vscode';

import { codesIn, usualForm } from './code-pattern.js';

/** Any text: a code may stand in a log, an output channel, a test, a diff. */
export const everyDocument: DocumentSelector = [{ language: '*' }];

/** Only the beginning of a huge document has links; nobody follows more. */
const maxCharacters = 2_000_000;
const maxCodes = 2000;

/** A code in a document. */
export interface DocumentCode {
  /** `AADSTS54005`. */
  code: string;
  range: Range;
}

/** The codes in a document, in order. */
export function codesOf(document: TextDocument): DocumentCode[] {
  const text = document.getText();
  if (!/AA?DSTS|AADB2C/i.test(text)) return [];
  return codesIn(text.slice(0, maxCharacters))
    .slice(0, maxCodes)
    .map(({ start, text: code }) => ({
      code: usualForm(code),
      range: new Range(document.positionAt(start), document.positionAt(start + code.length)),
    }));
}
