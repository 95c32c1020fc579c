/** Looks for many names in a text at little cost. */

/** Names that share a word. */
interface Group {
  anchor: string;
  names: Name[];
}

interface Name {
  whole: string;
  /** From its first capital on, and how much stands before. */
  tail: string;
  before: number;
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
    for (const { anchor, names } of this.groups) {
      if (!text.includes(anchor)) continue;
      if (names.some((name) => has(text, name))) return true;
    }
    return false;
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
    groups.push({ anchor, names: own.map(toName) });
    rest = rest.filter((name) => !own.includes(name));
  }
  return groups;
}

/** Its words that begin with a capital, or all of it. */
function wordsOf(name: string): string[] {
  const words = name.match(/[A-Z][a-z]{2,}/g);
  return words ? [...new Set(words)] : [name];
}

function toName(whole: string): Name {
  const before = Math.max(0, whole.search(/[A-Z]/));
  return { whole, tail: whole.slice(before), before };
}

function has(text: string, { whole, tail, before }: Name): boolean {
  for (let at = text.indexOf(tail); at >= 0; at = text.indexOf(tail, at + 1)) {
    const start = at - before;
    if (
      text.startsWith(whole, start) &&
      !wordCharacter.test(text.charAt(start - 1)) &&
      !wordCharacter.test(text.charAt(start + whole.length))
    )
      return true;
  }
  return false;
}

const wordCharacter = /\w/;
