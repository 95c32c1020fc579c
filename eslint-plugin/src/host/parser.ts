/** Parsing other modules with the parser that ESLint uses for the file at hand. */

import type { TSESTree } from '@typescript-eslint/types';

import { scriptOf, type LanguageOptions } from '../analysis/index.js';

type Options = Record<string, unknown>;

interface Parser {
  parse?: (text: string, options: Options) => unknown;
  parseForESLint?: (text: string, options: Options) => { ast: unknown };
}

/** What would make a parser build or ask for a whole program; only types are gained by it, and nobody asks for them. */
const typeInformation = [
  'EXPERIMENTAL_useProjectService',
  'errorOnTypeScriptSyntacticAndSemanticIssues',
  'program',
  'programs',
  'project',
  'projectService',
];

/** The parser object, if it is one; trees of one parser are not for files of another. */
export function parserOf({ parser }: LanguageOptions): object | undefined {
  return typeof parser === 'object' && parser !== null ? parser : undefined;
}

/** The tree of a module, or undefined where this parser cannot read it. Never throws. */
export function parse(
  text: string,
  file: string,
  language: LanguageOptions,
): TSESTree.Program | undefined {
  const parser = scriptParser(language, file) ?? parserOf(language);
  if (!parser) return undefined;
  for (const sourceType of sourceTypes(file, language.sourceType)) {
    try {
      const ast = run(parser, text, { ...optionsFor(file, language), sourceType });
      if (isProgram(ast)) return scriptOf(ast);
    } catch {
      // Unfinished code, or a language this parser does not know.
    }
  }
  return undefined;
}

/** What a parser for components leaves scripts to: one parser, or one for each language. */
function scriptParser({ parserOptions }: LanguageOptions, file: string): Parser | undefined {
  if (/\.(?:vue|svelte|astro)$/.test(file)) return undefined;
  const given = (parserOptions as Options | null | undefined)?.parser;
  if (isParser(given)) return given;
  if (typeof given !== 'object' || given === null) return undefined;
  const { ts, typescript, js } = given as Record<string, unknown>;
  const parsers = /\.[cm]?tsx?$/.test(file) ? [ts, typescript] : [js, ts, typescript];
  return parsers.find(isParser);
}

function isParser(value: unknown): value is Parser {
  return (
    typeof value === 'object' && value !== null && ('parseForESLint' in value || 'parse' in value)
  );
}

function run(parser: Parser, text: string, options: Options): unknown {
  return parser.parseForESLint
    ? parser.parseForESLint(text, options).ast
    : parser.parse?.(text, options);
}

function optionsFor(file: string, { parserOptions, ecmaVersion }: LanguageOptions): Options {
  const options: Options = { ...parserOptions };
  for (const name of typeInformation) Reflect.deleteProperty(options, name);
  return {
    ...options,
    ecmaVersion,
    ecmaFeatures: { ...(options.ecmaFeatures as object), jsx: !/\.[cm]?ts$/.test(file) },
    filePath: file,
    range: true,
    loc: true,
    comment: false,
    tokens: false,
    jsDocParsingMode: 'none',
    loggerFn: false,
  };
}

/** A script may import a module and the other way round: what the extension does not say is tried. */
function sourceTypes(file: string, own: unknown): string[] {
  if (/\.m[jt]s$/.test(file)) return ['module'];
  if (/\.c[jt]s$/.test(file)) return ['commonjs'];
  return own === 'commonjs' || own === 'script' ? [own, 'module'] : ['module', 'commonjs'];
}

function isProgram(ast: unknown): ast is TSESTree.Program {
  if (typeof ast !== 'object' || ast === null) return false;
  const { type, range } = ast as { type?: unknown; range?: unknown };
  return type === 'Program' && Array.isArray(range);
}
