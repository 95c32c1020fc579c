/** Analyses one text as strictly as can be: whatever the analysis keeps to itself in a lint is a failure here. */

import * as typescriptParser from '@typescript-eslint/parser';
import type { TSESTree } from '@typescript-eslint/types';
import * as espree from 'espree';

import { analyze, mayConcern, type Host } from '../../eslint-plugin/src/analysis/index.js';
import { nodeHost } from '../../eslint-plugin/src/host/node.js';
import { parseUnfinished } from '../../test/architecture/sources.js';

/** How one text fared. */
export interface Outcome {
  /** What could not be parsed by any parser is not analysed. */
  parsed: 'strictly' | 'tolerantly' | 'not at all';
  /** The stack of what was thrown. */
  thrown?: string;
  /** Of its bound, what the analysis took. */
  slowness: number;
  findings: number;
}

interface Parsed {
  ast: TSESTree.Program;
  how: 'strictly' | 'tolerantly';
  ms: number;
}

/** What an analysis may take: twice the time for parsing the file, and something for any file. */
const bound = { parses: 2, ms: 50 };

/** A slow file is analysed again before it counts, since the machine has other things to do. */
const secondLooks = 3;

const whatEslintAsksFor = { range: true, loc: true, tokens: true, comment: true };

/** What is read of other modules and packages is the same for all texts. */
const maker = nodeHost();
const host: Host = maker.hostFor({ parser: typescriptParser });

/** Parses and analyses a text, which is taken to stand in `path`. */
export function attempt(path: string, text: string): Outcome {
  const parsed = parse(path, text);
  if (!parsed) return { parsed: 'not at all', slowness: 0, findings: 0 };
  const { how } = parsed;
  try {
    const { findings, ms } = analyzed(path, text, parsed);
    let slowness = shareOf(ms, parsed.ms);
    for (let look = 0; look < secondLooks && slowness > 1; look++) {
      const again = parse(path, text) ?? parsed;
      slowness = Math.min(slowness, shareOf(analyzed(path, text, again).ms, again.ms));
    }
    return { parsed: how, slowness, findings };
  } catch (error) {
    const thrown = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { parsed: how, thrown, slowness: 0, findings: 0 };
  }
}

function shareOf(ms: number, parse: number): number {
  return ms / (bound.parses * parse + bound.ms);
}

/** The prefilter stops most files; here every file is analysed. Other modules are read, but not counted. */
function analyzed(path: string, text: string, { ast }: Parsed): { findings: number; ms: number } {
  const file = { path, text, ast: { ...ast } };
  const elsewhere = spentElsewhere();
  const started = performance.now();
  mayConcern(text, path, host, ast.body);
  const { findings, notes } = analyze(file, host);
  const ms = performance.now() - started - (spentElsewhere() - elsewhere);
  const broken = notes.find((note) => /\n\s+at /.test(note));
  if (broken !== undefined) throw new Error(broken);
  structuredClone(findings);
  return { findings: findings.length, ms };
}

function spentElsewhere(): number {
  const { reading, parsing, facts } = maker.spent;
  return reading + parsing + facts;
}

function parse(path: string, text: string): Parsed | undefined {
  const started = performance.now();
  const strict = parseStrictly(path, text);
  if (strict) return { ast: strict, how: 'strictly', ms: performance.now() - started };
  const restarted = performance.now();
  const tolerant = parseUnfinished({ name: path, text });
  if (!tolerant) return undefined;
  return { ast: tolerant, how: 'tolerantly', ms: performance.now() - restarted };
}

function parseStrictly(path: string, text: string): TSESTree.Program | undefined {
  try {
    if (/\.[cm]?tsx?$/.test(path)) {
      const options = { ...whatEslintAsksFor, filePath: path, jsx: path.endsWith('x') };
      return typescriptParser.parseForESLint(text, options).ast;
    }
    return parseScript(text, 'module') ?? parseScript(text, 'script');
  } catch {
    return undefined;
  }
}

function parseScript(text: string, sourceType: 'module' | 'script'): TSESTree.Program | undefined {
  const ecmaFeatures = { jsx: true };
  const options = {
    ...whatEslintAsksFor,
    ecmaVersion: 'latest',
    sourceType,
    ecmaFeatures,
  } as const;
  try {
    return espree.parse(text, options) as unknown as TSESTree.Program;
  } catch {
    return undefined;
  }
}
