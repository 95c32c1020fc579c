/** Looks for many names in a text at little cost. */

/** Names that share a word, and how much of each stands before it. */
interface Group {
  anchor: string;
  names: { name: string; before: number }[];
}

/**
 * Matches any of some names as a whole word. An engine would try them one by one at every place; but few texts have one of
 * the words these names share, and what begins with a capital is found by a jump from capital to capital.
 */
export class AnchoredNames {
  private readonly groups: readonly Group[];

  constructor(names: readonly string[]) {
    this.groups = grouped(names);
  }

  test(text: string): boolean {
    return this.groups.some((group) => has(text, group));
  }
}

/** The most shared words first. */
function grouped(names: readonly string[]): Group[] {
  const groups: Group[] = [];
  let rest = [...names];
  while (rest.length > 0) {
    const counts = new Map<string, number>();
    for (const word of rest.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const [anchor] = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one));
    const own = rest.filter((name) => wordsOf(name).includes(anchor));
    groups.push({
      anchor,
      names: own.map((name) => ({ name, before: name.indexOf(anchor) })),
    });
    rest = rest.filter((name) => !own.includes(name));
  }
  return groups;
}

/** Its words that begin with a capital, or all of it. */
function wordsOf(name: string): string[] {
  const words = name.match(/[A-Z][a-z]{2,}/g);
  return words ? [...new Set(words)] : [name];
}

/** One search for the word, and a look around wherever it stands. */
function has(text: string, { anchor, names }: Group): boolean {
  for (let at = text.indexOf(anchor); at >= 0; at = text.indexOf(anchor, at + 1))
    if (names.some(({ name, before }) => isWord(text, name, at - before))) return true;
  return false;
}

function isWord(text: string, name: string, start: number): boolean {
  return (
    text.startsWith(name, start) &&
    !wordCharacter.test(text.charAt(start - 1)) &&
    !wordCharacter.test(text.charAt(start + name.length))
  );
}

const wordCharacter = /\w/;
