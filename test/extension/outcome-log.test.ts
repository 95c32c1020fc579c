import assert from 'node:assert/strict';

import { createOutcomeLog } from '../../src/client/outcome-log.js';

describe('the log of files that are not checked', () => {
  const lines: string[] = [];
  const log = createOutcomeLog({
    info: (line) => lines.push(line),
    warn: (line) => lines.push(`warning: ${line}`),
    error: (line) => lines.push(`error: ${String(line)}`),
  });
  beforeEach(() => lines.splice(0));

  it('has one line for each file and reason, without the path', () => {
    const bundle = 'file:///home/someone/app/my%20bundle.js';
    log({ uri: bundle, state: 'skipped', reason: 'a line is long' });
    log({ uri: bundle, state: 'skipped', reason: 'a line is long' });
    log({ uri: bundle, state: 'skipped', reason: 'it is big' });
    assert.deepEqual(lines, [
      'my bundle.js is skipped: a line is long.',
      'my bundle.js is skipped: it is big.',
    ]);
  });

  it('tells a failure of ours from a choice', () => {
    log({ uri: 'file:///a.js', state: 'failed', reason: 'Error: oops' });
    assert.deepEqual(lines, ['error: The check of a.js failed: Error: oops']);
  });

  it('tells of a check that took long', () => {
    log({ uri: 'file:///a.js', state: 'checked', milliseconds: 1200 });
    assert.deepEqual(lines, ['warning: The check of a.js took 1200 ms.']);
  });

  it('says nothing of files that are checked', () => {
    log({ uri: 'file:///a.js', state: 'checked', milliseconds: 12 });
    assert.deepEqual(lines, []);
  });
});
