/** Our explanations at ESLint's squiggles with our rules; at our own the language server offers them. */

import { CodeAction, CodeActionKind, languages, type Diagnostic, type Disposable } from 'vscode';

import {
  commands,
  languages as checkedLanguages,
  mainErrorCode,
  mainGuidePage,
  productName,
} from '../ids.js';
import { findingOf, isOurs } from './our-diagnostics.js';

/** Registers the actions. */
export function registerEslintActions(): Disposable {
  return languages.registerCodeActionsProvider(
    [...checkedLanguages],
    {
      provideCodeActions({ uri }, _range, { diagnostics }) {
        const theirs = diagnostics.filter((one) => isOurs(one) && one.source !== productName);
        const [first] = theirs;
        if (!first) return [];
        const { check, start } = findingOf(uri, first);
        const route = [uri.toString(), check, start];
        return [
          action([first], 'Show how the code gets here', commands.showRoute, ...route),
          action(theirs, `Explain ${mainErrorCode}`, commands.explain, mainErrorCode),
          action(theirs, 'Open guide', commands.openGuide, mainGuidePage),
        ];
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );
}

function action(
  diagnostics: Diagnostic[],
  title: string,
  command: string,
  ...args: unknown[]
): CodeAction {
  const result = new CodeAction(title, CodeActionKind.QuickFix);
  result.diagnostics = diagnostics;
  result.command = { title, command, arguments: args };
  return result;
}
