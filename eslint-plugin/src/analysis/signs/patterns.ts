/**
 * What a text that has to do with a redemption says. The patterns run over every file there is: each begins with plain
 * letters, which V8 can jump to, and looks behind for the rest.
 */

import { services } from '../../catalog/services.js';
import {
  clientFields,
  codeNames,
  grantFields,
  protocolWords,
  receivingWords,
  signInWords,
} from '../../catalog/vocabulary.js';
import { AnchoredNames } from './anchored.js';
import { Remembered } from './remembered.js';
import { pageRedeemerNames, unambiguousNames } from './names.js';

/** A grant with a code, as it is sent. */
export const grantSign = /[aA]uthorization_?[cC]ode|AUTHORIZATION_CODE/;

/** Without it no text names a code. */
const anyCodeIn = new Remembered(
  (text) => text.includes('code') || text.includes('Code') || text.includes('CODE'),
);
export const anyCode = { test: (text: string): boolean => anyCodeIn.of(text) };

/** Names of APIs that no other library uses. What is called `v2.access` shows itself by the code it is given. */
const apiNames = unambiguousNames.filter((name) => /[A-Z]/.test(name));
const codeApis = new AnchoredNames(apiNames.filter((name) => anyCode.test(name)));
const otherApis = new AnchoredNames(apiNames.filter((name) => !anyCode.test(name)));
export const redeemerSign = {
  test: (text: string): boolean =>
    (anyCode.test(text) && codeApis.test(text)) || otherApis.test(text),
};

/**
 * A variable, property or parameter named `code` that is used as a value; not `error.code`, nor one that is only compared
 * with a constant.
 */
export const codeSign = new RegExp(
  `code\\b(?:${[
    '(?<=[({,]\\s*code)\\s*(?:[,)}]|!(?!=)|as\\b)',
    '(?<=[^=\\s]\\s*[\'"`]code)[\'"`]\\s*[)\\],:]',
    '(?<=[?&]code)=',
    '(?<=(?<!\\b(?:e|ex|err|error|res|[rR]esponse|[rR]eason|\\w*Error|\\))[?!]?)\\.code)(?!\\s*[!=]==?\\s*[\'"`\\dA-Z])',
  ].join('|')})`,
);

/** The other names of a code: those that end in `code` are looked back at from there. */
const otherNames = codeNames.filter((name) => !/^_?code$/.test(name));
export const codeNameSign = new RegExp(
  [
    `code\\b(?<=\\b(?:${otherNames.filter((name) => name.endsWith('code')).join('|')}))`,
    ...otherNames.filter((name) => !name.endsWith('code')).map((name) => `\\b${name}\\b`),
  ].join('|'),
  'i',
);

/** A code is read from the page, a request or a store, or the library does that. */
export const readCodeSign = new RegExp(
  `code\\b(?:(?<=['"\`]code)['"\`]|(?<=[?&]code)=|(?<=\\{[^{}]{0,200}\\bcode)[^{}]{0,200}\\}\\s*=(?!>))`,
);
export const pageRedeemerSign = new AnchoredNames(pageRedeemerNames);

/** The page's query is handed on as it is. */
export const pageSign = /location\??\.(?:search|hash|href)\b/;

export const grantFieldSign = new RegExp(
  ['oauth', 'openid', 'oidc', ...grantFields, ...clientFields].join('|'),
  'i',
);

/** Other things are called `code` too: the file has to speak of signing in as well. */
export const signInSign = new RegExp(
  [...new Set([...grantFields, ...clientFields, ...signInWords, 'sign[_-]in', 'log[_-]in'])].join(
    '|',
  ),
  'i',
);

/** Nobody writes files that are longer than this many characters. */
const maxWritten = 200_000;

/** In a bundle names tell little: only a grant or an unmistakable API counts. */
export function isBundle(text: string): boolean {
  return text.length > maxWritten;
}

/** A path that speaks of OAuth, or of a service and of signing in. */
export const endpointSign = new RegExp(
  `[/'"\`-](?:${[
    protocolWords.join('|'),
    pair(receivingWords, services),
    pair(services, receivingWords),
  ].join('|')})[/'"\`?-]`,
  'i',
);

function pair(one: readonly string[], other: readonly string[]): string {
  return `(?:${one.join('|')})[/-](?:${other.join('|')})`;
}
