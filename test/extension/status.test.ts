import assert from 'node:assert/strict';

import type { DocumentStatus } from '../../src/protocol.js';
import { describe as describeStatus } from '../../src/status/describe.js';

const checked: DocumentStatus = {
  uri: 'file:///a.js',
  state: 'checked',
  problems: 0,
  milliseconds: 12,
};

describe('the status of a file', () => {
  for (const [status, text, detail] of [
    [undefined, 'Redeem Once', 'Nothing here redeems an authorization code'],
    [checked, 'No problems', 'Checked in 12 ms'],
    [{ ...checked, problems: 1 }, '1 problem', 'Checked in 12 ms'],
    [{ ...checked, problems: 2 }, '2 problems', 'Checked in 12 ms'],
    [{ ...checked, state: 'unfinished' }, 'Not checked', 'The file does not parse yet'],
    [{ ...checked, state: 'skipped', reason: 'it is big' }, 'Skipped', 'Not checked: it is big'],
    [{ ...checked, state: 'failed' }, 'Failed', 'The check failed; the log says more'],
    [{ ...checked, state: 'off' }, 'Off', 'Switched off here, or left to ESLint'],
  ] as const) {
    it(`is "${text}" when ${status?.state ?? 'never checked'}`, () => {
      assert.deepEqual(describeStatus(status), { text, detail });
    });
  }
});
