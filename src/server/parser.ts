/** Which parser reads a document, and with which options. */

import path from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Linter } from 'eslint/universal';

import type { LanguageId } from '../ids.js';

type LanguageOptions = NonNullable<Linter.Config['languageOptions']>;

const typescriptLanguages: readonly string[] = ['typescript', 'typescriptreact'];

const extensions: Record<LanguageId, { usual: string; known: RegExp }> = {
  javascript: { usual: '.js', known: /\.[cm]?jsx?$/i },
  javascriptreact: { usual: '.jsx', known: /\.[cm]?jsx?$/i },
  typescript: { usual: '.ts', known: /\.[cm]?ts$/i },
  typescriptreact: { usual: '.tsx', known: /\.tsx$/i },
};

/**
 * The ways to read a document of this language, to be tried in order until one parses.
 * The TypeScript parser is loaded here, at the first TypeScript document.
 */
export async function languageOptionsFor(languageId: LanguageId): Promise<LanguageOptions[]> {
  if (!typescriptLanguages.includes(languageId))
    return [javascript('module'), javascript('commonjs')];
  const parser = (await import('./typescript-parser.js')) as Linter.Parser;
  const parserOptions = {
    ecmaFeatures: { jsx: languageId === 'typescriptreact' },
    jsDocParsingMode: 'none',
    loggerFn: false,
  };
  return [{ parser, sourceType: 'module', parserOptions }];
}

function javascript(sourceType: 'module' | 'commonjs'): LanguageOptions {
  return {
    sourceType,
    ecmaVersion: 'latest',
    parserOptions: { ecmaFeatures: { jsx: true } },
  };
}

/**
 * The path a document is linted under. It ends as the document's language wants, since both ESLint's
 * configuration and the TypeScript parser go by it: an unsaved or oddly named file has no such ending.
 */
export function lintPath(uri: string, languageId: LanguageId): string {
  const file = filePath(uri);
  const { known, usual } = extensions[languageId];
  return known.test(file) ? file : file + usual;
}

/** The path of a document's file, or what stands for it. */
export function filePath(uri: string): string {
  const url = new URL(uri);
  if (url.protocol === 'file:') {
    try {
      return fileURLToPath(url);
    } catch {
      // A file on another host, which this platform has no path for: its URL's path will do.
    }
  }
  return path.resolve('/', `.${path.posix.resolve('/', decodeURIComponent(url.pathname))}`);
}
