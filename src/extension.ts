/** The composition root of the client: builds, registers, disposes; nothing else. */

import { Uri, type ExtensionContext } from 'vscode';

import { documentSettings } from './client/document-settings.js';
import { EslintCoexistence } from './client/eslint-coexistence.js';
import { LanguageServer } from './client/language-server.js';
import { createOutcomeLog } from './client/outcome-log.js';
import { watchDocuments } from './client/watch.js';
import { registerCommands } from './commands/register.js';
import { onConfigChange } from './config.js';
import { Explanations } from './explain/explanations.js';
import { registerExplanations } from './explain/register.js';
import { AuthorizationFlow } from './flow/show-flow.js';
import { Guide } from './guide/guide.js';
import { createLog } from './log.js';
import { LogReports } from './logs/log-reports.js';
import { StatusItem } from './status/status-item.js';

/** Called by VS Code when a file we might check is opened, or one of our commands is run. */
export function activate(context: ExtensionContext): void {
  const bundles = Uri.joinPath(context.extensionUri, 'dist');
  const log = createLog();
  const eslint = new EslintCoexistence();
  const server = new LanguageServer({
    bundles: bundles.fsPath,
    log,
    settings: (uri) => documentSettings(uri, eslint),
  });
  const status = new StatusItem(server.onStatus);
  const guide = new Guide(Uri.joinPath(bundles, 'guide'));
  const explanations = new Explanations({ server, log });
  const logReports = new LogReports();
  const flow = new AuthorizationFlow(server);
  const logOutcome = createOutcomeLog(log);
  const debugState = () => ({ serverStarted: server.started, lastStatus: status.last });

  context.subscriptions.push(
    log,
    eslint,
    server,
    status,
    guide,
    explanations,
    logReports,
    flow,
    registerCommands({ log, server, guide, explanations, logReports, flow, eslint, debugState }),
    registerExplanations(),
    onConfigChange(() => void server.settingsChanged()),
    eslint.onChange(() => void server.settingsChanged()),
    server.onStatus(logOutcome),
    watchDocuments({
      needed: () => void server.start().catch((error: unknown) => log.error(String(error))),
      skipped: ({ uri }, reason) => logOutcome({ uri: uri.toString(), state: 'skipped', reason }),
    }),
  );
}
