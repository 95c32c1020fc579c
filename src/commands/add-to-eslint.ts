/** "Add the Plugin to ESLint": edits the project's configuration, or shows the lines to paste. */

import { env, Position, Range, Uri, window, workspace, WorkspaceEdit } from 'vscode';

import type { EslintCoexistence } from '../client/eslint-coexistence.js';
import type { LanguageServer } from '../client/language-server.js';

/** What the command works with. */
export interface AddToEslintTools {
  server: Pick<LanguageServer, 'eslintConfig'>;
  eslint: Pick<EslintCoexistence, 'configOf'>;
}

const lines = `// In eslint.config.js:
import redeemOnce from 'eslint-plugin-redeem-once';

export default [
  // … what is there already,
  redeemOnce.configs.recommended,
];
`;

/** Package managers by the file that they leave, the first that is found counts. */
const installers = [
  ['pnpm-lock.yaml', 'pnpm add -D'],
  ['yarn.lock', 'yarn add -D'],
  ['bun.lock', 'bun add -d'],
  ['bun.lockb', 'bun add -d'],
] as const;

/** Adds the plugin for the given document, else for the one in front. Returns the changed file, or undefined where lines are shown. */
export async function addToEslint(
  { server, eslint }: AddToEslintTools,
  given: unknown,
): Promise<Uri | undefined> {
  const document =
    typeof given === 'string' ? Uri.parse(given) : window.activeTextEditor?.document.uri;
  const config = document && (await eslint.configOf(document));
  if (config?.hasPlugin) {
    void window.showInformationMessage('ESLint has the plugin already.');
    return undefined;
  }
  const changed = config?.uri && (await change(server, config.uri));
  if (changed) void tellToInstall(changed);
  else
    await window.showTextDocument(
      await workspace.openTextDocument({ language: 'javascript', content: lines }),
    );
  return changed;
}

/** Edits the configuration and shows it, unsaved; undefined where its shape is none we know. */
async function change(
  server: Pick<LanguageServer, 'eslintConfig'>,
  uri: Uri,
): Promise<Uri | undefined> {
  if (!/\.[cm]?[jt]s$/.test(uri.path) || uri.path.includes('eslintrc')) return undefined;
  const document = await workspace.openTextDocument(uri);
  const changes = await server.eslintConfig({ uri: uri.toString(), text: document.getText() });
  if (!changes) return undefined;
  const edit = new WorkspaceEdit();
  for (const { start, end, newText } of changes) {
    const from = new Position(start.line, start.character);
    edit.replace(uri, new Range(from, new Position(end.line, end.character)), newText);
  }
  if (!(await workspace.applyEdit(edit))) return undefined;
  await window.showTextDocument(document);
  return uri;
}

async function tellToInstall(config: Uri): Promise<void> {
  const command = `${await installer(Uri.joinPath(config, '..'))} eslint-plugin-redeem-once`;
  const copy = 'Copy Command';
  const sentence = `ESLint's configuration has the plugin now. Install it: ${command}`;
  if ((await window.showInformationMessage(sentence, copy)) === copy)
    await env.clipboard.writeText(command);
}

async function installer(folder: Uri): Promise<string> {
  const names = await workspace.fs.readDirectory(folder).then(
    (found) => found.map(([name]) => name),
    (): string[] => [],
  );
  return installers.find(([lock]) => names.includes(lock))?.[1] ?? 'npm install -D';
}
