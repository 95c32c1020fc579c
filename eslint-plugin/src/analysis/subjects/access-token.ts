/** An access token that a program asks for by itself: it ends, usually after an hour (RFC 6749 §1.4, §5.1). */

import { endingWords } from '../../catalog/expiry-words.js';
import { anyCode, codeNameSign, isBundle, readCodeSign } from '../signs/patterns.js';
import { noMeans } from '../signs/means.js';
import type { Subject } from './subject.js';

/** A token request. */
const grantSign = /grant_?type|client_credentials/i;

/** Without these no text has one; looking for plain letters costs a fraction. */
const grantWords = ['grant', 'Grant', 'GRANT', 'client_cred', 'CLIENT_CRED'];

function namesGrant(text: string): boolean {
  return grantWords.some((word) => text.includes(word)) && grantSign.test(text);
}

/** How an access token is sent (RFC 6750 §2.1). */
const useSign = /bearer|authorization/i;

/** A file that knows that tokens end is taken to know what it does. */
export const endingSign = new RegExp(endingWords.join('|'), 'i');

/** A code that came with a request, and a place that keeps it. */
const codeKept = /\.(?:query|params|searchParams)\b/;
const keeping = /(?:save|store|insert|update|upsert|create|put|set)\w*\(/i;

const hotSigns = /grant_?type|client_credentials|access_?token|\bcode\b/gi;

function requests(text: string): boolean {
  return namesGrant(text) && useSign.test(text) && !endingSign.test(text);
}

/** Whether a text may keep a code that came with a request. */
export function keepsCode(text: string): boolean {
  return (
    anyCode.test(text) &&
    codeKept.test(text) &&
    keeping.test(text) &&
    (readCodeSign.test(text) || codeNameSign.test(text) || /\.code\b/.test(text)) &&
    /oauth|authorize|\bstate\b/i.test(text)
  );
}

export const accessToken: Subject = {
  id: 'access token',
  once: true,
  shows: (text) => !isBundle(text) && (requests(text) || keepsCode(text)),
  hotSigns: () => hotSigns,
  meansIn(text) {
    const grant = namesGrant(text);
    return { ...noMeans, api: grant || keepsCode(text), grant, code: true };
  },
};
