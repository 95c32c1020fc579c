/** Says in the log, once for each document, why it is not checked. */

import type { LogOutputChannel } from 'vscode';

import type { DocumentStatus } from '../protocol.js';

/** Takes note of how a check ended. */
export type OutcomeLog = (outcome: Pick<DocumentStatus, 'uri' | 'state' | 'reason'>) => void;

/** A line in the log for each document and reason, and not a second one. */
export function createOutcomeLog(log: Pick<LogOutputChannel, 'info' | 'error'>): OutcomeLog {
  const told = new Set<string>();
  return ({ uri, state, reason }) => {
    if (!reason || told.has(uri + reason)) return;
    told.add(uri + reason);
    const name = decodeURIComponent(uri.replace(/^.*\//, ''));
    if (state === 'failed') log.error(`The check of ${name} failed: ${reason}`);
    else log.info(`${name} is skipped: ${reason}.`);
  };
}
