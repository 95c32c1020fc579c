/** Which modules a text names. Whether they are of the project is for the host to say. */

/** What a text imports or hands on from other modules, types left out. */
const named =
  /\b(?:import|export)\b(?!\s+type\b)[^'"`;]*?\bfrom\s*['"]([^'"\n]+)['"]|\b(?:require|import)\(\s*['"]([^'"\n]+)['"]/g;

/** A module with import statements requires none; every file pays for what is looked for in it. */
const called = {
  /** Without its first letter, which stands everywhere, a word is found faster. */
  import: { sign: 'mport(', call: /\bimport\(\s*['"]([^'"\n]+)['"]/g },
  any: { sign: '(', call: /\b(?:require|import)\(\s*['"]([^'"\n]+)['"]/g },
};

/** The end of an import statement. */
const imported = /from\s*['"`]([^'"`\n]*)['"`]/g;

/** A place that names a module, with the text around it that tells what is wanted from it. */
export interface Naming {
  specifier: string;
  index: number;
  wanted: string;
}

/** The modules that a text names, each once. */
export function specifiersIn(text: string): string[] {
  return [...new Set([...text.matchAll(named)].map((match) => match[1] ?? match[2]!))];
}

/** Where modules are imported by a call, or required. */
export function* callsIn(text: string, by: keyof typeof called = 'any'): Generator<Naming> {
  const { sign, call } = called[by];
  if (!text.includes(sign)) return;
  for (const { 1: specifier, index } of text.matchAll(call)) {
    const start = text.lastIndexOf('\n', index) + 1;
    const end = text.indexOf('\n', index);
    yield { specifier: specifier!, index, wanted: text.slice(start, end < 0 ? undefined : end) };
  }
}

/** What a text that is not parsed yet imports in statements. */
export function* importsIn(text: string): Generator<Naming> {
  for (const { 1: specifier, index } of text.matchAll(imported)) {
    const wanted = text.slice(text.lastIndexOf('import', index), index) + specifier;
    if (!wanted.startsWith('import type')) yield { specifier: specifier!, index, wanted };
  }
}
