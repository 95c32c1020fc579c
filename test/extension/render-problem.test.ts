import assert from 'node:assert/strict';

import { DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

import type { Finding } from '../../eslint-plugin/src/analysis/index.js';
import type { DocumentSettings } from '../../src/protocol.js';
import type { Problem } from '../../src/server/problem.js';
import { renderProblem } from '../../src/server/render-problem.js';
import { findingIn, sourceOf, spanOf } from './source.js';

const settings: DocumentSettings = {
  report: true,
  run: 'onType',
  strictness: 'recommended',
  severities: {},
  disableComment: true,
  offerEslint: false,
};
const twice = 'await redeem(code);\nawait redeem(code);\n';

function problemIn(
  text: string,
  more: Partial<Finding> = {},
  severities: DocumentSettings['severities'] = {},
): Problem | undefined {
  const document = TextDocument.create('file:///a.jsx', 'javascriptreact', 1, text);
  const source = sourceOf(text);
  const ruleId = 'redeem-once/no-double-redemption';
  return renderProblem(findingIn(source, more), ruleId, document, source, {
    ...settings,
    severities,
  });
}

describe('a squiggle', () => {
  it('says what, where and why, and where the first redemption is', () => {
    const { diagnostic } = problemIn(twice) ?? assert.fail();
    assert.deepEqual(diagnostic, {
      range: { start: { line: 1, character: 6 }, end: { line: 1, character: 18 } },
      message: '`code` was already redeemed on line 1; a second redemption fails with AADSTS54005.',
      severity: DiagnosticSeverity.Warning,
      source: 'Redeem Once',
      code: 'redeem-once/no-double-redemption',
      codeDescription: { href: 'https://redeem-once.dev/rules/no-double-redemption' },
      relatedInformation: [
        {
          location: {
            uri: 'file:///a.jsx',
            range: { start: { line: 0, character: 6 }, end: { line: 0, character: 18 } },
          },
          message: 'The code is redeemed here first.',
        },
      ],
    });
  });

  for (const [what, text, expected] of [
    [
      'a byte-order mark before it',
      '\uFEFFredeem(code), redeem(code);',
      { line: 0, character: 15 },
    ],
    ['CRLF before it', 'redeem(code)\r\n\r\nredeem(code)', { line: 2, character: 0 }],
    ['an old line end before it', 'redeem(code)\rredeem(code)', { line: 1, character: 0 }],
    [
      'a hashbang before it',
      '#!/usr/bin/env node\nredeem(code), redeem(code)',
      { line: 1, character: 14 },
    ],
    [
      'a line end that only JavaScript knows',
      "'\u2028'; redeem(code), redeem(code)",
      { line: 0, character: 19 },
    ],
    ['wide characters before it', "'🙂'; redeem(code), redeem(code)", { line: 0, character: 20 }],
  ] as const) {
    it(`is in the right place with ${what}`, () => {
      assert.deepEqual(problemIn(text)?.diagnostic.range.start, expected);
    });
  }

  it('marks the first line of a call that spans several', () => {
    const text = 'a(redeem(code));\nb(\r\n  redeem(code), {\r\n});';
    const at = spanOf(sourceOf(text), 'b(\r\n  redeem(code), {\r\n})');
    assert.deepEqual(problemIn(text, { at })?.diagnostic.range, {
      start: { line: 1, character: 0 },
      end: { line: 1, character: 2 },
    });
  });

  it('is a warning when certain, an information when not, and what the user says', () => {
    const severityOf = (...args: [Partial<Finding>, DocumentSettings['severities']?]) =>
      problemIn(twice, ...args)?.diagnostic.severity;
    assert.equal(severityOf({ certainty: 'potential' }), DiagnosticSeverity.Information);
    assert.equal(severityOf({}, { 'no-double-redemption': 'error' }), DiagnosticSeverity.Error);
    assert.equal(severityOf({}, { 'no-double-redemption': 'hint' }), DiagnosticSeverity.Hint);
    assert.equal(severityOf({}, { 'no-other-rule': 'error' }), DiagnosticSeverity.Warning);
  });

  it('is not drawn when its rule is switched off', () => {
    assert.equal(problemIn(twice, {}, { 'no-double-redemption': 'off' }), undefined);
  });

  it('carries its fixes as edits of the document, byte-order mark included', () => {
    const text = `\uFEFF${twice}`;
    const at = spanOf(sourceOf(text), 'await redeem(code)', 1);
    const fix = {
      title: 'reuseFirstResult' as const,
      data: { line: '1' },
      edits: [{ range: at.range, text: 'first' }],
    };
    const { fixes } = problemIn(text, { fixes: [fix] }) ?? assert.fail();
    assert.deepEqual(fixes, [
      {
        title: 'Reuse the result of the redemption on line 1',
        edits: [
          {
            range: { start: { line: 1, character: 0 }, end: { line: 1, character: 18 } },
            newText: 'first',
          },
        ],
      },
    ]);
  });
});
