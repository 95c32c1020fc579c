/** All code that the repository has for the rules to look at, and ways to parse it. */

import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import * as tsParser from '@typescript-eslint/parser';
import type { TSESTree } from '@typescript-eslint/types';
import { Linter } from 'eslint';
import ts from 'typescript';

import type { CaseFile } from '../rules/tester.js';
import { root } from './import-graph.js';

export interface Source {
  name: string;
  text: string;
}

/** The parsers that a linter would take. */
export const parsers: Linter.Config[] = [
  {
    files: ['**/*.{js,mjs,cjs,jsx}'],
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
  },
  { files: ['**/*.{ts,mts,cts,tsx}'], languageOptions: { parser: tsParser } },
];

const lintable = /\.[cm]?[jt]sx?$/;

/** The files of the example apps, of the fixtures and of the workspace that VS Code opens in tests. */
export function filesToLint(): Source[] {
  return ['examples', 'test/fixtures', 'test/host/workspace'].flatMap((folder) =>
    listed(folder)
      .filter((file) => lintable.test(file))
      .map((file) => ({ name: file, text: fs.readFileSync(path.join(root, file), 'utf8') })),
  );
}

/** The code of every rule case, the modules that it imports included. */
export async function ruleCases(): Promise<Source[]> {
  const files = listed('test/rules').filter((file) => file.endsWith('.cases.ts'));
  const sources: Source[] = [];
  for (const file of files) {
    // Variants that several rules judge are listed otherwise.
    const { valid = [], invalid = [] } = (await import(
      pathToFileURL(path.join(root, file)).href
    )) as Partial<CaseFile>;
    for (const [index, { code, filename = 'file.ts', files: others = {} }] of [
      ...valid,
      ...invalid,
    ].entries()) {
      const folder = `${file}/${index}`;
      for (const [name, text] of Object.entries({ [filename]: code, ...others })) {
        // A module that is imported without its ending has that of the importing file.
        const ending = lintable.test(name) ? '' : path.extname(filename);
        sources.push({ name: path.posix.join(folder, name + ending), text });
      }
    }
  }
  return sources;
}

/** The tree that a linter would see, or undefined where the text does not parse. */
export function parse({ name, text }: Source): TSESTree.Program | undefined {
  const linter = new Linter();
  linter.verify(text, parsers, { filename: name });
  const parsed = linter.getSourceCode() as ReturnType<Linter['getSourceCode']> | null;
  return parsed?.ast as unknown as TSESTree.Program | undefined;
}

/**
 * A tree of text that may be unfinished, as TypeScript recovers it: what is missing is empty, what is odd is kept.
 * Undefined where even that cannot be told as ESTree.
 */
export function parseUnfinished({ name, text }: Source): TSESTree.Program | undefined {
  const kind = /\.[jt]sx$|\.[cm]?js$/.test(name) ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, kind);
  // The parser refuses a file for which these are reported.
  Object.assign(file, { parseDiagnostics: [] });
  try {
    return tsParser.parse(file, { allowInvalidAST: true, range: true, loc: true });
  } catch {
    return undefined;
  }
}

function listed(folder: string): string[] {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
    );
}
