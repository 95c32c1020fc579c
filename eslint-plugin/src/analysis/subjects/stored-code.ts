/**
 * A code in the store of an authorization server, which has to spend it when it is redeemed (RFC 6749 §4.1.2: "the
 * authorization server MUST deny the request" that comes second).
 */

import {
  addressNames,
  authorizationCodeNames,
  clientNames,
  grantNames,
  usedWords,
} from '../../catalog/stores.js';
import { noMeans } from '../signs/means.js';
import { anyCode, codeNameSign, codeSign, isBundle } from '../signs/patterns.js';
import type { Subject } from './subject.js';

/** What is said only where authorization codes are; a client's name and address say it together. */
const ours = new RegExp(`${grantNames}|${authorizationCodeNames}`, 'i');
const clients = new RegExp(clientNames, 'i');
const addresses = new RegExp(addressNames, 'i');
const grants = {
  test: (text: string): boolean => ours.test(text) || (clients.test(text) && addresses.test(text)),
};

/** Something named as a code; not an error's, nor `encodeURIComponent`. */
const parameter = /[({,]\s*code\??\s*:/;
const names = {
  test: (text: string): boolean =>
    codeSign.test(text) || codeNameSign.test(text) || parameter.test(text),
};

const used = usedWords.replace('burned', 'exchanged|claimed');

/** Something is taken away or marked as used. */
const spends = new RegExp(
  [
    '\\b(?:delete|del|remove|destroy|unlink|revoke|consume|invalidate|redeem|spend|burn|claim|expire|mark\\w*used)\\w*\\s*\\(',
    '\\bdelete\\s+(?:from\\b|\\w+\\[|\\w+\\.\\w+\\[)',
    'Delete\\w*Command',
    `${used}(?:_?at|_?on)?['"]?\\s*[:=](?!=)`,
    `${used}\\w*\\.(?:add|set)\\(`,
    `['"\`]${used}[^'"\`\\s]*['"\`]`,
  ].join('|'),
  'i',
);

/** Something is looked up, or tokens are made. */
const leads =
  /\b(?:find|get|fetch|load|read|lookup|retrieve|peek|select|query|prepare|execute|first|one|has)\w*(?:<[^()]*>)?\s*\(|\bsql`|\[[\w.]*[cC]ode\w*\]|[aA]ccess_?[tT]oken|(?:issue|generate|create|sign|mint)\w*[tT]oken/g;

export const storedCode: Subject = {
  id: 'stored code',
  shows: (text) =>
    !isBundle(text) &&
    anyCode.test(text) &&
    names.test(text) &&
    grants.test(text) &&
    spends.test(text),
  hotSigns: () => new RegExp(leads),
  meansIn: (text) => ({
    ...noMeans,
    grant: grants.test(text),
    code: names.test(text) && spends.test(text),
  }),
};
