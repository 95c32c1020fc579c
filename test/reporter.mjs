/**
 * Mocha's dots and failures, plus the counts as JSON in the file that `TEST_RESULTS` names,
 * so that the runner can add the legs up.
 */

import fs from 'node:fs';

import Mocha from 'mocha';

export default class CountingReporter extends Mocha.reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const file = process.env.TEST_RESULTS;
      const { passes, failures } = runner.stats;
      if (file) fs.writeFileSync(file, JSON.stringify({ passed: passes, failed: failures }));
    });
  }
}
