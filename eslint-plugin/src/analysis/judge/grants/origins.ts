/** What a value is that is sent with a token request: told by where it was read, never by a variable's name alone. */

import { codeName } from '../../names.js';
import { provenance, type Sym, type Value } from '../../values.js';

/** The parameters of OAuth that are mistaken for each other, by the names they have there. */
export type Kind = 'code' | 'refresh_token' | 'access_token' | 'code_challenge';

/** What a value is; `sure`: the response or the redirect itself says so, not a place that was filled elsewhere. */
export interface Origin {
  kind: Kind;
  sure: boolean;
}

const names: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:oauth_?)?refresh_?token$/i, 'refresh_token'],
  [/^(?:oauth_?)?access_?token$/i, 'access_token'],
  [/^(?:pkce_?|oauth_?)?code_?challenge$/i, 'code_challenge'],
];

/** Parts of a request or of the page's URL, where an authorization response puts its code. */
const queries = /^(?:query|searchParams|params|queryParams|search|queryStringParameters)$/;

/** Names of parameters that only gather what a function is given, and parts of a request that its sender fills. */
const gathering =
  /^param (?:\d+|(?:opts|options|params|args|input|data|body|config|props|payload|req|request|ctx|event)(?=@))/;
const received = /^(?:body|query|params|headers|searchParams|payload|data)$/;

/** `redeemed`: the codes that the same path has sent already. */
export function originOf(value: Value, redeemed: readonly string[] = []): Origin | undefined {
  if (value.kind === 'cond') return ofChoice(value.args.slice(value.op === '?:' ? 1 : 0), redeemed);
  if (value.kind !== 'sym') return undefined;
  const { from } = value;
  if (from.attempts.length > 0) {
    if (from.token === 'refresh') return { kind: 'refresh_token', sure: true };
    if (from.token === 'access') return { kind: 'access_token', sure: true };
    return undefined;
  }
  if (isCode(value, redeemed)) return { kind: 'code', sure: true };
  const kind = names.find(([name]) => name.test(from.label ?? ''))?.[1];
  return kind && isKept(value) ? { kind, sure: false } : undefined;
}

/** Every value that may be chosen is of the kind. */
function ofChoice(values: readonly Value[], redeemed: readonly string[]): Origin | undefined {
  const [first, ...others] = values.map((value) => originOf(value, redeemed));
  return first && others.every((other) => other?.kind === first.kind) ? first : undefined;
}

/** Read from the page's URL or a request's query under the name of a code, or sent as one before. */
function isCode({ key, from }: Sym, redeemed: readonly string[]): boolean {
  if (!from.code || !codeName.test(from.label ?? '')) return false;
  return (
    from.url !== undefined ||
    (from.path ?? []).some((name) => queries.test(name)) ||
    redeemed.includes(key)
  );
}

/** Read from an object or a store under its name; what a function is given may be named by whoever wrote it. */
function isKept({ key, from }: Sym): boolean {
  if (from.url !== undefined || from.unknownCall !== undefined) return isRead(key);
  const path = from.path ?? [];
  if (gathering.test(key) && (path.length <= 1 || path.some((name) => received.test(name))))
    return false;
  return path.length > 0 || isRead(key);
}

/** `localStorage["refresh_token"]`, `cookies.get("refresh_token")`, `(row).refresh_token`. */
function isRead(key: string): boolean {
  return /(?:\["[\w-]+"\]|\.get\("[\w-]+"\)|\?[\w-]+|\.[\w$]+)$/.test(key);
}

/** A value that is there for certain: what may be missing is left out of a request. */
export function isGiven(value: Value): boolean {
  if (value.kind === 'prim') return typeof value.value === 'string' && value.value !== '';
  return value.kind !== 'cond' || value.op === '||' || value.op === '??';
}

/** The name of what a value was read from, for messages. */
export function nameOf(value: Value): string | undefined {
  return provenance(value).label;
}
