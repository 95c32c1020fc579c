/** The composition root of the client: builds, registers, disposes; nothing else. */

import { Uri, type ExtensionContext } from 'vscode';

import { documentSettings } from './client/document-settings.js';
import { EslintCoexistence } from './client/eslint-coexistence.js';
import { LanguageServer } from './client/language-server.js';
import { createOutcomeLog } from './client/outcome-log.js';
import { watchDocuments } from './client/watch.js';
import { registerCommands } from './commands/register.js';
import { onConfigChange } from './config.js';
import { registerCodeLinks } from './explain/code-links.js';
import { registerEslintActions } from './explain/eslint-actions.js';
import { Explanations } from './explain/explanations.js';
import { registerHovers } from './explain/hovers.js';
import { registerModelTool } from './explain/model-tool.js';
import { registerTerminalLinks } from './explain/terminal-links.js';
import { Guide } from './guide/guide.js';
import { createLog } from './log.js';
import { LogReports } from './logs/log-reports.js';
import { StatusItem } from './status/status-item.js';

/** Called by VS Code when a file we might check is opened, or one of our commands is run. */
export function activate(context: ExtensionContext): void {
  const bundles = Uri.joinPath(context.extensionUri, 'dist');
  const log = createLog();
  const eslint = new EslintCoexistence();
  const settings = (uri: string) => documentSettings(uri, eslint);
  const server = new LanguageServer({ bundles: bundles.fsPath, log, settings });
  const status = new StatusItem(server.onStatus);
  const guide = new Guide(Uri.joinPath(bundles, 'guide'));
  const explanations = new Explanations({ server, log });
  const logReports = new LogReports();
  const logOutcome = createOutcomeLog(log);
  const askSettingsAgain = () => void server.settingsChanged();
  const debugState = () => ({ serverStarted: server.started, lastStatus: status.last });

  context.subscriptions.push(
    log,
    eslint,
    server,
    status,
    guide,
    explanations,
    logReports,
    registerCommands({ log, server, guide, explanations, logReports, debugState }),
    registerHovers(),
    registerCodeLinks(),
    registerTerminalLinks(),
    registerModelTool(),
    registerEslintActions(),
    onConfigChange(askSettingsAgain),
    eslint.onChange(askSettingsAgain),
    server.onStatus(logOutcome),
    watchDocuments({
      needed: () => void server.start().catch((error: unknown) => log.error(String(error))),
      skipped: ({ uri }, reason) => logOutcome({ uri: uri.toString(), state: 'skipped', reason }),
    }),
  );
}
