/** Whether a file is worth analysing. A file that is not costs no more than this. */

import type { TSESTree } from '@typescript-eslint/types';

import { redeemingWords, signInWords } from '../catalog/vocabulary.js';
import type { Host } from './ports.js';
import { callsIn, importsIn } from './signs/specifiers.js';
import { subjects, type Subject } from './subjects/index.js';

const redeemingName = new RegExp([...new Set([...signInWords, ...redeemingWords])].join('|'), 'i');

/** What test runners run by themselves: against doubles of a server, over and over. */
const testFile = /\.(?:test|spec|stories)\.\w+$/;

/** Texts whose signs are remembered; a module is imported by many files. */
const maxTexts = 2000;
const seen = new Map<Subject, Map<string, boolean>>();

/**
 * Whether a text shows a sign of what the analysis is about, such as a redemption, or imports a function that redeems by
 * itself: then it is the one to say how often that function runs. `body`: the file's statements, if it is parsed already.
 */
export function mayConcern(
  text: string,
  path = '',
  host: Host = {},
  body: readonly TSESTree.ProgramStatement[] = [],
  about: readonly Subject[] = subjects,
): boolean {
  if (testFile.test(path)) return false;
  const imported = importedIn(body);
  return (
    about.some((subject) => subject.shows(text, imported)) ||
    importsRedeemer(about, { text, path, body, imported }, host)
  );
}

/** What a module imports; undefined where there is no import, and packages may be required anywhere. */
function importedIn(body: readonly TSESTree.ProgramStatement[]): string[] | undefined {
  const imported: string[] = [];
  for (const statement of body)
    if (statement.type === 'ImportDeclaration') imported.push(statement.source.value);
  return imported.length > 0 ? imported : undefined;
}

interface Read {
  text: string;
  path: string;
  body: readonly TSESTree.ProgramStatement[];
  imported: readonly string[] | undefined;
}

/** By name first, so that few modules are read. */
function importsRedeemer(
  about: readonly Subject[],
  { text, path, body, imported }: Read,
  host: Host,
): boolean {
  if (!host.readText && !host.readModule) return false;
  for (const namings of [importsIn(text, body), callsIn(text, imported ? 'import' : 'any')]) {
    for (const { specifier, wanted } of namings) {
      if (!redeemingName.test(wanted)) continue;
      const module = (host.readText ?? host.readModule)?.(specifier, path);
      if (module && about.some((subject) => remembered(subject, module.text))) return true;
    }
  }
  return false;
}

function remembered(subject: Subject, text: string): boolean {
  let texts = seen.get(subject);
  if (!texts) seen.set(subject, (texts = new Map<string, boolean>()));
  let redeems = texts.get(text);
  if (redeems === undefined) {
    if (texts.size >= maxTexts) texts.clear();
    texts.set(text, (redeems = subject.usesByItself(text)));
  }
  return redeems;
}
