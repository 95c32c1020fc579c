import type { Effect, Library } from '../schema.js';

const test: Effect = { does: 'test' };

const source = 'mochajs.org; jestjs.io; vitest.dev; nodejs.org: node:test; playwright.dev';

/** Runners that put their functions into the global scope. */
export const globalTests: Library = {
  packages: [],
  entries: [
    { callee: { on: 'global', name: 'describe' }, effect: test, source },
    { callee: { on: 'global', name: 'context' }, effect: test, source },
    { callee: { on: 'global', name: 'suite' }, effect: test, source },
    { callee: { on: 'global', name: 'it' }, effect: test, source },
    { callee: { on: 'global', name: 'specify' }, effect: test, source },
    { callee: { on: 'global', name: 'test' }, effect: test, source },
    { callee: { on: 'global', name: 'before' }, effect: test, source },
    { callee: { on: 'global', name: 'after' }, effect: test, source },
    { callee: { on: 'global', name: 'beforeEach' }, effect: test, source },
    { callee: { on: 'global', name: 'afterEach' }, effect: test, source },
    { callee: { on: 'global', name: 'beforeAll' }, effect: test, source },
    { callee: { on: 'global', name: 'afterAll' }, effect: test, source },
    { callee: { on: 'global', name: 'describe.only' }, effect: test, source },
    { callee: { on: 'global', name: 'describe.skip' }, effect: test, source },
    { callee: { on: 'global', name: 'it.only' }, effect: test, source },
    { callee: { on: 'global', name: 'it.skip' }, effect: test, source },
    { callee: { on: 'global', name: 'test.only' }, effect: test, source },
    { callee: { on: 'global', name: 'test.skip' }, effect: test, source },
    { callee: { on: 'global', name: 'QUnit.test' }, effect: test, source: 'qunitjs.com' },
    { callee: { on: 'global', name: 'QUnit.module' }, effect: test, source: 'qunitjs.com' },
    { callee: { on: 'global', name: 'Deno.test' }, effect: test, source: 'docs.deno.com' },
  ],
};

/** The same names as imports. */
export const importedTests: Library = {
  packages: [
    'mocha',
    '@jest/globals',
    'vitest',
    'node:test',
    '@playwright/test',
    'bun:test',
    'jasmine',
    'uvu',
  ],
  entries: [
    { callee: { on: 'function', name: 'default' }, effect: test, source },
    { callee: { on: 'function', name: 'describe' }, effect: test, source },
    { callee: { on: 'function', name: 'suite' }, effect: test, source },
    { callee: { on: 'function', name: 'it' }, effect: test, source },
    { callee: { on: 'function', name: 'test' }, effect: test, source },
    { callee: { on: 'function', name: 'before' }, effect: test, source },
    { callee: { on: 'function', name: 'after' }, effect: test, source },
    { callee: { on: 'function', name: 'beforeEach' }, effect: test, source },
    { callee: { on: 'function', name: 'afterEach' }, effect: test, source },
    { callee: { on: 'function', name: 'beforeAll' }, effect: test, source },
    { callee: { on: 'function', name: 'afterAll' }, effect: test, source },
    { callee: { on: 'function', name: 'describe.only' }, effect: test, source },
    { callee: { on: 'function', name: 'describe.skip' }, effect: test, source },
    { callee: { on: 'function', name: 'it.only' }, effect: test, source },
    { callee: { on: 'function', name: 'it.skip' }, effect: test, source },
    { callee: { on: 'function', name: 'test.only' }, effect: test, source },
    { callee: { on: 'function', name: 'test.skip' }, effect: test, source },
    { callee: { on: 'function', name: 'test.describe' }, effect: test, source },
    { callee: { on: 'function', name: 'test.beforeEach' }, effect: test, source },
    { callee: { on: 'function', name: 'test.beforeAll' }, effect: test, source },
  ],
};

/** Runners that are the default export or a function that it hands out. */
export const tapeTests: Library = {
  packages: ['ava', 'tape', 'tap'],
  entries: [
    {
      callee: { on: 'function', name: 'default' },
      effect: test,
      source: 'ava 6, tape 5, tap 18: README',
    },
    { callee: { on: 'function', name: 'test' }, effect: test, source: 'tap 18: README' },
  ],
};
