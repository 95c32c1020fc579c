/** Registers every command: ids to functions, in one table. */

import { commands, Disposable, window, type LogOutputChannel } from 'vscode';

import type { EslintCoexistence } from '../client/eslint-coexistence.js';
import type { LanguageServer } from '../client/language-server.js';
import type { Explanations } from '../explain/explanations.js';
import type { LogReports } from '../logs/log-reports.js';
import { showRoute } from '../flow/route.js';
import type { AuthorizationFlow } from '../flow/show-flow.js';
import type { Guide } from '../guide/guide.js';
import { commands as ids, isCheckedLanguage, pageCommands } from '../ids.js';
import { addToEslint } from './add-to-eslint.js';
import { analyzeLog } from './analyze-log.js';
import { checkWorkspace } from './check-workspace.js';
import { copyDebugInformation, type DebugState } from './debug-info.js';
import { explainError } from './explain.js';
import { openPlace } from './open-place.js';

/** What the commands work with. */
export interface CommandContext {
  log: LogOutputChannel;
  server: LanguageServer;
  guide: Guide;
  explanations: Explanations;
  logReports: LogReports;
  flow: AuthorizationFlow;
  eslint: Pick<EslintCoexistence, 'configOf'>;
  debugState: () => DebugState;
}

/** Registers the commands. Those that show a page return its Markdown. */
export function registerCommands(context: CommandContext): Disposable {
  const { log, server, guide, explanations, logReports, flow, eslint, debugState } = context;
  const table: Record<string, (...args: unknown[]) => unknown> = {
    [ids.explain]: (given, code) => explainError(explanations, given, code),
    [ids.analyzeLog]: (uri) => analyzeLog(logReports, uri),
    [ids.openGuide]: async (page) => (await guide.open(page)).markdown,
    [ids.checkFile]: () => checkActiveFile(server),
    [ids.checkWorkspace]: () => checkWorkspace(server),
    [ids.addToEslint]: (uri) => addToEslint({ server, eslint }, uri),
    [ids.showFlow]: () => flow.show(),
    [ids.showRoute]: (...given) => showRoute(server, ...given),
    [ids.showLog]: () => log.show(),
    [ids.copyDebugInfo]: () => copyDebugInformation(debugState()),
    [ids.restart]: () => server.restart(),
    [pageCommands.openPlace]: (uri, line, character) => openPlace(uri, line, character),
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
