import type { Effect, Library } from '../schema.js';

const once: Effect = {
  does: 'run',
  callback: { arg: 0 },
  when: 'now',
  returns: 'promise of it',
};

const run: Effect = {
  does: 'run',
  callback: { arg: 0 },
  when: 'now',
  as: 'retry',
  returns: 'promise of it',
  reruns: [{ scenario: 'again after failure' }],
};

/** 3 and 4: what is retried is said where the policy is made. */
export const cockatiel: Library = {
  packages: ['cockatiel'],
  entries: [
    {
      callee: {
        on: 'method',
        name: 'execute',
        receivers: ['retry', 'RetryPolicy', 'Policy.handleAll', 'Policy.handleType'],
      },
      effect: run,
      source: 'cockatiel 4.0.0: dist/Policy.d.ts; executed with 3: maxAttempts 3 gives 4 calls',
    },
    {
      callee: { on: 'function', name: 'retry' },
      when: [{ arg: 1, prop: 'maxAttempts', equals: 0 }],
      effect: { does: 'nothing' },
      returns: [{ at: 'execute', effect: once }],
      source: 'cockatiel 4.0.0: dist/Policy.d.ts',
    },
    {
      callee: { on: 'function', name: 'retry' },
      effect: { does: 'nothing' },
      returns: [{ at: 'execute', effect: run }],
      source: 'cockatiel 4.0.0: dist/Policy.d.ts',
    },
  ],
};
