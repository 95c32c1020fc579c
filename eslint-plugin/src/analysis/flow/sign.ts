/** Whether a file is worth looking at for steps of a flow: one scan of its text. */

import { libraries, type Effect } from '../../catalog/index.js';
import { authorizationCode } from '../subjects/authorization-code.js';

/** What libraries do that is a step, beside redeeming. */
const doings: ReadonlySet<Effect['does']> = new Set([
  'start sign-in',
  'acquire silently',
  'refresh',
]);

/** The names of the calls that do it. */
export const callNames: ReadonlySet<string> = new Set(
  libraries.flatMap(({ entries }) =>
    entries.flatMap(({ effect, callee, returns = [] }) => [
      ...(doings.has(effect.does) ? [callee.name.split('.').at(-1)!] : []),
      ...returns.flatMap((item) => (doings.has(item.effect.does) ? [item.at] : [])),
    ]),
  ),
);

/** What the address of a request for sign-in says. */
export const requestSign = /response_type|\/authorize\b/;

/** Names that are said of other things too (`login`, `refresh`) show nothing in a text. */
const telling = [...callNames].filter((name) => /^\w{6,}$/.test(name) && /[a-z][A-Z]|_/.test(name));

const sign = new RegExp(
  `${requestSign.source}|refresh_token|\\bBearer \\$|\\bBearer ['"]|\\b(?:${telling.join('|')})\\b`,
);

/** Whether a text may show a step of a flow. */
export function mayShowFlow(text: string): boolean {
  return sign.test(text) || authorizationCode.shows(text);
}
