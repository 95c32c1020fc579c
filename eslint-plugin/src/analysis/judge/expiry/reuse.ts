/**
 * Whether a function that got an access token uses it again when it is called once more, much later. It is called twice, the
 * second time with everything that the first has left. Whoever asks the clock, the server or anybody else before the old token
 * is used again, or gets a new one, does not get here.
 */

import type { Attempt } from '../../attempt.js';
import { Machine } from '../../machine.js';
import { explore, leads, PathEnd, type Lead, type Oracle } from '../../oracle.js';
import type { SourceFile } from '../../ports.js';
import type { Program } from '../../program.js';
import type { Entry } from '../../run/entries.js';
import { limits } from '../../run/explore.js';
import { setUp, start } from '../../run/start.js';
import type { Node } from '../../syntax/nodes.js';
import { keyOf, type Obj, type Value } from '../../values.js';
import { partsIn } from '../fallback/parts.js';

/** A token that is used again. */
export interface Reuse {
  attempt: Attempt;
  /** Where it was kept by the first call. */
  kept: { node: Node; file: SourceFile; value: Value };
}

/** What is used again when an entry is called twice. */
export function reuseIn(program: Program, entry: Entry): Reuse | undefined {
  let found: Reuse | undefined;
  explore(limits, (oracle) => {
    try {
      found = callTwice(program, entry, oracle);
    } catch (error) {
      if (!(error instanceof PathEnd)) throw error;
    }
    return found ? undefined : next(program);
  });
  return found;
}

function next(program: Program): Lead | undefined {
  return program.isExhausted ? undefined : leads.elsewhere;
}

function callTwice(program: Program, entry: Entry, oracle: Oracle): Reuse | undefined {
  const m = new Machine(program, oracle);
  m.scenario = 'again later';
  m.infallible = true;
  const self = setUp(m, entry);
  if (!self) return undefined;
  start(m, self.fn, self.instance, 0, '');
  m.loop.drain();
  const [attempt] = m.attempts;
  const kept = attempt && placeOf(m, attempt);
  if (!kept || m.attempts.length > 1) return undefined;
  const known = new Set(m.facts.keys());
  const before = { decisions: m.decisions.length, sinks: m.life.sinks.length };
  m.infallible = false;
  const again = start(m, self.fn, self.instance, 1, "'");
  m.loop.drain();
  if (m.attempts.length > 1 || m.decisions.slice(before.decisions).some(mayTell)) return undefined;
  if ([...m.facts.keys()].some((key) => !known.has(key) && !isPlain(key, kept.value)))
    return undefined;
  const used = [...m.life.sinks.slice(before.sinks).map(({ value }) => value), ...resultOf(again)];
  return used.some((value) => holdsToken(m, value, attempt)) ? { attempt, kept } : undefined;
}

/** Where the token, or the answer that has it, was kept. */
function placeOf(m: Machine, attempt: Attempt): Reuse['kept'] | undefined {
  const keeping = m.life.sinks.filter(
    ({ sink, value }) => sink === 'kept' && holdsToken(m, value, attempt),
  );
  return keeping.some(({ value }) => isShared(m, value)) ? undefined : keeping[0];
}

/** A code's pending redemption is kept for whoever else holds the code; that is no store of tokens. */
function isShared(m: Machine, value: Value): boolean {
  return value.kind === 'obj' && value.promise !== undefined && m.life.sentCodes.size > 0;
}

/** Whether a question was about the very value that was kept, or about what the call was given. */
function isPlain(key: string, kept: Value): boolean {
  const own = keyOf(kept);
  return key === own || key.startsWith(`${own}.`) || key.startsWith('param ');
}

/** A question that may be about the token: to somebody nobody sees, to the clock, or about the token itself. */
function mayTell({ kind, key, attempts }: Machine['decisions'][number]): boolean {
  return kind === 'unknown call' || attempts.length > 0 || /\bnow\b|\bdate\(/.test(key);
}

function resultOf(call: Obj): Value[] {
  const state = call.promise;
  return state?.state === 'fulfilled' ? [state.value] : [];
}

function holdsToken(m: Machine, value: Value, attempt: Attempt): boolean {
  return partsIn(m.life, value).some(
    (part) => part.attempt === attempt && (part.part === 'access' || part.part === 'whole'),
  );
}
