/** Signs of OAuth in a text, generated from the catalogue so that no entry of it can be forgotten. */

import { libraries } from '../catalog/index.js';

/** A code by name, or a token request: what makes a piece of code worth running. */
const base = ['authorization_code', 'grant_?[tT]ype', '[cC]ode\\b', '\\bcode[A-Z]?', '_code\\b', 'location\\.(?:search|href|hash)'];

const names = new Set<string>();
for (const library of libraries) {
  for (const entry of library.entries) {
    const { does } = entry.effect;
    if (does === 'redeem' || does === 'redeem page code' || does === 'prepare redemption') names.add(entry.callee.name.split('.').at(-1)!);
  }
}
names.delete('default');
names.delete('');
names.delete('*');

const escaped = [...names].map((name) => name.replace(/[$]/g, '\\$&'));

/** Matches code that may have to do with a redemption. */
export const hotSigns = new RegExp(`${base.join('|')}|\\b(?:${escaped.join('|')})\\b`);

const unambiguous = libraries.flatMap((library) =>
  library.entries
    .filter((entry) => entry.callee.unambiguous && (entry.effect.does === 'redeem' || entry.effect.does === 'redeem page code' || entry.effect.does === 'prepare redemption'))
    .map((entry) => entry.callee.name.split('.').at(-1)!),
);
const redeemers = libraries
  .filter((library) => library.entries.some(({ effect }) => effect.does === 'redeem' || effect.does === 'redeem page code' || effect.does === 'prepare redemption'))
  .flatMap((library) => library.packages);

const alternatives = [
  // A token request.
  'authorization_code',
  'authorizationCode',
  // The page's code: `get('code')`, `{ code }` of a query, `?code=`, `.query.code`.
  `['"\`]code['"\`]`,
  '[?&]code=',
  '\\.code\\b[^\\n]{0,200}(?:token|auth|login)',
  '\\b(?:auth|oauth)[cC]ode\\b',
  '\\bcode\\b[^\\n]{0,40}[)},]',
  ...new Set(unambiguous),
  ...[...new Set(redeemers)].map((name) => `['"\`]${name.replace(/[/.]/g, '\\$&')}(?:/[\\w/.-]+)?['"\`]`),
];

/** Whether a whole file shows any sign; a file without one is not analysed. */
export const fileSigns = new RegExp(alternatives.join('|'));
