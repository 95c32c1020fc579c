import assert from 'node:assert/strict';

import type { WorkspacePlace } from '../../src/client/workspace-search.js';
import { summaryOf } from '../../src/commands/check-summary.js';

const place = (uri: string): WorkspacePlace => {
  return { uri, path: uri, line: 1, character: 2, message: 'x', rule: 'y', certain: true };
};
const none = { places: [], files: 812, unreadable: [], stopped: false };

describe('the summary of a check', () => {
  it('counts findings, their files, and what was looked at', () => {
    const places = [place('a'), place('a'), place('b')];
    assert.equal(
      summaryOf({ ...none, places }, 1234),
      '3 findings in 2 files; 812 files looked at in 1.2 s.',
    );
    assert.equal(
      summaryOf({ ...none, places: [place('a')], files: 1 }, 40),
      '1 finding in 1 file; 1 file looked at in 0.0 s.',
    );
  });

  it('says when nothing was found, when it was stopped, and what could not be read', () => {
    assert.equal(
      summaryOf({ ...none, stopped: true, unreadable: ['c'] }, 2000),
      'No redemption bugs found; 812 files looked at in 2.0 s, then stopped. 1 file could not be checked.',
    );
  });
});
