/** What a single line of a log shows: errors, ids, authorization codes on their way. Linear in the line's length. */

import { codesIn, usualForm } from '../explain/code-pattern.js';

/** Lines without any of these are of no interest, and most lines are such. */
const interesting =
  /AA?DSTS|(?:correlation|trace|request)[ _+-]?id|timestamp|authorization_code|[^\w-]code["']?\s?[=:]/i;

/** Whether a line is worth a look. */
export function isOfInterest(line: string): boolean {
  return interesting.test(line);
}

/** The numbers of the codes in a line, each once, in order. */
export function errorsIn(line: string): number[] {
  const names = codesIn(line).map(({ text }) => usualForm(text));
  const numbers = names.map((name) => Number(/^AADSTS(\d+)$/.exec(name)?.[1]));
  return [...new Set(numbers.filter((number) => number > 0))];
}

/** What may stand between a label and its value: JSON, forms, escapes. */
const gap = String.raw`(?:[\s"'\\:=+[\](]|%[0-9a-f]{2}){1,12}`;
const id = '([0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12})';
const correlation = new RegExp(`correlation[ _+-]?id${gap}${id}`, 'i');
const trace = new RegExp(`(?:trace|request)[ _+-]?id${gap}${id}`, 'i');
const stamp = new RegExp(
  String.raw`timestamp${gap}(\d{4}-\d\d-\d\d[T +]\d\d(?::|%3a)\d\d(?::|%3a)\d\d\S{0,10})`,
  'i',
);

/** The ids and the server's time that stand in a line. */
export interface LineFacts {
  correlationId?: string;
  traceId?: string;
  timestamp?: string;
}

/** Reads a line's ids and server time; what it does not have is absent. */
export function factsIn(line: string): LineFacts {
  const correlationId = correlation.exec(line)?.[1]?.toLowerCase();
  const traceId = trace.exec(line)?.[1]?.toLowerCase();
  const timestamp = stamp.exec(line)?.[1]?.replace(/%3a/gi, ':').replace('+', ' ');
  return {
    ...(correlationId && { correlationId }),
    ...(traceId && { traceId }),
    ...(timestamp && { timestamp }),
  };
}

/** Whether a line belongs to a token request with an authorization code. */
export function isTokenRequest(line: string): boolean {
  return /grant_type(?:[\s"'\\:=]|%[0-9a-f]{2}){1,8}authorization_code/i.test(line);
}

/** An authorization code on its way. `inUrl`: in the query or the fragment of an address. */
export interface SentCode {
  value: string;
  inUrl: boolean;
}

const sent = /(^|[?&#\s"'{,])code["']?\s?[=:]\s?["']?([\w.~%+/*!-]{16,4096})/g;

/** The authorization codes in a line. Their values must not be kept. */
export function codesSentIn(line: string): SentCode[] {
  return [...line.matchAll(sent)].flatMap(([, before = '', raw = '']) => {
    const value = decoded(raw);
    // Words and numbers of other fields named `code`; a real code has letters and digits.
    if (!/\d/.test(value) || !/[a-z]/i.test(value)) return [];
    const inUrl = /[?&#]/.test(before) && /https?:|GET |POST |^\/|\s\//.test(line);
    return [{ value, inUrl }];
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
