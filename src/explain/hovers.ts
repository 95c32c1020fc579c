/** Our hovers: on squiggles with one of our rules, ESLint's included, and on AADSTS codes anywhere in a text. */

import {
  Disposable,
  Hover,
  languages,
  MarkdownString,
  type HoverProvider,
  type Position,
  type TextDocument,
} from 'vscode';

import { readConfig } from '../config.js';
import { commands, languages as checkedLanguages } from '../ids.js';
import { codeHover, findingHover } from './hover-text.js';
import { messageOf } from './message-of.js';
import { docsOf, isOurs } from './our-diagnostics.js';
import { loadReader } from './reader.js';

/** Where AADSTS codes turn up besides code: in logs and notes. */
const textLanguages = ['plaintext', 'log', 'markdown', 'json', 'jsonc'];

/** Registers both hovers. */
export function registerHovers(): Disposable {
  const squiggle: HoverProvider = { provideHover: onSquiggle };
  const code: HoverProvider = { provideHover: onCode };
  return Disposable.from(
    languages.registerHoverProvider([...checkedLanguages], squiggle),
    languages.registerHoverProvider([...checkedLanguages, ...textLanguages], code),
  );
}

function onSquiggle(document: TextDocument, position: Position): Hover | undefined {
  if (!readConfig(document.uri).hover) return undefined;
  for (const diagnostic of languages.getDiagnostics(document.uri)) {
    if (!isOurs(diagnostic) || !diagnostic.range.contains(position)) continue;
    const message = messageOf(diagnostic.message);
    if (message) return hover(findingHover(message, docsOf(diagnostic)), diagnostic.range);
  }
  return undefined;
}

async function onCode(document: TextDocument, position: Position): Promise<Hover | undefined> {
  const range = document.getWordRangeAtPosition(position, /\bAADSTS\d{4,7}\b/i);
  if (!range || !readConfig(document.uri).hover) return undefined;
  const code = document.getText(range);
  const { explain, renderShort } = await loadReader();
  const [explanation] = explain(code);
  return explanation && hover(codeHover(code.toUpperCase(), renderShort(explanation)), range);
}

function hover(text: string, range: Hover['range']): Hover {
  const markdown = new MarkdownString(text);
  markdown.isTrusted = { enabledCommands: [commands.explain, commands.openGuide] };
  return new Hover(markdown, range);
}
