import assert from 'node:assert/strict';

import type { Rule } from 'eslint';
import { Linter } from 'eslint/universal';

import { disableInsertion } from '../../src/server/disable-comment.js';
import { sourceOf } from './source.js';

const rule = 'redeem-once/no-double-redemption';

/** `text` with the comment that silences the line of the first `redeem(`; undefined where there is none. */
function silenced(text: string): string | undefined {
  const source = sourceOf(text);
  const { line } = source.getLocFromIndex(source.text.indexOf('redeem('));
  const insertion = disableInsertion(source, line, rule);
  if (!insertion) return undefined;
  const { offset, text: added } = insertion;
  return source.text.slice(0, offset) + added + source.text.slice(offset);
}

describe('the comment that silences a line', () => {
  for (const [what, before, after] of [
    [
      'stands above, indented alike',
      'f(() => {\n\t  redeem(code);\n});',
      `f(() => {\n\t  // eslint-disable-next-line ${rule}\n\t  redeem(code);\n});`,
    ],
    [
      'stands on the first line',
      'redeem(code);',
      `// eslint-disable-next-line ${rule}\nredeem(code);`,
    ],
    [
      'ends as the file ends its lines',
      'a();\r\nredeem(code);\r\n',
      `a();\r\n// eslint-disable-next-line ${rule}\r\nredeem(code);\r\n`,
    ],
    [
      'stands in braces between JSX children',
      'x = <p>\n  {redeem(code)}\n</p>;',
      `x = <p>\n  {/* eslint-disable-next-line ${rule} */}\n  {redeem(code)}\n</p>;`,
    ],
    [
      'stands in braces before a child without indentation',
      'x = <p>\n{redeem(code)}\n</p>;',
      `x = <p>\n{/* eslint-disable-next-line ${rule} */}\n{redeem(code)}\n</p>;`,
    ],
    [
      'is an ordinary one between JSX attributes',
      'x = <p\n  a={redeem(code)}\n/>;',
      `x = <p\n  // eslint-disable-next-line ${rule}\n  a={redeem(code)}\n/>;`,
    ],
    [
      'is an ordinary one inside a JSX expression',
      'x = <p>{\n  redeem(code)\n}</p>;',
      `x = <p>{\n  // eslint-disable-next-line ${rule}\n  redeem(code)\n}</p>;`,
    ],
    [
      'is an ordinary one inside an expression of a template',
      'x = `a${\n  redeem(code)\n}`;',
      `x = \`a\${\n  // eslint-disable-next-line ${rule}\n  redeem(code)\n}\`;`,
    ],
    [
      'joins one that is there',
      '// eslint-disable-next-line no-void\nredeem(code);',
      `// eslint-disable-next-line no-void, ${rule}\nredeem(code);`,
    ],
    [
      'joins one with a reason',
      '// eslint-disable-next-line no-void, semi -- we know\nredeem(code);',
      `// eslint-disable-next-line no-void, semi, ${rule} -- we know\nredeem(code);`,
    ],
    [
      'joins a block comment',
      '/* eslint-disable-next-line no-void */\nredeem(code);',
      `/* eslint-disable-next-line no-void, ${rule} */\nredeem(code);`,
    ],
    [
      'joins a block comment of several lines',
      '/* eslint-disable-next-line\n  no-void\n*/\nredeem(code);',
      `/* eslint-disable-next-line\n  no-void, ${rule}\n*/\nredeem(code);`,
    ],
    [
      'joins one on the same line',
      'redeem(code); // eslint-disable-line no-void',
      `redeem(code); // eslint-disable-line no-void, ${rule}`,
    ],
    [
      'joins one in JSX',
      'x = <p>\n  {/* eslint-disable-next-line no-void */}\n  {redeem(code)}\n</p>;',
      `x = <p>\n  {/* eslint-disable-next-line no-void, ${rule} */}\n  {redeem(code)}\n</p>;`,
    ],
    [
      'does not join a comment for another line',
      '// eslint-disable-next-line no-void\na();\nredeem(code);',
      `// eslint-disable-next-line no-void\na();\n// eslint-disable-next-line ${rule}\nredeem(code);`,
    ],
  ] as const) {
    it(what, () => assert.equal(silenced(before), after));
  }

  for (const [where, text] of [
    ['a template', 'x = `a\n${redeem(code)}`;'],
    ['a string that goes on', "x = 'a\\\nb' + redeem(code);"],
    ['a comment', 'a(); /* \n */ redeem(code);'],
    ['a JSX attribute', 'x = <p a="\n" b={redeem(code)} />;'],
  ] as const) {
    it(`is not offered on a line that starts inside ${where}`, () => {
      assert.equal(silenced(text), undefined);
    });
  }

  it('silences what ESLint reports there', () => {
    const after = silenced('f(\n  redeem(code),\n);');
    assert(after);
    const reportOnRedeem = {
      create: (context: Rule.RuleContext): Rule.RuleListener => ({
        'Identifier[name="redeem"]': (node: Rule.Node) =>
          context.report({ node, message: 'spent' }),
      }),
    };
    const plugins = { 'redeem-once': { rules: { 'no-double-redemption': reportOnRedeem } } };
    const reports = new Linter({ configType: 'flat' }).verify(after, {
      plugins,
      rules: { [rule]: 'error' },
    });
    assert.deepEqual(reports, []);
  });
});
