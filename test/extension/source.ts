/** Sources for the tests of the server's pieces. */

import assert from 'node:assert/strict';

import type { SourceCode } from 'eslint';
import { Linter } from 'eslint/universal';

import type { Finding, Span } from '../../eslint-plugin/src/analysis/index.js';

/** The text as ESLint has read it. */
export function sourceOf(text: string): SourceCode {
  const linter = new Linter({ configType: 'flat' });
  const config: Linter.Config = {
    files: ['**/*.jsx'],
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
  };
  const reports = linter.verify(text, config, 'a.jsx');
  assert.deepEqual(reports, []);
  return linter.getSourceCode();
}

/** Where `what` stands for the `nth` time (from 0). */
export function spanOf(source: SourceCode, what: string, nth = 0): Span {
  let start = source.text.indexOf(what);
  for (let i = 0; i < nth; i += 1) start = source.text.indexOf(what, start + 1);
  assert(start >= 0, what);
  const end = start + what.length;
  const from = source.getLocFromIndex(start);
  const to = source.getLocFromIndex(end);
  return {
    range: [start, end],
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
  };
}

/** The second `redeem(code)` of a source, found out. */
export function findingIn(source: SourceCode, more: Partial<Finding> = {}): Finding {
  const first = spanOf(source, 'redeem(code)');
  return {
    check: 'no-double-redemption',
    message: 'redeemedAgain',
    data: { code: '`code`', line: String(first.line) },
    certainty: 'certain',
    at: spanOf(source, 'redeem(code)', 1),
    related: [{ at: first, label: 'firstRedemption' }],
    fixes: [],
    ...more,
  };
}
