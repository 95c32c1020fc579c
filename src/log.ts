/** The only log channel. No code, token or source text is ever written to it. */

import { window, type LogOutputChannel } from 'vscode';

import { productName } from './ids.js';

/** Opens the channel; it shows nothing until the user asks for it. */
export function createLog(): LogOutputChannel {
  return window.createOutputChannel(productName, { log: true });
}
