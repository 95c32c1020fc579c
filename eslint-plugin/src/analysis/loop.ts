/**
 * A mini event loop. Microtasks run first in, first out; what the network answers settles in order when they are empty.
 * A task is a generator that yields the promise it waits for; frames and run travel with it.
 */

import type { Attempt, Frame } from './attempt.js';
import { Thrown, type Machine } from './machine.js';
import type { SourceFile } from './ports.js';
import type { FunctionNode } from './syntax/nodes.js';
import { undef, type Obj, type Value } from './values.js';

export class EventLoop {
  private readonly microtasks: (() => void)[] = [];
  private readonly network: (() => void)[] = [];
  private readonly timers: { run: () => void; soon: boolean; key: Obj }[] = [];

  constructor(private readonly machine: Machine) {}

  microtask(run: () => void): void {
    this.microtasks.push(run);
  }

  /** Something outside answers, in order, when nothing else is to do. */
  later(run: () => void): void {
    this.network.push(run);
  }

  /** `soon`: before the network answers. */
  timer(key: Obj, soon: boolean, run: () => void): void {
    this.timers.push({ key, soon, run });
  }

  private dueTimer(soon: boolean): (() => void) | undefined {
    const index = this.timers.findIndex((timer) => timer.soon || !soon);
    return index < 0 ? undefined : this.timers.splice(index, 1)[0]!.run;
  }

  clearTimer(key: Value): void {
    const index = this.timers.findIndex((timer) => timer.key === key);
    if (index >= 0) this.timers.splice(index, 1);
  }

  /** Runs everything that is waiting; timers that run for long only at the end, after what else the platform calls. */
  drain(timersToo = false): void {
    for (;;) {
      const next =
        this.microtasks.shift() ??
        this.dueTimer(true) ??
        this.network.shift() ??
        (timersToo ? this.dueTimer(false) : undefined);
      if (!next) return;
      this.machine.step();
      next();
    }
  }

  settle(promise: Obj, value: Value, rejected: boolean): void {
    const state = promise.promise;
    if (!state || state.state !== 'pending') return;
    if (!rejected && value.kind === 'obj' && value.promise) {
      this.whenSettled(value, (result, failed) => this.settle(promise, result, failed));
      return;
    }
    state.state = rejected ? 'rejected' : 'fulfilled';
    state.value = value;
    for (const waiter of state.waiters.splice(0)) this.microtask(waiter);
  }

  whenSettled(promise: Obj, then: (value: Value, rejected: boolean) => void): void {
    const state = promise.promise;
    if (!state) return;
    const go = () => then(state.value, state.state === 'rejected');
    if (state.state === 'pending') state.waiters.push(go);
    else this.microtask(go);
  }

  /** Starts a task; it runs until it first waits. The promise settles with its outcome. */
  start(body: Generator<Obj, Value, void>, promise: Obj): void {
    this.resume(body, promise, this.snapshot());
  }

  private resume(body: Generator<Obj, Value, void>, promise: Obj, context: TaskContext): void {
    const outer = this.snapshot();
    this.restore(context);
    try {
      const step = body.next();
      if (step.done) this.settle(promise, step.value, false);
      else {
        const inner = this.snapshot();
        this.whenSettled(step.value, () => this.resume(body, promise, inner));
      }
    } catch (error) {
      if (!(error instanceof Thrown)) throw error;
      this.settle(promise, error.value, true);
    } finally {
      this.restore(outer);
    }
  }

  snapshot(): TaskContext {
    const { frames, run, stack, tries, callSite } = this.machine;
    return { frames, run, stack, tries, callSite };
  }

  restore(context: TaskContext): void {
    Object.assign(this.machine, context);
  }
}

export interface TaskContext {
  frames: Frame[];
  run: number;
  stack: FunctionNode[];
  tries: { attempts: number; asked: Set<Attempt> }[];
  callSite: SourceFile | undefined;
}

/** Waits for a value as `await` does. */
export function* wait(machine: Machine, value: Value): Generator<Obj, Value, void> {
  const promise = value.kind === 'obj' && value.promise ? value : machine.settled(value);
  yield promise;
  const state = promise.promise;
  if (!state) return undef;
  if (state.state === 'rejected') throw new Thrown(state.value);
  return state.value;
}

/** Settles `promise` as the network would: in order, after all microtasks. */
export function answerLater(
  machine: Machine,
  promise: Obj,
  settle: () => { value: Value; rejected: boolean },
): void {
  const context = machine.loop.snapshot();
  machine.loop.later(() => {
    const outer = machine.loop.snapshot();
    machine.loop.restore(context);
    try {
      const { value, rejected } = settle();
      machine.loop.settle(promise, value, rejected);
    } finally {
      machine.loop.restore(outer);
    }
  });
}
