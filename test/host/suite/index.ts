/** The suite that runs inside VS Code. The first file needs a window in which nothing has been opened yet. */

import { runSuite } from '../harness.js';

/** Called by VS Code. */
export function run(): Promise<void> {
  return runSuite(async () => {
    await import('./start.test.js');
    await import('./squiggles.test.js');
    await import('./across-files.test.js');
    await import('./bad-input.test.js');
    await import('./actions.test.js');
    await import('./hover.test.js');
    await import('./route.test.js');
    await import('./flow.test.js');
    await import('./explain.test.js');
    await import('./search-box.test.js');
    await import('./links.test.js');
    await import('./workspace-search.test.js');
    await import('./check-workspace.test.js');
    await import('./log-report.test.js');
    await import('./model-tool.test.js');
    await import('./guide.test.js');
    await import('./settings.test.js');
    await import('./coexistence.test.js');
    await import('./add-to-eslint.test.js');
  });
}
