/**
 * A refresh token of a server that rotates them: with each use it is replaced, and the old one is spent (RFC 6749 §6,
 * RFC 9700 §4.14.2).
 */

import { refreshWords } from '../../catalog/refresh-words.js';
import { libraries } from '../../catalog/index.js';
import { noMeans } from '../signs/means.js';
import { isBundle } from '../signs/patterns.js';
import { wholeWords } from '../signs/names.js';
import type { Subject } from './subject.js';

/** The token, in every spelling in which it is sent or kept. */
const tokenSign = /refresh_?token/i;

/** A rare letter is found faster than a frequent one. */
function namesToken(text: string): boolean {
  return (text.includes('fresh') || text.includes('FRESH')) && tokenSign.test(text);
}

/** A refresh grant as it is sent. */
const grantSign =
  /grant_?type[^\n]{0,40}?refresh_?token|[=:,(?]\s*['"`]refresh_token['"`]|grant_type=refresh_token/i;

/** Library calls that are given the refresh token. */
const apiSign = wholeWords(
  new Set(
    libraries.flatMap(({ entries }) =>
      entries.flatMap(({ effect, callee }) =>
        effect.does === 'refresh' && effect.token ? [callee.name.split('.').at(-1)!] : [],
      ),
    ),
  ),
);

const words = refreshWords.join('|');

/** An address of the app's own backend that speaks of refreshing. */
const addressSign = new RegExp(`['"\`/](?:[\\w-]*[_-])?(?:${words})[\\w/-]*['"\`?]`, 'i');

/** A function that does: that says less, for most of them renew something else. */
const functionSign = new RegExp(`(?:${words})\\w*\\s*\\(`, 'i');

const hotSigns = new RegExp(
  [tokenSign, addressSign, functionSign].map(({ source }) => source).join('|'),
  'gi',
);

function shows(text: string): boolean {
  if (isBundle(text) || !namesToken(text)) return false;
  return (
    grantSign.test(text) || apiSign.test(text) || addressSign.test(text) || functionSign.test(text)
  );
}

export const refreshToken: Subject = {
  id: 'refresh token',
  shows,
  hotSigns: () => hotSigns,
  meansIn(text) {
    const token = namesToken(text);
    return {
      ...noMeans,
      api: token && apiSign.test(text),
      grant: grantSign.test(text),
      proof: addressSign.test(text),
      code: token,
      received: functionSign.test(text),
      handedOn: token,
    };
  },
};
