/** What is made of one source file: itself, its beginning, and itself with redemptions strewn in. */

import { pick, randomFrom, type Random } from '../../test/explain/reader/random.js';

/** One text to be analysed. */
export interface Variant {
  kind: 'whole' | 'cut' | 'strewn';
  text: string;
}

/** Where a statement may stand: behind the end of another one, or behind the beginning of a block. */
const ends = /[;{}][ \t]*(?=\r?\n|$)/g;

/** Sends a code, and more than once where it is called more than once. */
const redeem = `
function redeemOnceProbe(code) {
  return fetch('https://login.example.com/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: 'app' }),
  });
}
`;

/** Calls that the interpreter has to come to, through whatever stands around them. */
const calls = [
  ' redeemOnceProbe(code); ',
  ' await redeemOnceProbe(location.search); ',
  ' try { redeemOnceProbe(code) } catch { redeemOnceProbe(code) } ',
  ' for (const one of [code]) redeemOnceProbe(one); ',
  ' return redeemOnceProbe(arguments[0]); ',
];

/** The variants of a file; the same seed gives the same ones. */
export function variantsOf(text: string, seed: number): Variant[] {
  const random = randomFrom(seed);
  return [
    { kind: 'whole', text },
    { kind: 'cut', text: text.slice(0, random(text.length + 1)) },
    { kind: 'strewn', text: strewn(text, random) },
  ];
}

/** The interpreter runs only what can reach a redemption: with some of them in it, it runs any code. */
function strewn(text: string, random: Random): string {
  const places = [...text.matchAll(ends)].map(({ index }) => index + 1);
  let result = text;
  const chosen = places.length === 0 ? [] : [0, 1, 2, 3].map(() => pick(random, places));
  for (const place of chosen.sort((a, b) => b - a))
    result = result.slice(0, place) + pick(random, calls) + result.slice(place);
  return result + redeem;
}

/** A number that belongs to a text. */
export function seedOf(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index++)
    hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  return hash;
}
