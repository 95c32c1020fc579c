/** What a check finds, as plain data of the language server protocol. */

import type { Diagnostic, TextEdit } from 'vscode-languageserver';

import type { CheckId } from '../../eslint-plugin/src/analysis/index.js';

/** A titled change of the document. */
export interface Fix {
  title: string;
  edits: TextEdit[];
}

/** One squiggle and what can be done about it. */
export interface Problem {
  check: CheckId;
  certain: boolean;
  diagnostic: Diagnostic;
  fixes: Fix[];
  /** The comment that silences it; missing where no comment can stand. */
  disable: Fix | undefined;
}

/** How a check ended. */
export type Outcome = Ending & {
  /** Other files whose text the check has looked at, by path: when one of them changes, so may the outcome. */
  imports?: ReadonlySet<string>;
};

type Ending =
  | { state: 'checked'; problems: Problem[]; warning?: string }
  | { state: 'unfinished' | 'off'; problems: [] }
  | { state: 'skipped' | 'failed'; problems: []; reason: string };
