/** "Copy Debug Information": what a bug report needs, and nothing of the user's code. */

import { env, extensions, version, window } from 'vscode';

import manifest from '../../package.json' with { type: 'json' };
import { readConfig } from '../config.js';
import { eslintExtension } from '../ids.js';
import type { DocumentStatus } from '../protocol.js';

/** What the report cannot find out by itself. */
export interface DebugState {
  serverStarted: boolean;
  lastStatus: DocumentStatus | undefined;
}

/** Puts the report on the clipboard and returns it. */
export async function copyDebugInformation(state: DebugState): Promise<string> {
  const editor = window.activeTextEditor;
  const report = [
    `Redeem Once: ${manifest.version}`,
    `VS Code: ${version} (${env.appHost}, remote: ${env.remoteName ?? 'no'})`,
    `Node: ${process.versions.node} on ${process.platform} ${process.arch}`,
    `ESLint extension: ${extensions.getExtension(eslintExtension) ? 'present' : 'absent'}`,
    `Language server: ${state.serverStarted ? 'started' : 'not needed so far'}`,
    `Last check: ${describeCheck(state.lastStatus)}`,
    `Active document: ${editor ? `${editor.document.languageId}, ${editor.document.lineCount} lines` : 'none'}`,
    `Settings: ${JSON.stringify(readConfig(editor?.document.uri))}`,
  ].join('\n');
  await env.clipboard.writeText(report);
  window.setStatusBarMessage('Redeem Once: debug information copied', 3000);
  return report;
}

function describeCheck(status: DocumentStatus | undefined): string {
  if (!status) return 'none';
  if (status.reason) return `${status.state} (${status.reason})`;
  return `${status.state}, ${status.problems} problems, ${status.milliseconds} ms`;
}
