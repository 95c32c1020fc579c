/**
 * What a module's text says where some of its exports are declared, and where those declarations lead within it. Texts of
 * modules are looked at before anything is parsed: a declaration of the module begins in the first column and ends where
 * the next one does.
 */

/** The declarations of a text by name; undefined where names change on the way out. */
type Declarations = ReadonlyMap<string, string>;

const declaration =
  /^(?:export\s+)?(?:default\s+)?(?:declare\s+)?(?:abstract\s+)?(?:async\s+)?(?:function\b[\s*]*|(?:const|let|var|class|enum|type|interface)\s+)([\w$]+)/gm;

/** Exported under another name. */
const handedOut = /^export\b[^'"`;=()]*\sas\s/m;

/** Imported under another name: what it is called there counts for every declaration. */
const renamed = /^import\b[^'"`;=()]*[{,\s]\w+\s+as\s[^'"`;=()]*/gm;

const word = /[\w$]+/g;

/** The text of some declarations and of all that they name; undefined where it is not clear which ones they are. */
export function declarationsOf(names: readonly string[], text: string): string | undefined {
  const declared = declarationsIn(text);
  const reached = new Set(names);
  let found = (text.match(renamed) ?? []).join('\n');
  // Names that are added on the way are visited too.
  for (const name of reached) {
    const own = declared?.get(name);
    if (own === undefined) return undefined;
    found += own;
    for (const [each] of own.matchAll(word)) if (declared!.has(each)) reached.add(each);
  }
  return found;
}

function declarationsIn(text: string): Declarations | undefined {
  if (handedOut.test(text)) return undefined;
  const found = new Map<string, string>();
  const starts = [...text.matchAll(declaration)];
  for (const [index, { 1: name, index: start }] of starts.entries()) {
    const own = text.slice(start, starts[index + 1]?.index);
    found.set(name!, (found.get(name!) ?? '') + own);
  }
  return found;
}
