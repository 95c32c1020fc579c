/** The claims challenge: what a new sign-in has to bring, as JSON or as JSON in base64. */

import type { FoundClaims } from './types.js';

/** Larger ones are cut off by no one but are no challenge either. */
const maxClaims = 16_000;
/** Only so much is parsed for those who ask. */
const maxParsed = 8_000;

const label = /\bclaims["'\s]{0,3}[=:]["'\s]{0,3}(?=\{|eyJ)/gi;

/** The first claims challenge in a peeled text. */
export function findClaims(text: string): FoundClaims | undefined {
  let tries = 0;
  for (const { index, 0: key } of text.matchAll(label)) {
    if ((tries += 1) > 20) return undefined;
    const start = index + key.length;
    const end = text.charAt(start) === '{' ? objectEnd(text, start) : base64End(text, start);
    if (end === undefined) continue;
    const value = text.slice(start, end);
    const plain = value.startsWith('{') ? value : fromBase64(value);
    if (plain === undefined) continue;
    return { value: plain, start, end, ...parsed(plain) };
  }
  return undefined;
}

/** Behind the brace that closes the one at `start`. */
function objectEnd(text: string, start: number): number | undefined {
  const brackets = /[{}"\\]/g;
  let depth = 0;
  let quoted = false;
  brackets.lastIndex = start;
  for (let match = brackets.exec(text); match; match = brackets.exec(text)) {
    if (match.index - start > maxClaims) return undefined;
    const [character] = match;
    if (character === '\\') brackets.lastIndex += 1;
    else if (character === '"') quoted = !quoted;
    else if (!quoted) depth += character === '{' ? 1 : -1;
    if (depth === 0) return match.index + 1;
  }
  return undefined;
}

function base64End(text: string, start: number): number | undefined {
  const run = /[\w+/=-]{16,16000}/y;
  run.lastIndex = start;
  return run.exec(text) ? run.lastIndex : undefined;
}

/** A token looks the same, but is no claims challenge: its parts are joined by dots, and it has other members. */
function fromBase64(value: string): string | undefined {
  try {
    const text = atob(value.replaceAll('-', '+').replaceAll('_', '/'));
    return /^\{"(?:access_token|id_token|userinfo)"/.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

function parsed(text: string): { json?: unknown } {
  if (text.length > maxParsed) return {};
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return {};
  }
}
