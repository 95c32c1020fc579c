/** The programs whose suggestions are tried: every invalid case of the rules, the examples, and cases of their own. */

import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import * as tsParser from '@typescript-eslint/parser';

import {
  analyze,
  type Analysis,
  type Host,
  type PackageFacts,
  type SourceFile,
} from '../../eslint-plugin/src/analysis/index.js';
import type { Case, CaseFile } from '../rules/tester.js';

/** A program, and what surrounds it. */
export interface Subject extends Case {
  title: string;
  /** Its path, below the folder of its project. */
  filename: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

export async function allSubjects(): Promise<Subject[]> {
  const rules = path.join(root, 'test/rules');
  const folders = fs
    .readdirSync(rules, { withFileTypes: true })
    .filter((each) => each.isDirectory());
  const cases: Subject[] = [];
  for (const { name } of folders) {
    for (const file of fs
      .readdirSync(path.join(rules, name))
      .filter((each) => each.endsWith('.cases.ts'))
      .sort()) {
      cases.push(...(await casesOf(path.join(rules, name, file), `${name}/${file}`)));
    }
  }
  return [
    ...cases,
    ...(await casesOf(path.join(root, 'test/fixes/styles.cases.ts'), 'styles')),
    ...examples(),
  ];
}

async function casesOf(file: string, title: string): Promise<Subject[]> {
  // Variants that are judged by several rules are no cases of one.
  const { invalid = [] } = (await import(file)) as Partial<CaseFile>;
  return invalid.map((each, index) => ({
    ...each,
    filename: each.filename ?? 'file.ts',
    title: `${title} ${index}: ${firstLine(each.code)}`,
  }));
}

function firstLine(code: string): string {
  return code
    .trim()
    .split('\n')[0]!
    .replace(/^\/\/ (?:invalid: )?/, '');
}

function examples(): Subject[] {
  const folder = path.join(root, 'examples');
  const names = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]sx?$|\.mjs$/.test(name) && !name.includes('node_modules'));
  const texts = new Map(
    names.map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]),
  );
  return names.map((name) => ({
    title: `examples/${name}`,
    filename: name,
    code: texts.get(name)!,
    files: Object.fromEntries([...texts].map(([other, text]) => [relative(name, other), text])),
  }));
}

function relative(from: string, to: string): string {
  const found = path.posix.relative(path.posix.dirname(from), to);
  return found.startsWith('.') ? found : `./${found}`;
}

const noFacts: PackageFacts = {
  silentAcquisition: false,
  refreshGrant: false,
  offlineAccess: false,
  authorizationRequest: false,
  strictMode: undefined,
};

/** Analyses a subject, or what a fix has made of it. */
export function analyzeSubject(subject: Subject, text: string): Analysis {
  const at = `project/${subject.filename}`;
  const host: Host = {
    readModule(specifier, from) {
      if (!specifier.startsWith('.')) return undefined;
      const wanted = plain(path.posix.join(path.posix.dirname(from), specifier));
      for (const [name, code] of Object.entries(subject.files ?? {})) {
        const file = path.posix.join(path.posix.dirname(at), name);
        if (plain(file) === wanted || plain(file) === `${wanted}/index`) return parse(file, code);
      }
      return undefined;
    },
    packageFacts: () => subject.facts && { ...noFacts, ...subject.facts },
  };
  return analyze(parse(at, text), host, subject.settings ?? {});
}

function plain(file: string): string {
  return file.replace(/\.[cm]?[jt]sx?$/, '');
}

function parse(file: string, text: string): SourceFile {
  const options = {
    range: true,
    loc: true,
    sourceType: 'module',
    ecmaFeatures: { jsx: !file.endsWith('.ts') },
    filePath: file,
  } as const;
  return { path: file, text, ast: tsParser.parseForESLint(text, options).ast };
}
