import assert from 'node:assert/strict';

import { CodeActionKind, type Range } from 'vscode-languageserver';

import { actionsAt } from '../../src/server/actions.js';
import type { Fix, Problem } from '../../src/server/problem.js';

const document = { uri: 'file:///a.js', version: 7 };
const offer = { disableComment: true, offerEslint: false };

function range(line: number, from: number, to: number): Range {
  return { start: { line, character: from }, end: { line, character: to } };
}

function fix(title: string): Fix {
  return { title, edits: [{ range: range(0, 0, 0), newText: 'x' }] };
}

function problem(more: Partial<Problem> = {}): Problem {
  return {
    check: 'no-double-redemption',
    certain: true,
    diagnostic: { range: range(3, 5, 9), message: 'm' },
    fixes: [fix('Fix')],
    disable: fix('Disable'),
    ...more,
  };
}

function titles(...args: Parameters<typeof actionsAt>): string[] {
  return actionsAt(...args).map(({ title }) => title);
}

describe('the actions at a squiggle', () => {
  it('are fixes, then help, then silence', () => {
    assert.deepEqual(titles(document, [problem()], { range: range(3, 6, 6) }, offer), [
      'Fix',
      'Show how the code gets here',
      'Explain AADSTS54005',
      'Open guide',
      'Disable',
    ]);
  });

  it('are there at both ends of it and nowhere else', () => {
    for (const place of [range(3, 5, 5), range(3, 9, 9), range(0, 0, 20), range(2, 0, 3)]) {
      const touching = place.start.line <= 3 && place.end.line >= 3;
      const found = titles(document, [problem()], { range: place }, offer);
      assert.equal(found.length > 0, touching, JSON.stringify(place));
    }
    assert.deepEqual(titles(document, [problem()], { range: range(3, 10, 10) }, offer), []);
  });

  it('change the version they were made for', () => {
    const [action] = actionsAt(document, [problem()], { range: range(3, 5, 5) }, offer);
    assert.deepEqual(action?.edit, {
      documentChanges: [{ textDocument: document, edits: fix('Fix').edits }],
    });
  });

  for (const [what, problems, preferred] of [
    ['a single certain fix', [problem()], true],
    ['a potential finding', [problem({ certain: false })], false],
    ['two fixes', [problem({ fixes: [fix('A'), fix('B')] })], false],
    ['two problems in one place', [problem(), problem()], false],
  ] as const) {
    it(`${preferred ? 'prefer' : 'do not prefer'} ${what}`, () => {
      const actions = actionsAt(document, [...problems], { range: range(3, 5, 5) }, offer);
      assert.equal(
        actions.some(({ isPreferred }) => isPreferred),
        preferred,
      );
    });
  }

  it('are quick-fixes only', () => {
    const request = (only: string[]) => ({ range: range(3, 5, 5), only });
    assert(titles(document, [problem()], request([CodeActionKind.QuickFix]), offer).length > 0);
    for (const kind of [CodeActionKind.Refactor, CodeActionKind.SourceFixAll]) {
      assert.deepEqual(titles(document, [problem()], request([kind]), offer), []);
    }
    for (const { kind } of actionsAt(document, [problem()], request([]), offer)) {
      assert.equal(kind, CodeActionKind.QuickFix);
    }
  });

  it('do without silence where it cannot stand or is not wanted', () => {
    const request = { range: range(3, 5, 5) };
    const without = ['Fix', 'Show how the code gets here', 'Explain AADSTS54005', 'Open guide'];
    assert.deepEqual(titles(document, [problem({ disable: undefined })], request, offer), without);
    assert.deepEqual(
      titles(document, [problem()], request, { ...offer, disableComment: false }),
      without,
    );
  });

  it('offer ESLint before silence, where it does not check the rules yet', () => {
    const request = { range: range(3, 5, 5) };
    const found = titles(document, [problem()], request, { ...offer, offerEslint: true });
    assert.deepEqual(found.slice(-2), ['Check this in ESLint and CI too', 'Disable']);
  });

  it('lead to the finding that is meant', () => {
    const actions = actionsAt(document, [problem()], { range: range(3, 6, 6) }, offer);
    const { command } = actions.find(({ title }) => title.startsWith('Show how')) ?? {};
    assert.deepEqual(command?.arguments, [
      'file:///a.js',
      'no-double-redemption',
      { line: 3, character: 5 },
    ]);
  });

  it('offer help once for several problems in one place', () => {
    const found = titles(document, [problem(), problem()], { range: range(3, 5, 5) }, offer);
    assert.equal(found.filter((title) => title === 'Open guide').length, 1);
  });
});
