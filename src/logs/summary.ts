/** From single errors to what they have in common. */

import type { Redemptions } from './redemptions.js';
import type { ErrorGroup, LogError, LogReport, SignIn, Suspicion } from './report.js';

/** What an analysis has gathered. */
export interface Gathered {
  lines: number;
  count: number;
  /** In the order of the log. */
  errors: LogError[];
  /** How many requests of a sign-in the log tells of. */
  requestsOf: (correlationId: string) => number;
  redemptions: Pick<Redemptions, 'repeated'>;
  span?: LogReport['span'];
  complete: boolean;
}

/** The error that a second redemption ends with. */
const spent = 54005;

/** Into how many stretches the log is divided to show when errors came. */
const stretches = 16;

/** Longer lists are for machines. */
const maxTimeline = 1000;

/** Groups what was gathered. */
export function summarize(gathered: Gathered): LogReport {
  const { lines, count, errors, span, complete } = gathered;
  const signIns = signInsOf(gathered);
  return {
    lines,
    count,
    groups: groupsOf(gathered),
    signIns,
    suspicions: [...sameCodes(gathered), ...sameSignIns(signIns)],
    timeline: errors.slice(0, maxTimeline),
    ...(span && { span }),
    complete,
  };
}

function groupsOf({ errors, lines, span }: Gathered): ErrorGroup[] {
  return [...groupBy(errors, ({ code }) => code)]
    .map(([code, all]) => {
      const spread = spreadOf(all, lines, span);
      // A group has at least the error that it was made for.
      return { code, count: all.length, first: all[0]!, last: all.at(-1)!, spread };
    })
    .sort((a, b) => b.count - a.count || a.first.line - b.first.line);
}

/** By time where the log has times, else by lines. */
function spreadOf(errors: LogError[], lines: number, span: LogReport['span']): number[] {
  const counts = new Array<number>(stretches).fill(0);
  const timed = span && span.to > span.from && errors.every(({ time }) => time !== undefined);
  for (const { line, time = 0 } of errors) {
    const share = timed ? (time - span.from) / (span.to - span.from) : line / Math.max(lines, 1);
    const index = Math.min(stretches - 1, Math.max(0, Math.floor(share * stretches)));
    counts[index]! += 1;
  }
  return counts;
}

function signInsOf({ errors, requestsOf }: Gathered): SignIn[] {
  const known = errors.filter(({ correlationId }) => correlationId !== undefined);
  const byId = groupBy(known, ({ correlationId }) => correlationId ?? '');
  return [...byId].map(([correlationId, own], index) => ({
    number: index + 1,
    correlationId,
    errors: own,
    requests: Math.max(requestsOf(correlationId), own.length),
  }));
}

/** A code in a callback's address once and in a token request once is how it should be; twice in either is not. */
function sameCodes({ redemptions, errors }: Gathered): Suspicion[] {
  return redemptions.repeated().map(({ sent, places }) => {
    const second = places[1]?.line ?? 0;
    const error = errors.find(({ code, line }) => code === spent && line >= second);
    return { kind: 'same code', sent, places, ...(error && { error }) };
  });
}

function sameSignIns(signIns: SignIn[]): Suspicion[] {
  return signIns
    .filter(({ errors, requests }) => requests > 1 && errors.some(({ code }) => code === spent))
    .map(({ number, requests, errors }) => {
      const places = errors.filter(({ code }) => code === spent);
      return { kind: 'same sign-in', signIn: number, requests, places };
    });
}

function groupBy<T, K>(items: T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
