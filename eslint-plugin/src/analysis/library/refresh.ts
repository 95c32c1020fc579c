/** Requests that use a refresh token: of those, too, only one can succeed where the server rotates the token. */

import { refreshWords, otherRefreshWords } from '../../catalog/refresh-words.js';
import { literalParts, wordsOf } from '../evidence.js';
import type { Call } from '../eval/calls.js';
import { noteTokens } from '../judge/tokens.js';
import type { Machine } from '../machine.js';
import { refreshTokenName } from '../names.js';
import { at, fieldsOf, recordsIn, type Field } from '../records.js';
import { redeem } from '../redeem.js';
import { keyOf, provenance, sym, type Obj, type Sym, type Value } from '../values.js';
import type { Effect } from '../../catalog/index.js';
import type { LibraryCall } from './apply.js';
import type { Request } from './grant.js';

const speaking = new RegExp(`^(?:${refreshWords.join('|')})`);
const others = new Set<string>(otherRefreshWords);

/** Sends a refresh token, if the request carries one; `asked`: what it shows as a token request. */
export function refreshByRequest(
  m: Machine,
  request: Request,
  asked: { grant: string | undefined; fields: readonly Field[] } | undefined,
): Obj | undefined {
  if (asked?.grant !== undefined && asked.grant !== 'refresh_token') return undefined;
  const token =
    asked?.grant === undefined ? relayedToken(request) : tokenAmong(asked.fields, request.parts);
  if (!token) return undefined;
  const relayed = asked?.grant === undefined;
  const promise = redeem(m, {
    of: 'refresh token',
    node: request.node,
    code: token,
    entry: request.entry,
    relayed,
    ...(relayed && request.url ? { endpoint: literalParts(request.url).split('?')[0] } : {}),
  });
  if (promise)
    noteTokens(m, {
      kind: 'request',
      node: request.node,
      file: m.callSite ?? m.program.file,
      fields: asked?.fields ?? [],
      parts: request.parts,
      url: request.url,
      attempt: promise.promise?.attempt,
    });
  return promise;
}

/** A library's call that is given the refresh token. */
export function refreshByLibrary(
  m: Machine,
  call: LibraryCall,
  { token: place }: Extract<Effect, { does: 'refresh' }>,
): Obj | undefined {
  const token = place && at(call.args[place.arg], place.prop);
  const promise =
    token && redeem(m, { of: 'refresh token', node: call.node, code: token, entry: call.entry });
  if (promise)
    noteTokens(m, {
      kind: 'request',
      node: call.node,
      file: call.env.file,
      call,
      attempt: promise.promise?.attempt,
    });
  return promise;
}

/** The field of the grant; where only a part of the form is shown, what it spreads. */
function tokenAmong(fields: readonly Field[], parts: readonly Value[]): Value | undefined {
  return (
    fieldNamed(fields) ??
    [...recordsIn(parts)].map((record) => fieldNamed(record.fields)).find(Boolean)
  );
}

function fieldNamed(fields: readonly Field[]): Value | undefined {
  return fields.find(([name, value]) => refreshTokenName.test(name) && value.kind !== 'prim')?.[1];
}

/** A token that goes to the app's own backend, by an address or a function that speaks of refreshing. */
function relayedToken({ parts, args = parts, url, name }: Request): Value | undefined {
  if (!speaksOfRefreshing(url, name)) return undefined;
  for (const { fields } of recordsIn(parts)) {
    const found = fieldNamed(fields);
    if (found) return found;
  }
  return tokenNamed(args);
}

function speaksOfRefreshing(url: Value | undefined, name: string | undefined): boolean {
  const words = wordsOf(`${url ? literalParts(url) : ''} ${name ?? ''}`);
  return words.some((word) => speaking.test(word)) && !words.some((word) => others.has(word));
}

/** A value that the program calls a refresh token, wherever it stands: `Bearer ${refreshToken}`. */
function tokenNamed(values: readonly Value[], depth = 0): Sym | undefined {
  for (const value of values) {
    if (value.kind === 'sym') {
      if (refreshTokenName.test(value.from.label ?? '')) return value;
    } else if (depth < 4) {
      const inner =
        value.kind === 'str'
          ? value.parts.filter((part) => typeof part !== 'string')
          : value.kind === 'obj' && !value.fn && !value.promise
            ? [...fieldsOf(value).map(([, item]) => item), ...value.items]
            : [];
      const found = tokenNamed(inner, depth + 1);
      if (found) return found;
    }
  }
  return undefined;
}

/**
 * What a function gives that reads a store nobody sees: asked again it gives the same, until a refresh has brought something
 * new to keep.
 */
export function storedValue(m: Machine, call: Call, name: string): Sym | undefined {
  if (m.program.subject.id !== 'refresh token' || call.isNew || !reading.test(name))
    return undefined;
  const answered = m.attempts.filter(({ settled }) => settled).length;
  const args = call.args.map(keyOf).join();
  const of = call.receiver ? keyOf(call.receiver) : keyOf(call.callee);
  const { label } = provenance(call.args[0] ?? call.callee);
  return sym(`stored ${of}.${name}(${args})~${answered}`, {
    attempts: [],
    label: label ?? name,
  });
}

/** Names of functions that only read. */
const reading = /^(?:get|load|read|retrieve|fetch|find|select|recall|current)(?![a-z])/;
