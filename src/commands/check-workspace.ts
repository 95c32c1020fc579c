/** "Check Workspace for Redemption Bugs": every file is looked at, and what is found stands in the Problems view. */

import { commands, window } from 'vscode';

import { follow } from '../client/follow.js';
import type { LanguageServer } from '../client/language-server.js';
import { searchWorkspace } from '../client/workspace-search.js';
import { summaryOf } from './check-summary.js';

/** Checks the workspace; returns the summary that the user sees. */
export async function checkWorkspace(server: Pick<LanguageServer, 'search'>): Promise<string> {
  const start = performance.now();
  const result = await follow('checking the workspace', (progress, token) =>
    searchWorkspace(server, { publish: true }, progress, token),
  );
  const summary = summaryOf(result, performance.now() - start);
  void tellUser(summary, result.places.length > 0);
  return summary;
}

async function tellUser(summary: string, found: boolean): Promise<void> {
  const show = 'Show Problems';
  const answer = await window.showInformationMessage(summary, ...(found ? [show] : []));
  if (answer === show) await commands.executeCommand('workbench.actions.view.problems');
}
