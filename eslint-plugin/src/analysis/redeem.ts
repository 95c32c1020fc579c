/** A redemption happens: remember it, and let its promise settle as the network would. */

import type { Attempt, Frame, Runner } from './attempt.js';
import type { Effect, Entry } from '../catalog/index.js';
import type { LibraryCall } from './library/apply.js';
import { answerLater } from './loop.js';
import { Thrown, type Machine } from './machine.js';
import type { Node } from './syntax/nodes.js';
import { isPage } from './builtins/page.js';
import type { SubjectId } from './subjects/index.js';
import { type Site, keyOf, merge, provenance, sym, undef, type Obj, type Value } from './values.js';

export interface Redemption {
  /** What is used up; an authorization code if nothing is said. */
  of?: SubjectId;
  node: Node;
  code: Value;
  entry?: Entry | undefined;
  relayed?: boolean;
  bySdk?: boolean;
  /** The client repeats failed requests. */
  retry?: Retry | undefined;
  /** Aborting it may keep the request from arriving. */
  signal?: Obj | undefined;
  body?: Site | undefined;
  /** Where a relayed code goes. */
  endpoint?: string | undefined;
  /** The identity of the code, if not its own. */
  key?: string;
}

/** A client that sends a failed request again. */
export interface Retry {
  label: string;
  node: Node;
  effect?: Effect | undefined;
  /** Asks the program's own functions whether it does after this error. */
  goesOn?: ((error: Value) => Generator<Obj, boolean, void>) | undefined;
}

/** Sends a code. Returns the promise of the tokens, or undefined when the value cannot be a code. */
export function redeem(m: Machine, redemption: Redemption): Obj | undefined {
  const { code, of = 'authorization code' } = redemption;
  m.ledger?.sent(code);
  if (of !== m.program.subject.id) return undefined;
  // A literal is made up, nothing is not sent.
  if (code.kind === 'prim') return undefined;
  const promise = m.promise();
  send(m, redemption, promise, 0);
  return promise;
}

function send(m: Machine, redemption: Redemption, promise: Obj, turn: number): void {
  const attempt = record(m, redemption, promise, turn);
  promise.promise!.attempt = attempt;
  answerLater(m, promise, () => settle(m, redemption, attempt, promise, turn));
}

function record(m: Machine, redemption: Redemption, promise: Obj, turn: number): Attempt {
  const key = redemption.key ?? codeKey(redemption.code);
  const frames: Frame[] = [...m.frames];
  if (redemption.retry) {
    const runner: Runner = {
      name: redemption.retry.label,
      as: 'retry',
      node: redemption.retry.node,
      ...(redemption.retry.effect ? { effect: redemption.retry.effect } : {}),
    };
    frames.push({
      kind: 'callback',
      node: redemption.node,
      file: m.callSite ?? m.program.file,
      turn,
      runner,
    });
  }
  const attempt: Attempt = {
    id: m.attempts.length,
    node: redemption.node,
    file: m.callSite ?? m.program.file,
    key,
    code: redemption.code,
    name: nameOf(redemption.code),
    frames,
    stack: m.stack,
    run: m.run,
    time: m.decisions.length,
    promise,
    settled: false,
    failed: false,
    answered: 0,
    answeredAt: 0,
    overlaps: m.attempts.filter((other) => other.key === key && !other.settled && !other.unspent),
    unspent: false,
    doubtful: false,
    toldApart: false,
    signal: redemption.signal,
    body: redemption.body,
    endpoint: redemption.endpoint,
    entry: redemption.entry,
    relayed: redemption.relayed ?? false,
    bySdk: redemption.bySdk ?? false,
    guarded: m.tries.length > 0,
  };
  m.attempts.push(attempt);
  m.program.redeems();
  m.life.redeemed = true;
  return attempt;
}

/** A library has redeemed a code of its own, which nobody sees. `node`: where its tokens come. */
export function redeemedOutside(m: Machine, node: Node, { env, entry }: LibraryCall): Attempt {
  const promise = m.promise();
  const code = m.fresh(node, 'code');
  const attempt = record(m, { node, code, entry }, promise, 0);
  return Object.assign(attempt, { file: env.file, settled: true, answered: ++m.answered });
}

function settle(
  m: Machine,
  redemption: Redemption,
  attempt: Attempt,
  promise: Obj,
  turn: number,
): { value: Value; rejected: boolean } {
  attempt.settled = true;
  attempt.answered = ++m.answered;
  attempt.answeredAt = m.decisions.length;
  const watched = (promise.promise?.waiters.length ?? 0) > 0 || redemption.retry !== undefined;
  const fails =
    watched &&
    !m.infallible &&
    !m.decide(
      {
        kind: 'outcome',
        key: `outcome ${attempt.id}`,
        node: attempt.node,
        attempts: [attempt],
        site: undefined,
        args: [],
      },
      true,
    );
  if (!fails)
    return {
      value: sym(`tokens#${attempt.id}`, { attempts: [attempt], label: 'tokens' }),
      rejected: false,
    };
  attempt.failed = true;
  const error = sym(`error#${attempt.id}`, { attempts: [attempt], label: 'error' });
  if (redemption.retry && turn === 0) {
    const again = m.promise();
    m.loop.start(sendAgain(m, redemption, error), again);
    return { value: again, rejected: false };
  }
  return { value: error, rejected: true };
}

function* sendAgain(m: Machine, redemption: Redemption, error: Value): Generator<Obj, Value, void> {
  const { goesOn } = redemption.retry!;
  if (goesOn && !(yield* goesOn(error))) throw new Thrown(error);
  const promise = m.promise();
  send(m, redemption, promise, 1);
  return promise;
}

/** The identity of a code: the page's own code is one, however it is read or handed over. */
export function codeKey(code: Value): string {
  return isPage(code) ? 'page:code' : keyOf(code);
}

function nameOf(code: Value): string {
  const label = code.kind === 'sym' ? code.from.label : undefined;
  return label &&
    /^[A-Za-z_$][\w$]*$/.test(label) &&
    !/^(?:url|tokens|get|location|page|call)$/.test(label)
    ? `\`${label}\``
    : 'The code';
}

/** The result of something done with the results of attempts. */
export function derived(m: Machine, node: Node, label: string, args: readonly Value[]): Value {
  const attempts = merge(args.map((arg) => provenance(arg).attempts));
  return attempts.length > 0 ? m.fresh(node, label, { attempts, label }) : undef;
}
