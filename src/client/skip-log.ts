/** Says once for each document why it is not checked. */

import type { LogOutputChannel } from 'vscode';

export type SkipLog = (uri: string, reason: string) => void;

/** A line in the log for each document and reason, and not a second one. */
export function createSkipLog(log: LogOutputChannel): SkipLog {
  const told = new Set<string>();
  return (uri, reason) => {
    const name = decodeURIComponent(uri.replace(/^.*\//, ''));
    const line = `${name} is skipped: ${reason}.`;
    if (told.has(uri + line)) return;
    told.add(uri + line);
    log.info(line);
  };
}
