/** Inputs that nobody wrote: shapes and mixtures, broken at random. And what must hold for every one of them. */

import assert from 'node:assert/strict';

import { read } from '../../../eslint-plugin/src/explain/read.js';
import { peel } from '../../../eslint-plugin/src/explain/reader/peel.js';
import { placed } from './flat.js';
import { mixture } from './mixtures.js';
import { pick, type Random } from './random.js';

const longest = 20_000;

/** What the reader reacts to, whole and in halves. */
const pieces = [
  ...[
    '%',
    '%25',
    '%2',
    '%E5%',
    '%u00',
    '\\',
    '\\\\',
    '\\u',
    '\\u00',
    '\\x4',
    '\\"',
    '&',
    '&#',
    '&#x1F600;',
  ],
  ...[
    '&amp;',
    '<',
    '<a ',
    '</',
    '<br/>',
    '<![CDATA[',
    '[1](https://x)',
    '[',
    '](',
    '+',
    '++',
    '=\n',
    "' +\n'",
  ],
  ...[
    '\u001b[',
    '\u001b]8;;',
    '\0',
    '\ufeff',
    '\u200b',
    '\ud83d',
    '\udc00',
    '５',
    '：',
    '\r\n',
    '\n',
    '\t',
    ' ',
  ],
  ...[
    'AADSTS',
    'AADSTS0',
    'ADSTS',
    'AADB2C',
    '8004',
    '70002',
    '54005',
    '99999999',
    '0',
    '…',
    '...',
    '> ',
  ],
  ...[
    'error',
    'error_codes',
    '"error":',
    'suberror',
    'ResultType',
    'errorCode',
    'claims={',
    'claims":"eyJ',
  ],
  ...[
    'Trace ID: ',
    'Correlation ID: ',
    'Timestamp: ',
    'aaaa1111-0000-4000-8000-00000000a100',
    '2025-07-22 ',
  ],
  ...[
    'https://',
    'redirect_uri=',
    'login.microsoftonline.com/',
    'tenant ',
    '{',
    '}',
    '"',
    "'",
    '(',
    ')',
    ':',
    ',',
  ],
];

type Mutation = (text: string, random: Random) => string;

const mutations: readonly Mutation[] = [
  (text, random) => splice(text, random(text.length + 1), 0, pick(random, pieces)),
  (text, random) => splice(text, random(text.length + 1), random(8), pick(random, pieces)),
  (text, random) => splice(text, random(text.length + 1), random(40), ''),
  (text, random) =>
    splice(text, random(text.length + 1), 0, pick(random, pieces).repeat(random(60))),
  (text, random) => splice(text, random(text.length + 1), 1, String.fromCharCode(random(0x80))),
  (text, random) => splice(text, random(text.length + 1), 0, String.fromCharCode(random(0x10000))),
  (text, random) => text.slice(0, random(text.length + 1)),
  (text, random) => text.slice(random(text.length + 1)),
  (text, random) => splice(text, random(text.length + 1), 0, stretch(text, random)),
  (text, random) =>
    splice(text, random(text.length + 1), 0, stretch(mixture(random).input, random)),
  (text, random) => stretch(text, random).repeat(1 + random(20)),
  (text, random) =>
    Array.from(text.split('\n'))
      .reverse()
      .join(pick(random, ['\n', '\r\n', ' '])),
];

/** A mixture with up to eight things done to it. */
export function mutant(random: Random): string {
  let text = mixture(random).input;
  for (let left = random(8); left >= 0; left -= 1) text = pick(random, mutations)(text, random);
  return text.slice(0, longest);
}

/** Throws if the reader does, or if what it says cannot be. */
export function check(input: string): void {
  assert.ok(peel(input).text.length <= input.length, 'peeling makes a text longer');
  const reading = read(input);
  for (const { what, value, place } of placed(reading)) {
    const { start, end } = place;
    assert.ok(start >= 0 && start < end && end <= input.length, `${what}: ${start} to ${end}`);
    assert.ok(value !== '' && value.length <= input.length, `${what}: ${value}`);
  }
  const names = reading.codes.map(({ code }) => code);
  assert.equal(new Set(names).size, names.length, 'a code is told twice');
  for (const { code, family } of reading.codes) {
    if (family === 'aadsts') assert.ok(code > 0 && code < 1e7, `${code}`);
    else assert.match(code, family === 'b2c' ? /^AADB2C\d{5,8}$/ : /^8004[\da-f]{4}$/i);
  }
}

function splice(text: string, at: number, count: number, insert: string): string {
  return text.slice(0, at) + insert + text.slice(at + count);
}

function stretch(text: string, random: Random): string {
  const start = random(text.length + 1);
  return text.slice(start, start + random(400));
}
