/** Reads whatever was pasted: a number, an answer's body, a log, a URL, an error page, in whatever it is wrapped. */

import { findErrorRedirects, withoutSecrets } from './reader/addresses.js';
import { findClaims } from './reader/claims.js';
import { findCodes } from './reader/codes.js';
import { peel } from './reader/peel.js';
import { findPhrases, nameBehind } from './reader/phrases.js';
import type { Found, FoundClient, Place, Reading, TextReading } from './reader/types.js';
import { findErrors, findIds, type Fact } from './reader/values.js';

export type * from './reader/types.js';

/**
 * Everything that `input` says of an error. Time and memory grow with its length, up to a bound; of a longer text
 * only what looks like an error is read. Of several errors in one text, the facts are those that stand next to the
 * most telling code.
 */
export function read(input: string): TextReading {
  const { text, coverage, origin } = peel(input);
  const codes = findCodes(text);
  const center = codes[0]?.places[0]?.start ?? 0;
  const facts = [...findIds(text), ...findErrors(text)];
  const fact = (field: Fact['field']): Found | undefined =>
    nearest(
      facts.filter((one) => one.field === field),
      center,
    );
  const phrase = (field: Parameters<typeof findPhrases>[1]): Found | undefined =>
    nearest(findPhrases(text, field), center);

  const id = fact('client') ?? phrase('clientId');
  const name = (id && nameBehind(text, id.end)) ?? phrase('clientName');
  const client = present<FoundClient>({ id, name });
  const redirect = phrase('redirectUri') ?? nearest(findErrorRedirects(text), center);
  const found = present<Omit<TextReading, 'codes' | 'coverage'>>({
    error: fact('error'),
    suberror: fact('suberror'),
    traceId: fact('traceId'),
    correlationId: fact('correlationId'),
    timestamp: fact('timestamp'),
    client: Object.keys(client).length > 0 ? client : undefined,
    tenant: fact('tenant') ?? phrase('tenant'),
    redirectUri: redirect && { ...redirect, value: withoutSecrets(redirect.value) },
    claims: findClaims(text),
  });
  return relocated({ codes, ...found, coverage }, origin);
}

/** All codes in `input`, each once, the most telling first. */
export function readCodes(input: string): Reading[] {
  const { text } = peel(input);
  return findCodes(text).map(({ places: _places, cut: _cut, ...reading }) => reading);
}

/** The one that belongs to the code at `center`; what only its form tells counts if there is nothing better. */
function nearest(found: readonly (Found & { weak?: true })[], center: number): Found | undefined {
  const strong = found.filter(({ weak }) => !weak);
  let best: Found | undefined;
  for (const one of strong.length > 0 ? strong : found) {
    if (!best || distance(one, center) < distance(best, center)) best = one;
  }
  return best && { value: best.value, start: best.start, end: best.end };
}

/** An error's facts follow its code: what stands in front of it may be those of the error before. */
function distance({ start }: Found, center: number): number {
  return start < center ? 4 * (center - start) : start - center;
}

/** Without the members that are absent. */
function present<T extends object>(members: { [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined),
  ) as T;
}

/** The same with the places of the text that was given. */
function relocated(reading: TextReading, origin: (place: Place) => Place): TextReading {
  const moved = <T extends Place>(one: T): T => ({ ...one, ...origin(one) });
  const { codes, client, coverage, ...facts } = reading;
  return {
    codes: codes.map((code) => ({ ...code, places: code.places.map(origin) })),
    ...mapped(facts, moved),
    ...(client && { client: mapped(client, moved) }),
    coverage,
  };
}

function mapped<T extends object>(facts: T, move: <P extends Place>(one: P) => P): T {
  return Object.fromEntries(
    Object.entries(facts).map(([field, one]) => [field, move(one as Place)]),
  ) as T;
}
