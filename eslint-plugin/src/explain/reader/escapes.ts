/**
 * How text is wrapped on its way here: percent and backslash escapes, HTML, links that viewers put around digits,
 * colours of a terminal. Each entry undoes one level at one place, in time that does not depend on the text's length.
 */

/** What stands for something else: how long it is, and what it stands for. */
export interface Escape {
  length: number;
  text: string;
}

type Decoder = (text: string, at: number) => Escape | undefined;

/** The escape that begins at `at`, if one does. */
export function escapeAt(text: string, at: number): Escape | undefined {
  const unit = text.charCodeAt(at);
  return unit < 0x80 ? decoders[unit]?.(text, at) : beyondAscii(unit);
}

const decoders: (Decoder | undefined)[] = [];
for (const [character, decoder] of [
  ['%', percent],
  ['\\', backslash],
  ['&', entity],
  ['<', tag],
  ['[', splitLink],
  ['+', formSpace],
  ["'", concatenation],
  ['"', concatenation],
  ['`', concatenation],
  ['\u001b', terminalSequence],
] as const) {
  decoders[character.charCodeAt(0)] = decoder;
}
// UTF-16 that was read as bytes has one after each letter.
decoders[0] = () => nothing;

const nothing: Escape = { length: 1, text: '' };

/** Invisible characters vanish, typographic and full-width ones become plain. */
function beyondAscii(unit: number): Escape | undefined {
  if (unit >= 0xff01 && unit <= 0xff5e) return plain(String.fromCharCode(unit - 0xfee0));
  if (unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || unit === 0x2060 || unit === 0xfeff) {
    return nothing;
  }
  if ((unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212) return plain('-');
  if (unit === 0x2018 || unit === 0x2019) return plain("'");
  if (unit === 0x201c || unit === 0x201d || unit === 0x201e) return plain('"');
  return undefined;
}

function plain(text: string): Escape {
  return { length: 1, text };
}

const utf8 = new TextDecoder();

/** `%3a`, and as many bytes as one character takes. */
function percent(text: string, at: number): Escape | undefined {
  const first = byteAt(text, at);
  if (first === undefined) return legacyUnicode(text, at);
  const size = first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  if (size === 1) return { length: 3, text: String.fromCharCode(first) };
  const bytes = [first];
  while (bytes.length < size) {
    const byte = byteAt(text, at + 3 * bytes.length);
    if (byte === undefined) break;
    bytes.push(byte);
  }
  return { length: 3 * bytes.length, text: utf8.decode(Uint8Array.from(bytes)) };
}

function byteAt(text: string, at: number): number | undefined {
  return text.charAt(at) === '%' ? hexAt(text, at + 1, 2) : undefined;
}

/** `%u00e5`, from JavaScript's old `escape`. */
function legacyUnicode(text: string, at: number): Escape | undefined {
  if (text.charAt(at + 1) !== 'u') return undefined;
  return character(hexAt(text, at + 2, 4), 6);
}

const shortEscapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '"': '"',
  "'": "'",
  '`': '`',
  '/': '/',
};

function backslash(text: string, at: number): Escape | undefined {
  const next = text.charAt(at + 1);
  if (next === '\\') return backslashes(text, at);
  const short = shortEscapes[next];
  if (short !== undefined) return { length: 2, text: short };
  if (next === 'x') return character(hexAt(text, at + 2, 2), 4);
  if (next === 'u') return character(hexAt(text, at + 2, 4), 6);
  return undefined;
}

/** A run of them at once, so that a long one costs no more than its characters. */
function backslashes(text: string, at: number): Escape {
  let end = at + 2;
  while (text.charAt(end) === '\\' && text.charAt(end + 1) === '\\') end += 2;
  return { length: end - at, text: '\\'.repeat((end - at) / 2) };
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  colon: ':',
  plus: '+',
  NewLine: '\n',
  Tab: '\t',
};

const entityPattern = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,7}));/iy;

function entity(text: string, at: number): Escape | undefined {
  const match = matchAt(entityPattern, text, at);
  if (!match) return undefined;
  const [{ length }, decimal, hex, name] = match;
  if (name !== undefined) {
    const known = entities[name];
    return known === undefined ? undefined : { length, text: known };
  }
  return character(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal), length);
}

// UTF-16 that was read as bytes becomes readable first: hence no NUL.
const tagPattern = /<[/!?]?([a-z][\w-]{0,30}(?::[a-z][\w-]{0,30})?)((?:[\s/][^<>\0]{0,2000})?)>/iy;

/** Tags inside a line, which tear nothing apart that belongs together. */
const inline = new Set(
  'a abbr b bdi bdo code em font i kbd mark s samp small span strong tt u var wbr'.split(' '),
);

/** Tags that begin something new, and say nothing of it. The name of any other may be a label: `<TraceId>`. */
const blocks = new Set(
  `blockquote body button caption center dd details div dl dt figure footer form h1 h2 h3 h4 h5 h6 head header hr html
  iframe img input label li link main meta nav ol option p pre script section select style summary svg table tbody td
  textarea tfoot th thead title tr ul br`.split(/\s+/),
);

/** What in attributes may be part of an error: a code, an id, or a whole message. */
const telling = /AA?DSTS|AADB2C|error|\d{5}|[0-9a-f]{8}-[0-9a-f]{4}|"[^"]{40}/i;

/** A tag goes, but not what its attributes tell, such as the address of a link. */
function tag(text: string, at: number): Escape | undefined {
  const match = matchAt(tagPattern, text, at);
  if (!match) return undefined;
  const [{ length }, name = '', attributes = ''] = match;
  if (telling.test(attributes)) return { length, text: ` ${attributes} ` };
  const kind = name.toLowerCase();
  if (inline.has(kind)) return { length, text: '' };
  const isLabel = !blocks.has(kind) && text.charAt(at + 1) !== '/' && attributes === '';
  return { length, text: isLabel ? `\n${name}:` : '\n' };
}

const linkPattern = /\[([0-9a-f:.-]{1,40})\]\(https?:[^()[\]\s]{0,2000}\)/iy;

/** `700[21](https://…)1`: a viewer took a few digits for a reference and made a link of them. */
function splitLink(text: string, at: number): Escape | undefined {
  const match = matchAt(linkPattern, text, at);
  if (!match) return undefined;
  const [{ length }, digits = ''] = match;
  const glued = isWord(text.charAt(at - 1)) || isWord(text.charAt(at + length));
  return glued ? { length, text: digits } : undefined;
}

function isWord(character: string): boolean {
  return /[\w:-]/.test(character);
}

/** A space in form data. The sign of a time zone stays. */
function formSpace(text: string, at: number): Escape | undefined {
  const after = text.charAt(at + 1);
  if (text.charAt(at - 1).trim() === '' || after.trim() === '') return undefined;
  const zone = /\d/.test(after) && /[:.]\d+$/.test(text.slice(Math.max(0, at - 10), at));
  return zone ? undefined : plain(' ');
}

const concatenationPattern = /(['"`])[ \t]{0,8}\+[ \t]{0,8}\r?\n[ \t]{0,80}\1/y;

/** Between the lines of a long string, as source and inspected values show it. */
function concatenation(text: string, at: number): Escape | undefined {
  const match = matchAt(concatenationPattern, text, at);
  return match ? { length: match[0].length, text: '' } : undefined;
}

// A control sequence, or a title or link up to its end.
const sequencePattern =
  /\u001b(?:\[[0-9;?]{0,40}[@-~]|\][^\u0007\u001b\n]{0,2000}(?:\u0007|\u001b\\))/y;

function terminalSequence(text: string, at: number): Escape {
  return { length: matchAt(sequencePattern, text, at)?.[0].length ?? 1, text: '' };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function hexAt(text: string, at: number, digits: number): number | undefined {
  let value = 0;
  for (let end = at + digits; at < end; at += 1) {
    const digit = hexDigit(text.charCodeAt(at));
    if (digit < 0) return undefined;
    value = value * 16 + digit;
  }
  return value;
}

function hexDigit(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  const letter = unit | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

function character(point: number | undefined, length: number): Escape | undefined {
  if (point === undefined || point > 0x10ffff) return undefined;
  return { length, text: String.fromCodePoint(point) };
}
