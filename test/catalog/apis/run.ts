/** Runs the analysis over the programs of the tables. */

import * as tsParser from '@typescript-eslint/parser';

import { analyze, mayConcern, type SourceFile } from '../../../eslint-plugin/src/analysis/index.js';
import type { TokenEvent } from '../../../eslint-plugin/src/analysis/judge/tokens.js';
import { Program } from '../../../eslint-plugin/src/analysis/program.js';
import { exploreProgram } from '../../../eslint-plugin/src/analysis/run/explore.js';
import { authorizationCode } from '../../../eslint-plugin/src/analysis/subjects/authorization-code.js';
import { libraries } from '../../../eslint-plugin/src/catalog/index.js';

function parse(text: string): SourceFile {
  const { ast } = tsParser.parseForESLint(text, {
    range: true,
    loc: true,
    sourceType: 'module',
    ecmaFeatures: { jsx: true },
  });
  return { path: '/src/file.tsx', text, ast };
}

/** Findings about one code that is redeemed twice; none in a file that the prefilter leaves out. */
export function doubles(text: string): string[] {
  const file = parse(text);
  if (!mayConcern(text, file.path, {}, file.ast.body)) return [];
  return found(file, /^no-(?:double|unguarded-parallel)-redemption$/);
}

/** Findings about tokens that nothing can renew. */
export function unrenewable(text: string): string[] {
  return found(parse(text), /^require-refresh-token-fallback$/);
}

function found(file: SourceFile, checks: RegExp): string[] {
  return analyze(file)
    .findings.filter(({ check }) => checks.test(check))
    .map(({ at, message }) => `${message} on line ${at.line}`);
}

/** What the analysis notes about the life of tokens while it runs a program. */
export function tokenEvents(text: string): TokenEvent[] {
  return exploreProgram(new Program(parse(text), {}, {}, authorizationCode)).flatMap((explored) =>
    explored.tokenEvents.filter(({ node }) => node.type !== 'Program'),
  );
}

/** The same program with every package replaced by one that nobody knows. */
export function fromElsewhere(text: string): string {
  return text.replace(
    /(from\s*|require\(\s*|import\s*)'(?!react'|axios')[^'.][^']*'/g,
    `$1'made-up-package'`,
  );
}

/** What the catalogue cites for an API that a table names as `package: callee`. */
export function sourcesOf(api: string): string[] {
  const [name = '', callee = ''] = api.split(': ');
  return libraries
    .filter(({ packages }) => packages.includes(name))
    .flatMap(({ entries }) => entries)
    .filter((entry) => entry.callee.name === callee || entry.callee.name.endsWith(`.${callee}`))
    .map(({ source }) => source);
}
