/** Our hovers: on squiggles with one of our rules, ESLint's included, and on error codes and tokens anywhere in a text. */

import {
  Disposable,
  Hover,
  languages,
  MarkdownString,
  Range,
  type HoverProvider,
  type Position,
  type TextDocument,
} from 'vscode';

import { readConfig } from '../config.js';
import { commands, languages as checkedLanguages } from '../ids.js';
import { codeAt, usualForm } from './code-pattern.js';
import { everyDocument } from './documents.js';
import { codeHover, findingHover } from './hover-text.js';
import { messageOf } from './message-of.js';
import { docsOf, findingOf, isOurs } from './our-diagnostics.js';
import { tokenAt, tokenHover } from './jwt.js';
import { loadReader } from './reader.js';

/** Where a bare number may be a code, if what stands before it says so: `"error_codes":[54005]`. */
const dataLanguages = ['log', 'Log', 'plaintext', 'json', 'jsonc', 'jsonl', 'yaml', 'csv', 'kusto'];

/** A longer line is read around the place only. */
const maxLineCharacters = 20_000;

/** The commands that our hovers may run. */
const linked = [commands.explain, commands.openGuide, commands.showRoute];

/** Registers the hovers. */
export function registerHovers(): Disposable {
  const squiggle: HoverProvider = { provideHover: onSquiggle };
  const code: HoverProvider = { provideHover: onCode };
  const token: HoverProvider = { provideHover: onToken };
  return Disposable.from(
    languages.registerHoverProvider([...checkedLanguages], squiggle),
    languages.registerHoverProvider(everyDocument, code),
    languages.registerHoverProvider(everyDocument, token),
  );
}

function onSquiggle(document: TextDocument, position: Position): Hover | undefined {
  if (!readConfig(document.uri).hover) return undefined;
  for (const diagnostic of languages.getDiagnostics(document.uri)) {
    if (!isOurs(diagnostic) || !diagnostic.range.contains(position)) continue;
    const message = messageOf(diagnostic.message);
    if (!message) continue;
    const finding = findingOf(document.uri, diagnostic);
    return hover(findingHover(message, finding, docsOf(diagnostic)), diagnostic.range);
  }
  return undefined;
}

async function onCode(document: TextDocument, position: Position): Promise<Hover | undefined> {
  const place = await codePlace(document, position);
  if (!place || !readConfig(document.uri).hover) return undefined;
  const { explain, guideOf, renderShort } = await loadReader();
  const [explanation] = explain(place.code);
  if (!explanation) return undefined;
  const text = codeHover(place.code, renderShort(explanation), guideOf(explanation));
  return hover(text, place.range);
}

function onToken(document: TextDocument, position: Position): Hover | undefined {
  const { line, character } = position;
  const { text } = document.lineAt(position);
  if (text.length > maxLineCharacters || !readConfig(document.uri).hover) return undefined;
  const place = tokenAt(text, character);
  const words = place && tokenHover(place.text, new Date());
  if (!place || words === undefined) return undefined;
  return hover(words, new Range(line, place.start, line, place.start + place.text.length));
}

async function codePlace(document: TextDocument, position: Position) {
  const { text } = document.lineAt(position);
  const { line, character } = position;
  const from = text.length > maxLineCharacters ? Math.max(0, character - 200) : 0;
  const near = text.slice(from, from + maxLineCharacters);
  const found = codeAt(near, character - from);
  if (found) {
    const start = from + found.start;
    const range = new Range(line, start, line, start + found.text.length);
    return { code: usualForm(found.text), range };
  }
  if (!dataLanguages.includes(document.languageId)) return undefined;
  const range = document.getWordRangeAtPosition(position, /\b\d{5,7}\b/);
  if (!range) return undefined;
  const number = Number(document.getText(range));
  const { explain } = await loadReader();
  const isMeant = explain(near).some(({ kind, code }) => kind !== 'unknown' && code === number);
  return isMeant ? { code: `AADSTS${number}`, range } : undefined;
}

function hover(text: string, range: Hover['range']): Hover {
  const markdown = new MarkdownString(text);
  markdown.isTrusted = { enabledCommands: linked };
  return new Hover(markdown, range);
}
