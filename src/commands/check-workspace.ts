/** "Check Workspace for Redemption Bugs": every file is looked at, and what is found stands in the Problems view. */

import { commands, ProgressLocation, window } from 'vscode';

import type { LanguageServer } from '../client/language-server.js';
import { searchWorkspace } from '../client/workspace-search.js';
import { productName } from '../ids.js';
import { summaryOf } from './check-summary.js';

/** Checks the workspace; returns the summary that the user sees. */
export async function checkWorkspace(server: Pick<LanguageServer, 'search'>): Promise<string> {
  const start = performance.now();
  const options = {
    location: ProgressLocation.Notification,
    title: `${productName}: checking the workspace`,
    cancellable: true,
  };
  const result = await window.withProgress(options, (progress, token) => {
    let told = 0;
    const tell = (done: number, total: number): void => {
      progress.report({
        message: `${done} of ${total} files`,
        increment: ((done - told) / total) * 100,
      });
      told = done;
    };
    return searchWorkspace(server, { publish: true }, tell, token);
  });
  const summary = summaryOf(result, performance.now() - start);
  void tellUser(summary, result.places.length > 0);
  return summary;
}

async function tellUser(summary: string, found: boolean): Promise<void> {
  const show = 'Show Problems';
  const answer = await window.showInformationMessage(summary, ...(found ? [show] : []));
  if (answer === show) await commands.executeCommand('workbench.actions.view.problems');
}
