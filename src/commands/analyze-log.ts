/** "Analyze Log for AADSTS Errors": the given log, else the one in front, else one that the user chooses. */

import { TabInputText, Uri, window, workspace } from 'vscode';

import type { LogReports } from '../logs/log-reports.js';

/** What a log may be called. */
const logName = /\.(?:log|txt|out|err|jsonl?|ndjson|csv|har)(?:\.\d+)?$/i;
const logLanguages = ['log', 'Log', 'plaintext'];

/** Shows the report; returns its Markdown, or undefined if no log was chosen. */
export async function analyzeLog(reports: LogReports, given: unknown): Promise<string | undefined> {
  const uri = given instanceof Uri ? given : (inFront() ?? (await choose()));
  return uri && reports.show(uri);
}

/** The log in the active tab. A file that is too big for extensions to see has a tab, but no editor. */
function inFront(): Uri | undefined {
  const document = window.activeTextEditor?.document;
  if (document) {
    const isLog = logLanguages.includes(document.languageId) || isLogUri(document.uri);
    return isLog ? document.uri : undefined;
  }
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputText && isLogUri(input.uri) ? input.uri : undefined;
}

function isLogUri({ scheme, path }: Uri): boolean {
  return scheme === 'output' || logName.test(path);
}

async function choose(): Promise<Uri | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const [uri] =
    (await window.showOpenDialog({
      title: 'Analyze Log for AADSTS Errors',
      openLabel: 'Analyze',
      ...(folder && { defaultUri: folder }),
    })) ?? [];
  return uri;
}
