/** Whether a file is worth analysing. A file that is not costs no more than this. */

import type { TSESTree } from '@typescript-eslint/types';

import { redeemingWords, signInWords } from '../catalog/vocabulary.js';
import type { Host } from './ports.js';
import { declarationsOf } from './signs/declarations.js';
import { callsIn, importsIn } from './signs/specifiers.js';
import { subjects, type Subject } from './subjects/index.js';
import { specifierOf } from './syntax/imports.js';

const redeemingName = new RegExp([...new Set([...signInWords, ...redeemingWords])].join('|'), 'i');

/** What test runners run by themselves: against doubles of a server, over and over. */
const testFile = /\.(?:test|spec|stories)\.\w+$/;

/** Texts whose signs are remembered; a module is imported by many files. */
const maxTexts = 2000;
const seen = new Map<Subject, Map<string, Map<string, boolean>>>();

/** Names whose sense is remembered: a project imports the same ones over and over. */
const maxNames = 10_000;
const speaking = new Map<string, boolean>();

/** A module from which something is wanted; `names`: its exports, if they are all named. */
interface Wanted {
  specifier: string;
  names?: readonly string[] | undefined;
}

type Statements = readonly TSESTree.ProgramStatement[];

/**
 * Whether a text shows a sign of what the analysis is about, such as a redemption, or imports a function that redeems by
 * itself: then it is the one to say how often that function runs. `body`: the file's statements, if it is parsed already.
 */
export function mayConcern(
  text: string,
  path = '',
  host: Host = {},
  body: Statements = [],
  about: readonly Subject[] = subjects,
): boolean {
  const look = new FirstLook(text, path, host, body);
  return about.some((subject) => look.concerns(subject));
}

/** What a file shows before it is analysed, subject by subject; each is looked for once. */
export class FirstLook {
  private readonly answers = new Map<Subject, boolean>();
  /** What the module imports; undefined where there is no import, and packages may be required anywhere. */
  private readonly imported: readonly string[] | undefined;
  private readonly isTest: boolean;

  constructor(
    private readonly text: string,
    private readonly path: string,
    private readonly host: Host,
    private readonly body: Statements,
  ) {
    this.isTest = testFile.test(path);
    this.imported = importedIn(body);
  }

  concerns(subject: Subject): boolean {
    if (this.isTest) return false;
    let answer = this.answers.get(subject);
    if (answer === undefined) {
      answer = subject.shows(this.text, this.imported) || this.importsUser(subject);
      this.answers.set(subject, answer);
    }
    return answer;
  }

  /** Whether it imports what uses one by itself. By name first, so that few modules are read. */
  private importsUser(subject: Subject): boolean {
    const { host } = this;
    if (!subject.usesByItself || (!host.readText && !host.readModule)) return false;
    for (const { specifier, names } of this.wanted()) {
      const module = (host.readText ?? host.readModule)?.(specifier, this.path);
      if (module && usesByItself(subject, module.text, names)) return true;
    }
    return false;
  }

  /** The modules from which something is wanted that may redeem, by its name. */
  private *wanted(): Generator<Wanted> {
    const { text, body, imported } = this;
    for (const statement of body)
      if (statement.type === 'ImportDeclaration' && wantsRedeemer(statement))
        yield { specifier: specifierOf(statement), names: namesFrom(statement) };
    if (body.length === 0)
      for (const { specifier, wanted } of importsIn(text))
        if (redeemingName.test(wanted)) yield { specifier, names: namesIn(wanted) };
    for (const { specifier, wanted } of callsIn(text, imported ? 'import' : 'any'))
      if (redeemingName.test(wanted)) yield { specifier };
  }
}

function importedIn(body: Statements): string[] | undefined {
  let imported: string[] | undefined;
  for (const statement of body)
    if (statement.type === 'ImportDeclaration') (imported ??= []).push(specifierOf(statement));
  return imported;
}

function wantsRedeemer(declaration: TSESTree.ImportDeclaration): boolean {
  const { importKind, specifiers } = declaration;
  if (importKind === 'type') return false;
  if (speaks(specifierOf(declaration))) return true;
  return specifiers.some((specifier) => {
    if (speaks(specifier.local.name)) return true;
    if (specifier.type !== 'ImportSpecifier') return false;
    const { imported } = specifier;
    return speaks(imported.type === 'Identifier' ? imported.name : imported.value);
  });
}

function speaks(name: string): boolean {
  let answer = speaking.get(name);
  if (answer === undefined) {
    if (speaking.size >= maxNames) speaking.clear();
    speaking.set(name, (answer = redeemingName.test(name)));
  }
  return answer;
}

/** The names under which a module exports what is imported, if it is named at all. */
function namesFrom({ specifiers }: TSESTree.ImportDeclaration): string[] | undefined {
  const names: string[] = [];
  for (const specifier of specifiers) {
    if (specifier.type !== 'ImportSpecifier' || specifier.imported.type !== 'Identifier')
      return undefined;
    if (specifier.importKind !== 'type') names.push(specifier.imported.name);
  }
  return names.length > 0 ? names : undefined;
}

/** The same of a statement that is not parsed. */
function namesIn(statement: string): string[] | undefined {
  const list = /^import\s*\{([^{}]*)\}/.exec(statement)?.[1];
  const names = list?.split(',').flatMap((each) => /^\s*(?!type\s)([\w$]+)/.exec(each)?.[1] ?? []);
  return names?.length ? names : undefined;
}

/** Whether a module uses one by itself, where it declares what is wanted from it. */
function usesByItself(subject: Subject, text: string, names?: readonly string[]): boolean {
  if (!remembered(subject, text, '', () => text)) return false;
  return (
    names === undefined ||
    remembered(subject, text, names.join(), () => declarationsOf(names, text) ?? text)
  );
}

function remembered(subject: Subject, text: string, key: string, part: () => string): boolean {
  let texts = seen.get(subject);
  if (!texts) seen.set(subject, (texts = new Map<string, Map<string, boolean>>()));
  let answers = texts.get(text);
  if (!answers) {
    if (texts.size >= maxTexts) texts.clear();
    texts.set(text, (answers = new Map<string, boolean>()));
  }
  let uses = answers.get(key);
  if (uses === undefined) answers.set(key, (uses = subject.usesByItself?.(part(), text) ?? false));
  return uses;
}
