/** Requests for an access token, by whichever grant. */

import { tokenGrants } from '../../catalog/expiry-words.js';
import { noteTokens } from '../judge/tokens.js';
import type { Machine } from '../machine.js';
import type { Field } from '../records.js';
import { redeem } from '../redeem.js';
import { keyOf, type Obj, type Value } from '../values.js';
import type { Request } from './grant.js';

const grants = new Set<string>(tokenGrants);

/** Asks for a token, if the request does; `asked`: what it shows as a token request. */
export function tokenByRequest(
  m: Machine,
  request: Request,
  asked:
    { grant: string | undefined; code: Value | undefined; fields: readonly Field[] } | undefined,
): Obj | undefined {
  if (asked?.grant === undefined || !grants.has(asked.grant)) return undefined;
  if (asked.code) m.life.sentCodes.add(keyOf(asked.code));
  const promise = redeem(m, {
    of: 'access token',
    node: request.node,
    code: m.fresh(request.node, 'grant'),
    entry: request.entry,
  });
  if (promise)
    noteTokens(m, {
      kind: 'request',
      node: request.node,
      file: m.callSite ?? m.program.file,
      fields: asked.fields,
      parts: request.parts,
      url: request.url,
      attempt: promise.promise?.attempt,
    });
  return promise;
}
