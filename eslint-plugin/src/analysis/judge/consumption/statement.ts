/**
 * What a call says to a store. A query builder says it in a chain of calls, an SQL driver in a text, a client in a command:
 * all of it is one statement, of which is asked whether it looks something up, whether it spends it, and what the later of
 * two callers is told.
 */

import {
  changingNames,
  commands,
  conflictingTransactions,
  deletingNames,
  excludingNames,
  issuingNames,
  lockingTexts,
  readingNames,
  savingNames,
  spendingNames,
  throwingWords,
  tokenFields,
  transactionNames,
  usedWords,
  useMarks,
} from '../../../catalog/stores.js';
import type { Value } from '../../values.js';

const whole = (patterns: readonly string[], flags = ''): RegExp =>
  new RegExp(`^(?:${patterns.join('|')})$`, flags);

const reading = whole(readingNames);
const deleting = whole(deletingNames);
const changing = whole(changingNames);
const saving = whole([savingNames]);
const spending = whole([spendingNames], 'i');
const mark = whole([useMarks], 'i');
const markIn = new RegExp(`\\b(?:${useMarks})\\b`, 'gi');
const used = new RegExp(`(?<![a-z])${usedWords}(?![a-z])`, 'i');
const throwing = new RegExp(throwingWords, 'i');
const locking = new RegExp(lockingTexts, 'i');
const command = {
  reading: whole([commands.reading]),
  deleting: whole([commands.deleting]),
  changing: whole([commands.changing]),
};
const sql = {
  reading: /^\s*(?:with\b[\s\S]*?\)\s*)?select\b/i,
  deleting: /^\s*(?:with\b[\s\S]*?\)\s*)?delete\b/i,
  changing: /^\s*(?:with\b[\s\S]*?\)\s*)?update\b/i,
};

/** Whether a function lets one caller in at a time, by its name. */
export const excludes = whole([excludingNames], 'i');
/** Whether a function runs its callback in a transaction. */
export const transacts = whole([transactionNames], 'i');
/** Whether the later of two such transactions fails. */
export const conflicts = whole([conflictingTransactions]);
/** Whether a function makes what a code is exchanged for. */
export const issues = whole([issuingNames]);
export const isTokenField = whole([tokenFields], 'i');
export const isMark = (name: string): boolean => mark.test(name);
export const isSaving = (name: string): boolean => saving.test(name);
export const asksForLock = (text: string): boolean => locking.test(text);

/** One link of a chain: what is called, with what. */
export interface Link {
  name: string;
  args: readonly Value[];
}

/** What a statement does to a code that it names. */
export interface Doing {
  reads: boolean;
  spends: boolean;
  /** The later of two such statements finds nothing to spend: its answer says so, or it throws. */
  tells: 'in its answer' | 'by a throw' | undefined;
  /** The program's own function, which nobody sees: it may look and spend in one step, or throw. */
  unseen: boolean;
}

/** What a statement says, as far as it is needed. */
interface Words {
  names: string[];
  texts: string[];
  /** Properties that are given a value, and how often each mark of use is spoken of. */
  given: Set<string>;
  spoken: Map<string, number>;
  where: boolean;
}

/** `spoken`: the callee as it stands in the text, `codeStore.get`; `text`: the whole statement. */
export function doingOf(links: readonly Link[], spoken: string, text: string): Doing {
  const words: Words = {
    names: links.map(({ name }) => name),
    texts: [],
    given: new Set(),
    spoken: new Map(),
    where: false,
  };
  for (const { args } of links) for (const arg of args) listen(words, arg, 0);
  const asks = asksForUnused(words, text);
  const deletes =
    words.names.some((name) => deleting.test(name) || command.deleting.test(name)) ||
    words.texts.some((text) => sql.deleting.test(text));
  const changes = !deletes && changesUse(words, spoken);
  const last = words.names.at(-1) ?? '';
  const unseen =
    !deletes && !changes && spending.test(last) && !changing.test(last) && !reading.test(last);
  return {
    reads:
      words.names.some((name) => reading.test(name) || command.reading.test(name)) ||
      words.texts.some((text) => sql.reading.test(text)) ||
      (links.length > 1 && words.names.includes('where')),
    spends: deletes || changes || unseen,
    tells: tellsOf(words, { deletes: deletes || unseen, changes, asks }),
    unseen: unseen || isOwnName(last),
  };
}

/** `getAuthorizationCode` is the program's own, `findUnique` is a store's. */
function isOwnName(name: string): boolean {
  return /[cC]ode|[gG]rant|[tT]oken/.test(name);
}

function changesUse(words: Words, spoken: string): boolean {
  if (words.texts.some((text) => sql.changing.test(text) && setsMark(text))) return true;
  if (!words.names.some((name) => changing.test(name) || command.changing.test(name))) return false;
  if ([...words.given].some((name) => mark.test(name))) return true;
  return (
    words.texts.some((text) => used.test(text)) ||
    used.test(spoken.replace(/([a-z])([A-Z])/g, '$1_$2')) ||
    words.texts.some((text) => /^\s*set\b/i.test(text) && setsMark(text))
  );
}

function setsMark(text: string): boolean {
  return new RegExp(`\\b(?:${useMarks})\\b\\s*=`, 'i').test(text.split(/\bwhere\b/i)[0] ?? '');
}

/** Whether a change asks for what it takes away: it speaks of the same mark twice. */
function asksForUnused({ spoken, texts, names }: Words, text: string): boolean {
  const inText = new Map<string, number>();
  for (const [name] of text.matchAll(markIn)) inText.set(name, (inText.get(name) ?? 0) + 1);
  return (
    [...spoken.values(), ...inText.values()].some((count) => count > 1) ||
    texts.some((each) => (each.split(/\bwhere\b/i)[1] ?? '').search(markIn) >= 0) ||
    names.some((name) => /^(?:check|ifVersion|compare\w*)$/.test(name))
  );
}

function tellsOf(
  words: Words,
  { deletes, changes, asks }: { deletes: boolean; changes: boolean; asks: boolean },
): Doing['tells'] {
  if (words.names.some((name) => throwing.test(name)) || words.given.has('ConditionExpression'))
    return 'by a throw';
  // Prisma: `delete` and `update` of a row that is not there throw (P2025).
  const one = words.names.at(-1);
  if (words.where && (one === 'delete' || (one === 'update' && asks))) return 'by a throw';
  if (deletes || (changes && asks)) return 'in its answer';
  return undefined;
}

/** Gathers what the arguments of a link speak of. */
function listen(words: Words, value: Value, depth: number): void {
  if (depth > 5) return;
  switch (value.kind) {
    case 'prim':
      if (typeof value.value === 'string') hear(words, value.value);
      return;
    case 'str':
      hear(words, value.parts.map((part) => (typeof part === 'string' ? part : ' ? ')).join(''));
      for (const part of value.parts) if (typeof part !== 'string') listen(words, part, depth + 1);
      return;
    case 'cond':
      for (const arg of value.args) listen(words, arg, depth + 1);
      return;
    case 'sym':
      if (value.from.label && mark.test(value.from.label)) speak(words, value.from.label);
      return;
    case 'obj':
      if (value.fn ?? value.native ?? value.cls) return;
      if (value.label && /Command$/.test(value.label)) words.names.push(value.label);
      for (const [name, item] of value.props) {
        if (name === 'where') words.where = true;
        if (name === 'ConditionExpression') words.given.add(name);
        if (mark.test(name)) {
          speak(words, name);
          if (!isUnset(item)) words.given.add(name);
        }
        listen(words, item, depth + 1);
      }
      for (const item of value.items) listen(words, item, depth + 1);
      for (const entry of value.entries) listen(words, entry.value, depth + 1);
  }
}

function hear(words: Words, text: string): void {
  words.texts.push(text);
  if (mark.test(text)) speak(words, text);
}

function speak({ spoken }: Words, name: string): void {
  spoken.set(name, (spoken.get(name) ?? 0) + 1);
}

function isUnset(value: Value): boolean {
  return (
    (value.kind === 'prim' && !value.value) ||
    // `{ gt: now }`, `{ isNull: true }`: a question.
    (value.kind === 'obj' &&
      value.type === 'object' &&
      [...value.props.keys()].some((name) =>
        /^\$?(?:not|equals|eq|is\w*|in|gte?|lte?|ne|exists)$/.test(name),
      ))
  );
}
