import type { Effect, Library } from '../schema.js';

/** An action starts a worker, with what the action carries. */
const start: Effect = {
  does: 'run',
  callback: { arg: 1 },
  with: 'another',
  when: 'registered',
  as: 'listener',
  reruns: [{ scenario: 'overlapping' }],
};

/** A time stands before the pattern. */
const startAfter: Effect = { ...start, callback: { arg: 2 } };

/** What comes meanwhile is dropped, what comes later starts one more. */
const startAlone: Effect = { ...start, reruns: [{ scenario: 'again later' }] };

const call: Effect = { does: 'run', callback: { arg: 0 }, with: 'later arguments', when: 'now' };

const callWithContext: Effect = { ...call, callback: { arg: 0, prop: '1' } };

const source = 'redux-saga.js.org: effect creators';

/** 1. What a worker yields is waited for; `call` and its like run a function with the arguments after it. */
export const reduxSaga: Library = {
  packages: ['redux-saga/effects', 'redux-saga', 'typed-redux-saga', 'typed-redux-saga/macro'],
  entries: [
    { callee: { on: 'function', name: 'takeEvery' }, effect: start, source },
    { callee: { on: 'function', name: 'takeLatest' }, effect: start, source },
    { callee: { on: 'function', name: 'debounce' }, effect: startAfter, source },
    { callee: { on: 'function', name: 'throttle' }, effect: startAfter, source },
    { callee: { on: 'function', name: 'takeLeading' }, effect: startAlone, source },
    {
      callee: { on: 'function', name: 'call' },
      when: [{ arg: 0, isObject: true }],
      effect: callWithContext,
      source,
    },
    { callee: { on: 'function', name: 'call' }, effect: call, source },
    {
      callee: { on: 'function', name: 'fork' },
      when: [{ arg: 0, isObject: true }],
      effect: callWithContext,
      source,
    },
    { callee: { on: 'function', name: 'fork' }, effect: call, source },
    {
      callee: { on: 'function', name: 'spawn' },
      when: [{ arg: 0, isObject: true }],
      effect: callWithContext,
      source,
    },
    { callee: { on: 'function', name: 'spawn' }, effect: call, source },
  ],
};
