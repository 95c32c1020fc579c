/**
 * Measures what the AADSTS reader takes for a megabyte of the worst that anybody could paste, and how that grows.
 *
 * Times are compared with those for half as much of the same text: twice the text may take twice the time, not four
 * times. The best of several rounds counts, since the machine has other things to do.
 */

import { read } from '../eslint-plugin/src/explain/read.js';
import { shapes } from '../test/explain/reader/shapes.js';

const megabyte = 1_000_000;
const bound = 200;
const rounds = 5;
/** Growth that a quadratic step would exceed, and noise does not. */
const maxGrowth = 3;
/** Below this a measurement is noise. */
const telling = 20;

/** Repeated to any length, each for a part of the reader that it is hard on. */
const bombs: Record<string, string> = {
  'errors of every shape': shapes.map(({ input }) => input).join('\n'),
  backslashes: '\\',
  'escaped quotes': '\\"',
  'percent signs': '%25',
  'broken UTF-8': '%e5',
  ampersands: '&amp;',
  'open tags': '<a ',
  tags: '<a b>',
  'open links': '[1](http',
  'split links': '[1](https://x)1',
  'plus signs': 'a+',
  'broken strings': "' +\n'",
  'open terminal sequences': '\u001b]',
  'full-width digits': '１',
  'zero bytes': '\0',
  ids: 'aaaa1111-0000-4000-8000-00000000a100 ',
  'labelled ids': 'Trace ID: aaaa1111-0000-4000-8000-00000000a100 ',
  'hex digits': 'a',
  'broken hex digits': 'a\n',
  times: '2025-01-01 00:00:00Z ',
  numbers: '50126 ',
  'labelled numbers': 'errorCode 50126 x',
  prefixes: 'AADSTS',
  codes: 'AADSTS50126 ',
  names: 'DeviceNotCompliant ',
  'half a name': 'AbCdEfGh',
  errors: 'invalid_grant ',
  words: 'aa_bb_',
  addresses: 'https://a/?error',
  schemes: 'a://',
  claims: 'claims={',
  domains: 'tenant=a.a.a.a.',
  redirects: 'redirect_uri=',
  lines: '\n',
  'full lines': `${'x'.repeat(80)}\n`,
  quotations: '> ',
};

/** Prints the slowest, and says whether all keep the bound. */
export function benchReader(): boolean {
  const results = Object.entries(bombs).map(([name, unit]) => {
    const half = bestOf(unit, megabyte / 2);
    const whole = bestOf(unit, megabyte);
    return { name, whole, growth: whole < telling ? 1 : whole / half };
  });
  results.sort((a, b) => b.whole - a.whole);
  const grown = results.filter(({ growth }) => growth > maxGrowth);
  const slow = results.filter(({ whole }) => whole > bound);
  console.log(`\nAADSTS reader, ${results.length} kinds of text of 1 MB, slowest first`);
  for (const { name, whole, growth } of results.slice(0, 5)) {
    console.log(
      `  ${name.padEnd(34)}${whole.toFixed(0).padStart(10)} ms   ×${growth.toFixed(1)} for ×2`,
    );
  }
  console.log(
    `  over ${bound} ms: ${listed(slow)}; growing faster than the text: ${listed(grown)}`,
  );
  return grown.length === 0;
}

function listed(results: { name: string }[]): string {
  return results.map(({ name }) => name).join(', ') || 'none';
}

function bestOf(unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const before = performance.now();
    read(text);
    best = Math.min(best, performance.now() - before);
  }
  return best;
}
