/** Says in the log what became of each document: why it is not checked, or that it took long. */

import type { LogOutputChannel } from 'vscode';

import type { DocumentStatus } from '../protocol.js';

/** What the log is told. */
export type Outcome = Pick<DocumentStatus, 'uri' | 'state' | 'reason'> & {
  milliseconds?: number;
};

/** Longer than anybody should wait for a squiggle. */
const slowMilliseconds = 1000;

/** Writes a line for each document and reason, and not a second one. No path is written, only the file's name. */
export function createOutcomeLog(
  log: Pick<LogOutputChannel, 'info' | 'warn' | 'error'>,
): (outcome: Outcome) => void {
  const told = new Set<string>();
  return ({ uri, state, reason, milliseconds = 0 }) => {
    const name = decodeURIComponent(uri.replace(/^.*\//, ''));
    if (milliseconds > slowMilliseconds) log.warn(`The check of ${name} took ${milliseconds} ms.`);
    if (!reason || told.has(uri + reason)) return;
    told.add(uri + reason);
    if (state === 'failed') log.error(`The check of ${name} failed: ${reason}`);
    else log.info(`${name} is skipped: ${reason}.`);
  };
}
