/**
 * Where the refresh token of an answer replaces the one that was sent, although the answer may have none: a server that does
 * not replace it need not send it again (RFC 6749 §6). What was asked or tested on the way is not such a place.
 */

import type { Call } from '../../eval/calls.js';
import type { Machine } from '../../machine.js';
import { refreshTokenName } from '../../names.js';
import type { SourceFile } from '../../ports.js';
import type { Attempt } from '../../attempt.js';
import { lastName, type Node } from '../../syntax/nodes.js';
import { keyOf, provenance, text, type Sym, type Value } from '../../values.js';
import {
  checking,
  missingIn,
  missingToken,
  replacedCopy,
  wholeAnswer,
  type Missing,
} from './missing.js';

/** A place where nothing may be kept instead of a refresh token. */
export interface Overwrite {
  attempt: Attempt;
  /** The assignment's target, the call, or the field of a record. */
  node: Node;
  file: SourceFile;
  /** `call`: by a function that nobody sees; it may leave out what is missing. */
  by: 'assignment' | 'storage' | 'copy' | 'call';
}

/** A variable or property, and what it holds before it is written. */
export interface Written {
  key: string;
  old: Value | undefined;
}

/** Notes what a variable or a property gets. */
export function noteReplaced(m: Machine, place: Written, value: Value, node: Node): void {
  if (!concerns(m)) return;
  const held = (sent: Sym): boolean => isIn(place, sent);
  const found =
    (isNamed(place.key) ? missingToken(m, value) : undefined) ??
    wholeAnswer(m, value, held) ??
    missingIn(value, m, (sent, record) => held(sent) || replacedCopy(m, record, sent));
  if (found) add(m, found, node, 'assignment');
}

/** Whether the token was read from what the place holds. */
function isIn({ key, old }: Written, sent: Sym): boolean {
  if (sent.key.startsWith(`${key}.`)) return true;
  if (old?.kind === 'sym') return sent.key.startsWith(`${old.key}.`);
  return old?.kind === 'obj' && [...old.props.values()].some((item) => keyOf(item) === sent.key);
}

/** Notes what a place of a storage gets: a text, so that what is missing in it is missing. */
export function noteStored(m: Machine, place: string, value: Value, node: Node): void {
  if (!concerns(m)) return;
  const found =
    (/refresh/i.test(place) ? missingToken(m, value) : undefined) ??
    missingIn(value, m, () => true);
  if (found) add(m, found, node, 'storage');
}

/** Notes what code that nobody sees gets back: a copy of the old record in which the token is replaced. */
export function noteReturned(m: Machine, value: Value, node: Node): void {
  if (!concerns(m)) return;
  const given = value.kind === 'obj' && value.promise ? value.promise.value : value;
  const found = missingIn(given, m, (sent, record) => replacedCopy(m, record, sent));
  if (found) add(m, found, node, 'copy');
}

/** Functions that keep what they are given under a name. */
const storing = /^(?:set|save|store|put|write|persist|remember)/i;

/** Notes what a function that nobody sees is given: the token by itself, to keep it, or anything to check it. */
export function noteGiven(m: Machine, call: Call, name: string): void {
  if (!concerns(m) || call.isNew) return;
  if (checking.test(name)) {
    for (const arg of call.args)
      if (provenance(arg).attempts.length > 0) m.life.checked.push(keyOf(arg));
  } else if (storing.test(name) && speaksOfRefreshToken(call, name)) {
    for (const arg of call.args) {
      const found = missingToken(m, arg);
      if (found) add(m, found, call.node, 'call');
    }
  }
}

function speaksOfRefreshToken({ args }: Call, name: string): boolean {
  return /refresh/i.test(name) || args.some((arg) => /refresh/i.test(text(arg) ?? ''));
}

function concerns(m: Machine): boolean {
  return m.life.redeemed && m.program.subject.id === 'refresh token';
}

/** Whether a variable or property is named for a refresh token. */
function isNamed(place: string): boolean {
  return refreshTokenName.test(/(?<![\w$-])[\w$-]+$/.exec(place)?.[0] ?? '');
}

/** Where the record that lacks the token is written down, the place is its field. */
function add(m: Machine, { attempt, record }: Missing, node: Node, by: Overwrite['by']): void {
  const literal = record && m.life.literals.get(record);
  const field = literal && fieldOf(literal.node);
  m.life.overwrites.push(
    field
      ? { attempt, node: field, file: literal.file, by }
      : { attempt, node, file: m.callSite ?? m.program.file, by },
  );
}

function fieldOf(literal: Node): Node | undefined {
  if (literal.type !== 'ObjectExpression') return undefined;
  return literal.properties.find(
    (property) => property.type === 'Property' && refreshTokenName.test(nameOf(property.key) ?? ''),
  );
}

function nameOf(key: Node): string | undefined {
  return key.type === 'Literal' ? String(key.value) : lastName(key);
}
