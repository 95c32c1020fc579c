/**
 * A code in the store of an authorization server, which has to spend it when it is redeemed (RFC 6749 §4.1.2: "the
 * authorization server MUST deny the request" that comes second).
 */

import { authorizationCodeNames, grantChecks, usedWords } from '../../catalog/stores.js';
import { noMeans } from '../signs/means.js';
import { anyCode, isBundle } from '../signs/patterns.js';
import type { Subject } from './subject.js';

/** What is said only where authorization codes are. */
const grants = new RegExp(`${grantChecks}|${authorizationCodeNames}`, 'i');

/** Something named as a code, or as what is kept of one. */
const names = /[cC]ode(?:s|_?[hH]ash|_?[kK]ey|_?[iI]d|Entry|Record|Data)?\b|[cC]ode[A-Z_]|_code/;

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
