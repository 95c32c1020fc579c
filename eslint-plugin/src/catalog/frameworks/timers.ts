import type { Effect, Library } from '../schema.js';

const once: Effect = { does: 'run', callback: { arg: 0 }, when: 'later', as: 'timer' };

const repeat: Effect = {
  does: 'run',
  callback: { arg: 0 },
  when: 'later',
  as: 'timer',
  reruns: [{ scenario: 'again later' }],
};

const cancel: Effect = { does: 'cancel', what: { arg: 0 } };

const source = 'HTML standard: timers; nodejs.org: timers';

/** Timers of the platform. */
export const timers: Library = {
  packages: ['node:timers', 'timers'],
  entries: [
    { callee: { on: 'global', name: 'setTimeout' }, effect: once, source },
    { callee: { on: 'global', name: 'setImmediate' }, effect: once, source },
    { callee: { on: 'global', name: 'requestAnimationFrame' }, effect: once, source },
    { callee: { on: 'global', name: 'requestIdleCallback' }, effect: once, source },
    { callee: { on: 'global', name: 'queueMicrotask' }, effect: once, source },
    { callee: { on: 'global', name: 'process.nextTick' }, effect: once, source },
    { callee: { on: 'global', name: 'setInterval' }, effect: repeat, source },
    { callee: { on: 'global', name: 'clearTimeout' }, effect: cancel, source },
    { callee: { on: 'global', name: 'clearInterval' }, effect: cancel, source },
    { callee: { on: 'global', name: 'clearImmediate' }, effect: cancel, source },
    { callee: { on: 'global', name: 'cancelAnimationFrame' }, effect: cancel, source },
    { callee: { on: 'global', name: 'cancelIdleCallback' }, effect: cancel, source },
  ],
};

/** Jobs by the clock. */
export const schedules: Library = {
  packages: ['node-cron', 'cron', 'node-schedule', 'croner'],
  entries: [
    {
      callee: { on: 'function', name: 'schedule' },
      effect: { ...repeat, callback: { arg: 1 } },
      source: 'node-cron 3: README',
    },
    {
      callee: { on: 'function', name: 'scheduleJob' },
      effect: { ...repeat, callback: { arg: 1 } },
      source: 'node-schedule 2: README',
    },
    {
      callee: { on: 'constructor', name: 'CronJob' },
      effect: { ...repeat, callback: { arg: 1 } },
      source: 'cron 3: README',
    },
  ],
};
