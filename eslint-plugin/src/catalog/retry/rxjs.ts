import type { Effect, Library } from '../schema.js';

/** Subscribing again runs a cold source again; a source that wraps a running promise sends nothing more. */
const resubscribe: Effect = {
  does: 'make retrying',
  target: 'result',
  options: { arg: 0 },
  reruns: [
    { scenario: 'again after failure', off: [{ count: [0] }, { '': [0] }], decidedBy: ['delay'] },
  ],
};

const source =
  'rxjs 7.8.2: dist/cjs/internal/operators/retry.js; executed: retry(2) gives 3 calls with defer, 1 with from(promise)';

/** 7; operators of `pipe`. */
export const rxjs: Library = {
  packages: ['rxjs', 'rxjs/operators'],
  entries: [
    { callee: { on: 'function', name: 'retry' }, effect: resubscribe, source },
    {
      callee: { on: 'function', name: 'retryWhen' },
      effect: {
        does: 'make retrying',
        target: 'result',
        reruns: [{ scenario: 'again after failure' }],
      },
      source,
    },
    {
      callee: { on: 'function', name: 'repeat' },
      effect: { does: 'make retrying', target: 'result', reruns: [{ scenario: 'again later' }] },
      source,
    },
    {
      callee: { on: 'function', name: 'defer' },
      effect: { does: 'run', callback: { arg: 0 }, when: 'subscribed' },
      source,
    },
    {
      callee: { on: 'function', name: 'from' },
      effect: { does: 'parse', from: { arg: 0 } },
      source,
    },
    {
      callee: { on: 'function', name: 'firstValueFrom' },
      effect: { does: 'parse', from: { arg: 0 } },
      source,
    },
    {
      callee: { on: 'function', name: 'lastValueFrom' },
      effect: { does: 'parse', from: { arg: 0 } },
      source,
    },
  ],
};
