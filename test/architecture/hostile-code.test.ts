import assert from 'node:assert/strict';

import { analyze } from '../../eslint-plugin/src/analysis/index.js';
import { parseUnfinished } from './sources.js';

/** What programs may hold, or half hold, while a code is redeemed twice right behind it. */
const statements: Record<string, readonly string[]> = {
  'names that every object inherits': [
    'constructor(code);',
    'const text = toString; text();',
    'valueOf.call(hasOwnProperty);',
    'new __proto__({ __proto__: isPrototypeOf });',
    'watcher.constructor().toString.valueOf(code);',
    "import constructor, { toString } from 'constructor'; toString(constructor);",
    "import { valueOf } from 'hasOwnProperty'; valueOf();",
  ],
  'places in arrays that are far away or none': [
    'const list = []; list[4294967294] = code; JSON.stringify(list);',
    'const list = [1]; list[-1] = code; list[0.5] = code; list[NaN] = list; send([...list]);',
    'const list = []; list[3] = code; for (const one of list) send(one); send({ list });',
    'const list = [, , code]; send(list[7], ...list);',
  ],
  'chains that end early': [
    '(a?.b)();',
    '(a?.b.c)(code);',
    '(a?.())();',
    'null?.x; (null?.x)?.y;',
    'delete a?.b.c; delete a?.b; delete a?.[code].d;',
    'undefined?.[code].b.c(code);',
  ],
  'instances without end': [
    'class Chain { next = new Chain(); } new Chain();',
    'class First { second = new Second(); } class Second { first = new First(); } new First();',
    'class Base {} Object.setPrototypeOf(Base, Base); new Base();',
  ],
  'statements that are not finished': [
    'class { code = 1 }',
    'import()',
    'import { a, b } from ; a(b);',
    'export * from ;',
    'import fs = require();',
    'function (code) { return code; }',
    'const { a, ...} = code;',
    'for (const of) {}',
    'a.; a?.; a.b.();',
    'new;',
  ],
};

/** A module that redeems twice, with a statement in the way. */
function program(statement: string): string {
  // Modules are named at the top only.
  const [top, inner] = /^(?:import|export)\b(?!\()/.test(statement)
    ? [statement, '']
    : ['', statement];
  return `${top}
export async function main(code) {
  ${inner}
  await redeem(code);
  return redeem(code);
}

function redeem(code) {
  return fetch('https://login.example.com/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: 'app' }),
  });
}

${inner}
redeem(location.search);
`;
}

for (const [what, all] of Object.entries(statements)) {
  describe(`code with ${what}`, () => {
    for (const statement of all) {
      it(`is run past it: ${statement}`, () => {
        const file = { path: 'file.ts', text: program(statement) };
        const ast = parseUnfinished({ name: file.path, text: file.text });
        assert.ok(ast);
        const { findings, notes } = analyze({ ...file, ast });
        const broken = notes.filter((note) => /\n\s+at /.test(note));
        assert.deepEqual(broken, []);
        assert.ok(findings.some(({ check }) => check === 'no-double-redemption'));
      });
    }
  });
}
