/** The words for the state of a file. */

import { productName } from '../ids.js';
import type { DocumentStatus } from '../protocol.js';

/** What the status item says of a file; `undefined` is one that was never checked. */
export function describe(status: DocumentStatus | undefined): { text: string; detail: string } {
  switch (status?.state) {
    case undefined:
      return { text: productName, detail: 'Nothing here redeems an authorization code' };
    case 'checked':
      return { text: count(status.problems), detail: `Checked in ${status.milliseconds} ms` };
    case 'unfinished':
      return { text: 'Not checked', detail: 'The file does not parse yet' };
    case 'skipped':
      return { text: 'Skipped', detail: `Not checked: ${status.reason ?? ''}` };
    case 'failed':
      return { text: 'Failed', detail: 'The check failed; the log says more' };
    case 'off':
      return { text: 'Off', detail: 'Switched off here, or left to ESLint' };
  }
}

function count(problems: number): string {
  if (problems === 0) return 'No problems';
  return problems === 1 ? '1 problem' : `${problems} problems`;
}
