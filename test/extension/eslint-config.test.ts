import assert from 'node:assert/strict';

import { TextDocument } from 'vscode-languageserver-textdocument';

import { eslintConfigEdits } from '../../src/server/eslint-config.js';

const name = "'eslint-plugin-redeem-once'";

/** The configuration with our plugin; undefined where it is not edited. */
async function added(text: string, file = 'eslint.config.js'): Promise<string | undefined> {
  const uri = `file:///app/${file}`;
  const edits = await eslintConfigEdits({ uri, text });
  const document = TextDocument.create(uri, 'javascript', 0, text);
  return (
    edits &&
    TextDocument.applyEdits(
      document,
      edits.map(({ start, end, newText }) => ({ range: { start, end }, newText })),
    )
  );
}

const edited: [title: string, before: string, after: string, file?: string][] = [
  [
    'an array, in its own style',
    `import js from '@eslint/js';\n\nexport default [\n  js.configs.recommended,\n  { rules: {} }, // ours\n];\n`,
    `import js from '@eslint/js';\nimport redeemOnce from ${name};\n\nexport default [\n  js.configs.recommended,\n  { rules: {} }, // ours\n  redeemOnce.configs.recommended,\n];\n`,
  ],
  [
    'an array without a last comma',
    `export default [\n\ta // note, with a comma\n]\n`,
    `import redeemOnce from ${name};\n\nexport default [\n\ta, // note, with a comma\n\tredeemOnce.configs.recommended\n]\n`,
  ],
  [
    'an array on one line',
    `export default [a, b];`,
    `import redeemOnce from ${name};\n\nexport default [a, b, redeemOnce.configs.recommended];`,
  ],
  [
    'an empty array',
    `export default [];`,
    `import redeemOnce from ${name};\n\nexport default [redeemOnce.configs.recommended];`,
  ],
  [
    'the array of a helper',
    `import { defineConfig } from 'eslint/config';\nexport default defineConfig([\n  globalIgnores(['dist']),\n  {\n    files: ['**/*.ts'],\n  },\n]);\n`,
    `import { defineConfig } from 'eslint/config';\nimport redeemOnce from ${name};\nexport default defineConfig([\n  globalIgnores(['dist']),\n  {\n    files: ['**/*.ts'],\n  },\n  redeemOnce.configs.recommended,\n]);\n`,
  ],
  [
    'the arguments of a helper',
    `import tseslint from 'typescript-eslint';\nexport default tseslint.config(\n  eslint.configs.recommended,\n  ...tseslint.configs.recommended\n);\n`,
    `import tseslint from 'typescript-eslint';\nimport redeemOnce from ${name};\nexport default tseslint.config(\n  eslint.configs.recommended,\n  ...tseslint.configs.recommended,\n  redeemOnce.configs.recommended\n);\n`,
  ],
  [
    'a name that is exported, in TypeScript',
    `import type { Linter } from 'eslint';\nconst config = [a] satisfies Linter.Config[];\nexport default config;\n`,
    `import type { Linter } from 'eslint';\nimport redeemOnce from ${name};\nconst config = [a, redeemOnce.configs.recommended] satisfies Linter.Config[];\nexport default config;\n`,
    'eslint.config.ts',
  ],
  [
    'CommonJS',
    `'use strict';\nconst js = require('@eslint/js');\nmodule.exports = [js.configs.recommended];\n`,
    `'use strict';\nconst js = require('@eslint/js');\nconst { default: redeemOnce } = require(${name});\nmodule.exports = [js.configs.recommended, redeemOnce.configs.recommended];\n`,
    'eslint.config.cjs',
  ],
  [
    'a file with CRLF and a byte-order mark',
    `\uFEFFimport a from 'a';\r\nexport default [\r\n  a,\r\n];\r\n`,
    `\uFEFFimport a from 'a';\r\nimport redeemOnce from ${name};\r\nexport default [\r\n  a,\r\n  redeemOnce.configs.recommended,\r\n];\r\n`,
  ],
];

describe("adding the plugin to ESLint's configuration", () => {
  for (const [title, before, after, file] of edited) {
    it(`edits ${title}`, async () => {
      assert.equal(await added(before, file), after);
    });
  }

  for (const [title, text] of [
    ['one that is made elsewhere', `export default makeConfig();`],
    ['one object', `export default { rules: {} };`],
    ['one that does not parse', `export default [`],
    ['one that exports nothing', `export const config = [];`],
    ['one with comments that may belong to what follows', `export default [a /* last */];`],
    ['one with a hole', `export default [a, , ];`],
    ['one that has it', `import redeemOnce from ${name};\nexport default [];`],
  ] as const) {
    it(`leaves ${title} to the user`, async () => {
      assert.equal(await added(text), undefined);
    });
  }
});
