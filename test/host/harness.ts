/** Runs mocha inside VS Code. The suite's entry calls it; the launcher reads what it writes. */

import fs from 'node:fs';
import { format } from 'node:util';

/**
 * Loads the tests with mocha's globals in place and runs them. What mocha prints goes to the file that
 * `HOST_TEST_OUTPUT` names, since an extension host has no terminal; the counts go to `TEST_RESULTS`.
 * Rejects when a test failed, which is how VS Code learns of it.
 */
export async function runSuite(load: () => Promise<unknown>): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const output = process.env.HOST_TEST_OUTPUT;
  if (output) {
    Mocha.reporters.Base.consoleLog = (...args: unknown[]) =>
      fs.appendFileSync(output, `${format(...args)}\n`);
  }
  const mocha = new Mocha({
    ui: 'bdd',
    reporter: 'spec',
    timeout: 20_000,
    forbidOnly: true,
    forbidPending: true,
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await load();
  const { passes = 0, failures = 0 } = await run(mocha);
  const results = process.env.TEST_RESULTS;
  if (results) fs.writeFileSync(results, JSON.stringify({ passed: passes, failed: failures }));
  if (failures > 0) throw new Error(`${failures} tests failed.`);
}

function run(mocha: Mocha): Promise<Partial<Mocha.Stats>> {
  return new Promise((done) => {
    const runner = mocha.run(() => done(runner.stats ?? {}));
  });
}
