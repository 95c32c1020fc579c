/** Requests whose grant and parameters do not belong together, and tokens that are sent as something else. */

import { codeName } from '../../names.js';
import type { MessageId } from '../../../messages.js';
import type { Certainty } from '../../finding.js';
import { provenance, type Value } from '../../values.js';
import { refreshName, valueOf, type Asked } from './asked.js';
import type { Mismatch } from './mismatch.js';
import { isGiven, originOf, type Kind, type Origin } from './origins.js';

/** Fields by which some server or other may take a code or a refresh token all the same. */
const codeLike = /code(?!_?(?:verifier|challenge))/i;
const tokenLike = /token|assertion/i;
const computed = /^\[/;

/** What is wrong with a request by itself; `others`: the requests of the same call on other paths. */
export function contradictionIn(asked: Asked, others: readonly Asked[]): Mismatch | undefined {
  return wrongValue(asked, others) ?? lacking(asked, others) ?? carryingMore(asked);
}

/** A refresh token in the place of the code, or the other way round, on every path. */
function wrongValue(asked: Asked, others: readonly Asked[]): Mismatch | undefined {
  const { grant } = asked;
  if (grant !== 'authorization_code' && grant !== 'refresh_token') return undefined;
  const alike = others.filter((other) => other.grant === grant);
  const origin = misplaced(asked);
  const value = sentBy(asked);
  if (!origin || !value || alike.some((other) => misplaced(other)?.kind !== origin.kind))
    return undefined;
  const data = { token: `\`${origin.kind}\`` };
  return grant === 'refresh_token'
    ? mismatch(asked, certaintyOf(origin), 'sentAsRefreshToken', refreshName, value, data)
    : mismatch(asked, certaintyOf(origin), 'sentAsCode', codeName, value, data);
}

/** What is sent in the place of the parameter that the grant is about, where it is something else. */
function misplaced(asked: Asked): Origin | undefined {
  const value = sentBy(asked);
  const origin = value && originOf(value, asked.redeemed);
  const own = asked.grant === 'refresh_token' ? 'refresh_token' : 'code';
  return origin?.kind === own || origin?.kind === 'code_challenge' ? undefined : origin;
}

function sentBy({ grant, code, refreshToken }: Asked): Value | undefined {
  return grant === 'refresh_token' ? refreshToken : code;
}

function certaintyOf({ sure }: Origin): Certainty {
  return sure ? 'certain' : 'potential';
}

/** The parameter that the grant is about is missing on every path, and another grant's is there. */
function lacking(asked: Asked, others: readonly Asked[]): Mismatch | undefined {
  const { grant, fields } = asked;
  if (!asked.spelled || (grant !== 'authorization_code' && grant !== 'refresh_token'))
    return undefined;
  const own = grant === 'refresh_token' ? tokenLike : codeLike;
  const alike = [asked, ...others.filter((other) => other.grant === grant)];
  if (
    alike.some(
      (each) => each.open || each.fields.some(([name]) => computed.test(name) || own.test(name)),
    )
  )
    return undefined;
  const strange = grant === 'refresh_token' ? codeName : refreshName;
  const given = fields.findLast(([name]) => strange.test(name));
  if (!given || !isGiven(given[1])) return undefined;
  return mismatch(asked, 'certain', 'grantLacksParameter', /^grant_?type$/i, given[1], {
    grant: `\`${grant}\``,
    given: `\`${given[0]}\``,
    wanted: grant === 'refresh_token' ? '`refresh_token`' : '`code`',
  });
}

/** Both parameters are there, each from where such a value comes; which one counts is up to the server. */
function carryingMore(asked: Asked): Mismatch | undefined {
  const { grant = '', fields, redeemed } = asked;
  if (!asked.spelled || fields.some(([name]) => computed.test(name))) return undefined;
  const strange = Object.hasOwn(strangeTo, grant) ? strangeTo[grant] : undefined;
  for (const [kind, name] of strange ?? []) {
    const value = valueOf(fields, name);
    if (!value) continue;
    const isKind =
      originOf(value, redeemed)?.kind === kind ||
      // Nothing of an app's own grant can be the code of anybody.
      (grant === 'client_credentials' && kind === 'code' && provenance(value).code === true);
    if (isKind)
      return mismatch(asked, 'potential', 'grantCarriesMore', name, value, {
        grant: `\`${grant}\``,
        given: `\`${kind}\``,
      });
  }
  return undefined;
}

/** The parameters that a grant has no use for. */
const strangeTo: Record<string, readonly (readonly [Kind, RegExp])[]> = {
  authorization_code: [['refresh_token', refreshName]],
  refresh_token: [['code', codeName]],
  client_credentials: [
    ['code', codeName],
    ['refresh_token', refreshName],
  ],
};

function mismatch(
  asked: Asked,
  certainty: Certainty,
  message: MessageId,
  field: RegExp,
  value: Value,
  data: Record<string, string>,
): Mismatch {
  return { asked, certainty, message, field, value, data };
}
