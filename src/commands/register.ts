/** Registers every command: ids to functions, in one table. */

import { commands, Disposable, window, type LogOutputChannel } from 'vscode';

import type { LanguageServer } from '../client/language-server.js';
import type { Guide } from '../guide/guide.js';
import type { PagePanel } from '../guide/page-panel.js';
import { commands as ids, isCheckedLanguage } from '../ids.js';
import { copyDebugInformation, type DebugState } from './debug-info.js';
import { explainError } from './explain.js';

/** What the commands work with. */
export interface CommandContext {
  log: LogOutputChannel;
  server: LanguageServer;
  guide: Guide;
  explainPanel: PagePanel;
  debugState: () => DebugState;
}

/** Registers the commands. Those that show a page return its Markdown. */
export function registerCommands(context: CommandContext): Disposable {
  const { log, server, guide, explainPanel, debugState } = context;
  const table: Record<string, (argument?: unknown) => unknown> = {
    [ids.explain]: (given) => explainError(explainPanel, given),
    [ids.openGuide]: async (page) => (await guide.open(page)).markdown,
    [ids.checkFile]: () => checkActiveFile(server),
    [ids.showLog]: () => log.show(),
    [ids.copyDebugInfo]: () => copyDebugInformation(debugState()),
    [ids.restart]: () => server.restart(),
  };
  return Disposable.from(
    ...Object.entries(table).map(([id, run]) => commands.registerCommand(id, run)),
  );
}

async function checkActiveFile(server: LanguageServer): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document && isCheckedLanguage(document.languageId)) await server.check(document.uri);
  else void window.showInformationMessage('Open a JavaScript or TypeScript file to check it.');
}
