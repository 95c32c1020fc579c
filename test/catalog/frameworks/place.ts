/** Places in which frameworks run code, each with a redemption that nothing guards, and what it then meets. */

import type { MessageId } from '../../../eslint-plugin/src/messages.js';

export interface Place {
  name: string;
  /** Path of the file below the project. */
  file?: string;
  code: string;
  /** The sentences that are said of it. */
  meets: readonly MessageId[];
}

/** How a page reads its code. */
export const query = `new URLSearchParams(location.search).get('code')`;
