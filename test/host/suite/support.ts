/** What the host tests share. Everything waits for events, with a deadline; nothing sleeps. */

import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

import * as vscode from 'vscode';

import { commands, productName } from '../../../src/ids.js';

const deadline = 15_000;

/** The folder of the test's own copy of the workspace. */
export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert(folder, 'a folder is open');
  return folder.uri;
}

let copies = 0;

/** Shows a copy of a fixture. Each test has its own, since VS Code keeps documents after their editors close. */
export function show(fixture: string): Promise<vscode.TextEditor> {
  copies += 1;
  return showNew(`copy-${copies}-${fixture}`, read(fixture));
}

/** Writes a file into the workspace, byte for byte, and shows it. */
export async function showNew(name: string, content: string): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), name);
  fs.mkdirSync(path.dirname(uri.fsPath), { recursive: true });
  fs.writeFileSync(uri.fsPath, content);
  // A preview would give its place to the next file that is shown, and its document may then be closed at any time.
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), {
    preview: false,
  });
}

/** Reads a fixture. */
export function read(name: string): string {
  return fs.readFileSync(path.join(workspaceFolder().fsPath, name), 'utf8');
}

/** Our own squiggles in a document. */
export function ours(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === productName);
}

/** Waits until there are `count` squiggles of ours in the document. */
export async function squiggles(
  document: vscode.TextDocument,
  count: number,
): Promise<vscode.Diagnostic[]> {
  await until(
    () => ours(document.uri).length === count,
    (check) => vscode.languages.onDidChangeDiagnostics(check),
    () => `${count} squiggles in ${document.uri.path}; there are ${ours(document.uri).length}`,
  );
  return ours(document.uri);
}

/** Waits until `holds`, asking again at each event that `listen` subscribes to. */
export async function until(
  holds: () => boolean,
  listen: (check: () => void) => vscode.Disposable,
  wanted: () => string,
): Promise<void> {
  if (holds()) return;
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      subscription.dispose();
      reject(new Error(`Waited in vain for ${wanted()}.`));
    }, deadline);
    const subscription = listen(() => {
      if (!holds()) return;
      clearTimeout(timer);
      subscription.dispose();
      resolve();
    });
  });
}

/** Waits until `holds`; like {@link until}, where there is nothing to say about what was waited for. */
export function untilDone(
  holds: () => boolean,
  listen: (check: () => void) => vscode.Disposable,
): Promise<void> {
  return until(holds, listen, () => 'it');
}

/** Shows an unsaved document. */
export async function showText(language: string, content: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  return vscode.window.showTextDocument(document);
}

/** The line that the cursor is on. */
export function textOf({ document, selection }: vscode.TextEditor): string {
  return document.lineAt(selection.active).text;
}

/** Has the active file checked, and waits until that is done. */
export async function checkNow(): Promise<void> {
  await vscode.commands.executeCommand(commands.checkFile);
}

/** Replaces the first occurrence of `what` in the document. */
export async function replace(editor: vscode.TextEditor, what: string, by: string): Promise<void> {
  const { document } = editor;
  const offset = document.getText().indexOf(what);
  assert(offset >= 0, `the document has "${what}"`);
  const range = new vscode.Range(
    document.positionAt(offset),
    document.positionAt(offset + what.length),
  );
  assert(await editor.edit((edit) => edit.replace(range, by)));
}

/** What stands in the document at `range`. */
export function textAt(document: vscode.TextDocument, { range }: vscode.Diagnostic): string {
  return document.getText(range);
}

/** The quick-fixes at the start of a squiggle, in the order in which the lightbulb shows them. */
export async function actionsAt(
  document: vscode.TextDocument,
  at: vscode.Range,
): Promise<vscode.CodeAction[]> {
  const range = new vscode.Range(at.start, at.start);
  const kind = vscode.CodeActionKind.QuickFix.value;
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind,
  );
}

/** Applies an action's edit. */
export async function apply(action: vscode.CodeAction | undefined): Promise<void> {
  assert(action?.edit, 'there is such an action, and it edits');
  assert(await vscode.workspace.applyEdit(action.edit));
}

/** Whether a webview of ours is open. */
export function hasPage(viewType: string): boolean {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(
      ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith(viewType),
    );
}

/** Waits until a webview of ours is open. */
export async function page(viewType: string): Promise<void> {
  await until(
    () => hasPage(viewType),
    (check) => vscode.window.tabGroups.onDidChangeTabs(check),
    () => `the page ${viewType}`,
  );
}

/** Closes every editor, without asking to save. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Sets one of our settings for the workspace; `undefined` is its default. */
export async function set(setting: string, value: unknown): Promise<void> {
  const target = vscode.ConfigurationTarget.Workspace;
  await vscode.workspace.getConfiguration('redeemOnce').update(setting, value, target);
}
