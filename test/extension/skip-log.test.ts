import assert from 'node:assert/strict';

import type { LogOutputChannel } from 'vscode';

import { createSkipLog } from '../../src/client/skip-log.js';

describe('the log of skipped files', () => {
  it('has one line for each file and reason, without the path', () => {
    const lines: string[] = [];
    const log = createSkipLog({
      info: (line: string) => lines.push(line),
    } as unknown as LogOutputChannel);
    log('file:///home/someone/app/my%20bundle.js', 'a line is long');
    log('file:///home/someone/app/my%20bundle.js', 'a line is long');
    log('file:///home/someone/app/other.js', 'it is big');
    assert.deepEqual(lines, [
      'my bundle.js is skipped: a line is long.',
      'other.js is skipped: it is big.',
    ]);
  });
});
