/** "Copy Debug Information": what a bug report needs, and nothing of the user's code. */

import { env, extensions, version, window } from 'vscode';

import { readConfig } from '../config.js';
import { eslintExtension } from '../ids.js';
import type { DocumentStatus } from '../protocol.js';

/** What the report cannot find out by itself. */
export interface DebugState {
  extensionVersion: string;
  serverStarted: boolean;
  lastStatus: DocumentStatus | undefined;
}

/** Puts the report on the clipboard and returns it. */
export async function copyDebugInformation(state: DebugState): Promise<string> {
  const editor = window.activeTextEditor;
  const status = state.lastStatus;
  const report = [
    `Redeem Once: ${state.extensionVersion}`,
    `VS Code: ${version} (${env.appHost}, remote: ${env.remoteName ?? 'no'})`,
    `Node: ${process.versions.node} on ${process.platform} ${process.arch}`,
    `ESLint extension: ${extensions.getExtension(eslintExtension) ? 'present' : 'absent'}`,
    `Language server: ${state.serverStarted ? 'started' : 'not needed so far'}`,
    `Last check: ${status ? `${status.state}, ${status.problems} problems, ${status.milliseconds} ms` : 'none'}`,
    `Active document: ${editor ? `${editor.document.languageId}, ${editor.document.lineCount} lines` : 'none'}`,
    `Settings: ${JSON.stringify(readConfig(editor?.document.uri))}`,
  ].join('\n');
  await env.clipboard.writeText(report);
  window.setStatusBarMessage('Redeem Once: debug information copied', 3000);
  return report;
}
