/** Callbacks that were handed over to run later: effects, queries, listeners, servers, timers. */

import type { Runner } from '../attempt.js';
import type { Rerun } from '../../catalog/index.js';
import type { Machine } from '../machine.js';
import { keyOf, type Obj, type Value } from '../values.js';

export interface Registration {
  fn: Obj;
  runner: Runner;
  reruns: readonly Rerun[];
  /** What it was registered on, and the key that takes it away again. */
  target: Value | undefined;
  handle: Value;
  removed: boolean;
  /** The callback returns its cleanup. */
  cleanup: boolean;
  once: boolean;
  /** Aborting it takes it away. */
  signal?: Value | undefined;
  deps: Value | undefined;
  /** It gets what it watches. */
  watches?: boolean;
  /** It does not run before something has changed. */
  waits?: boolean;
  /** What it is called with is another each time. */
  fresh?: boolean;
  /** What it is called with. */
  args: Value[] | undefined;
  thisValue: Value | undefined;
  run: number;
}

/** Takes away what was registered under a key, on a target, or with a callback. */
export function removeRegistration(m: Machine, key: Value): void {
  const wanted = keyOf(key);
  for (const registration of m.registrations) {
    if (keyOf(registration.handle) === wanted || keyOf(registration.fn) === wanted)
      registration.removed = true;
  }
}

/** Whether callbacks wait for something to happen at a value. */
export function isTarget(m: Machine, value: Value): boolean {
  const wanted = keyOf(value);
  return m.registrations.some(({ target }) => target && keyOf(target) === wanted);
}

/** Takes away everything that was registered on a target: `server.close()`. */
export function closeTarget(m: Machine, target: Value): void {
  const wanted = keyOf(target);
  for (const registration of m.registrations) {
    if (registration.target && keyOf(registration.target) === wanted) registration.removed = true;
  }
}
