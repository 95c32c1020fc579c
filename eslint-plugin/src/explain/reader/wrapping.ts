/** Lines that are not the text's own: quoted, or broken by a mail program or at the right edge of a console. */

import { LayerBuilder, type Layer } from './layer.js';

const quoteMark = /^(?:> ?)+/;

/** Takes the marks off a quotation; nothing if not every line has one. */
export function unquote(text: string): Layer | undefined {
  const builder = new LayerBuilder(text);
  for (const { start, end } of lines(text)) {
    const mark = quoteMark.exec(text.slice(start, Math.min(end, start + 20)))?.[0];
    if (mark === undefined && end > start) return undefined;
    if (mark !== undefined) builder.replace(start, start + mark.length, '');
  }
  return builder.untouched ? undefined : builder.build();
}

const softBreak = /(?<=[\w:%.,-])=[ \t]{0,2}\r?\n/g;

/** Joins lines that a mail program broke behind an equals sign; nothing if there are none. */
export function joinSoft(text: string): Layer | undefined {
  const builder = new LayerBuilder(text);
  for (const { index, 0: found } of text.matchAll(softBreak)) {
    builder.replace(index, index + found.length, '');
  }
  return builder.untouched ? undefined : builder.build();
}

const narrowest = 40;
const widest = 400;
/** At these widths one full line is enough to see a console's edge; elsewhere it takes two. */
const usual = new Set([80, 100, 120, 132, 160]);

/** Words of prose are shorter. */
const longWord = 28;

/** Joins lines that are as long as a console is wide and end inside a word; nothing if the text does not look so. */
export function joinWrapped(text: string): Layer | undefined {
  const builder = new LayerBuilder(text);
  let before = -1;
  let line: Line | undefined;
  for (const next of lines(text)) {
    if (
      line &&
      isFull(before, lengthOf(line), lengthOf(next)) &&
      isTorn(text, line.end, next.start)
    ) {
      builder.replace(line.end, next.start, '');
    }
    before = line ? lengthOf(line) : -1;
    line = next;
  }
  return builder.untouched ? undefined : builder.build();
}

/** Whether a line looks as if it ended at the edge of a console, to judge by its neighbours. */
function isFull(before: number, length: number, next: number): boolean {
  if (length < narrowest || length > widest || next > length) return false;
  return usual.has(length) || before === length || next === length;
}

/** Two fields below each other may be equally long by chance. */
const label = /^[A-Z][A-Za-z ]{2,30}:/;

/**
 * Whether a word goes on in the next line. Two numbers that meet at the edge may be two: they are joined in what can
 * only be one word, such as an address.
 */
function isTorn(text: string, end: number, next: number): boolean {
  const last = text.charAt(end - 1);
  const first = text.charAt(next);
  if (last.trim() === '' || first.trim() === '') return false;
  if (label.test(text.slice(next, next + 40))) return false;
  if (!isDigit(last) && !isDigit(first)) return true;
  const word = /(?<!\S)\S*$/.exec(text.slice(Math.max(0, end - longWord), end))?.[0] ?? '';
  return word.length >= longWord || /%[0-9a-f]{0,2}/i.test(word);
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

/** One line without its end. */
interface Line {
  start: number;
  end: number;
}

function lengthOf({ start, end }: Line): number {
  return end - start;
}

function* lines(text: string): Generator<Line> {
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    const stop = found < 0 ? text.length : found;
    const end = text.charAt(stop - 1) === '\r' ? stop - 1 : stop;
    yield { start, end };
    start = stop + 1;
  }
}
