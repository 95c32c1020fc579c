/** Shapes as they really arrive: encoded, wrapped, and among other things. What is to be read stays the same. */

import { pick, type Random } from './random.js';
import { shapes, torn, type Expected, type Shape } from './shapes.js';

/** One mixture and how it came about. */
export interface Mixture {
  what: string;
  input: string;
  expected: Expected;
}

type Wrapping = readonly [name: string, wrap: (text: string, random: Random) => string];

const percent: Wrapping = ['percent', encodeURIComponent];

const encodings: readonly Wrapping[] = [
  percent,
  ['percent in lower case', (text) => encodeURIComponent(text).replace(/%../g, lower)],
  ['form', (text) => new URLSearchParams({ body: text }).toString()],
  ['JSON', (text) => JSON.stringify({ level: 'error', message: text })],
  ['JSON in JSON', (text) => JSON.stringify({ log: JSON.stringify([text]) })],
  ['JSON in ASCII', (text) => JSON.stringify(text).replace(/[^ -~]/g, unicode)],
  ['HTML', (text) => `<pre class="log">${entities(text)}</pre>`],
  ['HTML with numbers', (text) => text.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`)],
  ['XML attribute', (text) => `<event message="${entities(text)}" level="2"/>`],
  ['UTF-16 read as bytes', (text) => Array.from(text, (one) => `${one}\0`).join('')],
];

const outsides: readonly Wrapping[] = [
  ['a quotation', (text) => text.replace(/^/gm, '> ')],
  ['Windows line ends', (text) => text.replace(/\r?\n/g, '\r\n')],
  ['colours', (text) => `\u001b[31m${text.replaceAll(' ', ' \u001b[0m\u001b[1m')}\u001b[0m`],
  ['a log', (text, random) => `${logLine(random)}\n${text}\n${logLine(random)}`],
  ['a chat', (text) => `hi all, since 3 pm we see\n\n${text}\n\nany idea? it took 54321 ms`],
  ['a fenced block', (text) => `\`\`\`text\n${text}\n\`\`\``],
  ['a stack', (text) => `Uncaught (in promise) ${text}\n    at f (app.js:50126:70002)`],
];

/** Comes last: whatever there is, a console tears it. Bare numbers would be two then. */
const consoles: readonly Wrapping[] = [
  ['a narrow console', (text) => torn(text, 80)],
  ['a wide console', (text) => torn(text, 120)],
  ['a narrow console of Windows', (text) => torn(text, 80).replace(/\r?\n/g, '\r\n')],
];

/** Shapes that are only read where nothing else stands, or mean something by their lines. */
const alone = new Set(['a bare number', 'a symbolic name']);
const mixable = shapes.filter(({ what }) => !alone.has(what));

/** One mixture: a shape in up to two encodings, a second code perhaps, and up to two things around it. */
export function mixture(random: Random): Mixture {
  const shape = pick(random, mixable);
  const inner = Array.from({ length: random(3) }, () => pick(random, encodings));
  const outer = Array.from({ length: random(3) }, () => pick(random, outsides));
  if (isTearable(shape) && !isUneven(inner, outer) && random(4) === 0)
    outer.push(pick(random, consoles));
  let { input } = shape;
  for (const [, wrap] of inner) input = wrap(input, random);
  const company = companyOf(shape, random);
  if (company) input = `${input}\n${company.text}`;
  for (const [, wrap] of outer) input = wrap(input, random);
  const names = [...inner, ...outer].map(([name]) => name);
  return {
    what: [`${shape.number} ${shape.what}`, ...(company ? [company.text] : []), ...names].join(
      ' › ',
    ),
    input,
    expected: { ...shape.expected, codes: company?.codes ?? shape.expected.codes },
  };
}

/** What a console shows has fewer characters than what it is given. */
function isUneven(...wrappings: (readonly Wrapping[])[]): boolean {
  return wrappings.flat().some(([name]) => name === 'colours' || name.startsWith('UTF-16'));
}

/** A number without its prefix is not known again when it is torn. */
function isTearable({ input, expected }: Shape): boolean {
  return expected.codes.every(
    (code) => new RegExp(`${code}\\b.*\\w`, 's').test(input) && input.includes('ADSTS'),
  );
}

/** Another code with no facts of its own, and the order in which both are useful. */
function companyOf(
  { expected }: Shape,
  random: Random,
): { text: string; codes: string[] } | undefined {
  const umbrellas = expected.codes.filter((code) => /^7000[02]$/.test(code));
  const others = expected.codes.filter((code) => !umbrellas.includes(code));
  // Which of two errors the facts belong to is for the tests of the order.
  if (random(3) > 0 || others.length === 0 || others.includes('991')) return undefined;
  if (umbrellas.includes('70002') || random(2) === 0) {
    return { text: 'and AADSTS900144: made up', codes: [...others, '900144', ...umbrellas] };
  }
  return { text: 'and AADSTS70002: made up', codes: [...others, ...umbrellas, '70002'] };
}

function logLine(random: Random): string {
  const second = String(random(60)).padStart(2, '0');
  return `2025-01-02T03:04:${second}.123Z INFO [pid ${random(90_000) + 10_000}] GET /health 200 in 70011 ms id=${random(1e9)}`;
}

function entities(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;');
}

function lower(escape: string): string {
  return escape.toLowerCase();
}

function unicode(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
