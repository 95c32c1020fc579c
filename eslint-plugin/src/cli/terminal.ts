/** Markdown of ours as text for a terminal. It knows what our renderings use, and no more. */

/** How text looks on one terminal. */
export interface Style {
  /** Headings, paragraphs, lists and links of `markdown`, wrapped to the terminal's width. */
  text: (markdown: string) => string;
  heading: (text: string) => string;
  dim: (text: string) => string;
}

const widest = 100;
const narrowest = 30;
const usual = 80;

/** The style of a terminal; without colours it is plain text. */
export function terminal(world: { columns: number | undefined; colors: boolean }): Style {
  const width = Math.min(widest, Math.max(narrowest, world.columns ?? usual));
  const paint = (code: number, end: number) => (text: string) =>
    world.colors && text !== '' ? `\u001b[${code}m${text}\u001b[${end}m` : text;
  const bold = paint(1, 22);
  const dim = paint(2, 22);
  const cyan = paint(36, 39);

  /** Styles come last, or they would count as characters of a line. */
  const styled = (line: string): string =>
    line
      .replace(/`([^`]+)`/g, (whole, code: string) => (world.colors ? cyan(code) : whole))
      .replace(/\*\*([^*]+)\*\*/g, (_, text: string) => bold(text))
      .replace(/\((?:documented|seen in the wild|our inference|inferred)\)/g, dim);

  const block = (line: string): string => {
    const heading = /^#+ (.*)$/.exec(line)?.[1];
    if (heading !== undefined) return bold(heading);
    const [lead = '', indent = '', mark = ''] = /^(\s*)((?:[-*]|\d+\.) )?/.exec(line) ?? [];
    const hanging = ' '.repeat(lead.length);
    return wrapped(plain(line.slice(lead.length)), width - hanging.length)
      .map((part, index) => (index === 0 ? indent + mark : hanging) + styled(part))
      .join('\n');
  };

  return {
    text: (markdown) => markdown.trimEnd().split('\n').map(block).join('\n'),
    heading: bold,
    dim,
  };
}

/** Links become text with the address behind it; a source's name stands among the sources. */
function plain(text: string): string {
  return text
    .replace(/\*\((documented|seen in the wild): \[[^\]]*\]\([^)]*\)\)\*/g, '($1)')
    .replace(/\*\(([^()]*)\)\*/g, '($1)')
    .replace(/\[([^[\]]*)\]\(([^)\s]*)\)/g, '$1: $2')
    .replace(/<(https?:[^>\s]*)>/g, '$1');
}

/** Lines no longer than `width`, unless a single word is. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
