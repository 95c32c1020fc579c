/** Everything that explains without being asked by a command: hovers, links, actions, and the tool for language models. */

import { Disposable } from 'vscode';

import { registerCodeLinks } from './code-links.js';
import { registerEslintActions } from './eslint-actions.js';
import { registerHovers } from './hovers.js';
import { registerModelTool } from './model-tool.js';
import { registerTerminalLinks } from './terminal-links.js';

/** Registers all of it. */
export function registerExplanations(): Disposable {
  return Disposable.from(
    registerHovers(),
    registerCodeLinks(),
    registerTerminalLinks(),
    registerModelTool(),
    registerEslintActions(),
  );
}
