/** Makes error codes clickable in the integrated terminal. */

import { commands, TerminalLink, window, type Disposable, type TerminalLinkProvider } from 'vscode';

import { readConfig } from '../config.js';
import { commands as ids } from '../ids.js';
import { codesIn, usualForm } from './code-pattern.js';

/** A code in a terminal, with the line it stands in. */
export interface CodeLink extends TerminalLink {
  code: string;
  line: string;
}

/** Finds the codes of a line; a click explains the line, so that its ids are at hand on the page. */
export const terminalLinks: TerminalLinkProvider<CodeLink> = {
  provideTerminalLinks({ line }) {
    if (!readConfig().links) return [];
    return codesIn(line).map(({ start, text }) => {
      const code = usualForm(text);
      const link = new TerminalLink(start, text.length, `Explain ${code}`);
      return Object.assign(link, { code, line });
    });
  },
  async handleTerminalLink({ line, code }) {
    await commands.executeCommand(ids.explain, line, code);
  },
};

/** Registers the links. */
export function registerTerminalLinks(): Disposable {
  return window.registerTerminalLinkProvider(terminalLinks);
}
