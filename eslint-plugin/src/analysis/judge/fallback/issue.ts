/** Whether a redemption answers with a refresh token: what the provider wants, and what the program requests. */

import type { Provider, RedirectKind } from '../../../catalog/providers.js';
import { fieldsOf, type Field } from '../../records.js';
import type { Attempt } from '../../attempt.js';
import { provenance, text, type Value } from '../../values.js';
import { fieldOf, scopeOf, type Scope } from './scopes.js';
import type { SignIn } from './sign-in.js';
import { hole, textsOf } from './urls.js';

/** `weakly lacks`: only the redemption shows scopes, and the request may name more; `declined`: asked not to have one. */
export type Issue = 'yes' | 'lacks' | 'weakly lacks' | 'declined' | 'unknown';

/** What a redemption itself shows. */
export interface Redeemed {
  attempts: readonly Attempt[];
  fields: readonly Field[];
  receiver: Value | undefined;
}

export function issueOf(
  provider: Provider | undefined,
  requests: readonly SignIn[],
  redeemed: Redeemed,
): Issue {
  const terms = provider?.refreshTokens;
  switch (terms?.issued) {
    case 'always':
      return 'yes';
    case 'with scope':
      return byScope(
        terms.scopes,
        terms.unlessOmitted ?? false,
        provider?.tokenRequestNamesScopes ?? false,
        requests,
        redeemed,
      );
    case 'with parameter':
      return byParameter(terms, requests, redeemed);
    default:
      return 'unknown';
  }
}

function byScope(
  wanted: readonly string[],
  unlessOmitted: boolean,
  namedAgain: boolean,
  requests: readonly SignIn[],
  redeemed: Redeemed,
): Issue {
  const own = fieldOf(redeemed.fields, 'scope') ?? fieldOf(redeemed.fields, 'scopes');
  const again = namedAgain && own ? scopeOf(own) : undefined;
  const has = (scope: Scope | undefined): boolean =>
    scope?.words.some((word) => wanted.includes(word)) ?? false;
  if (has(again) || requests.some(({ scope }) => has(scope))) return 'yes';
  if (requests.length > 0) {
    const open = requests.some(({ scope }) => (scope ? scope.open : unlessOmitted));
    return open || again?.open ? 'unknown' : 'lacks';
  }
  return again && !again.open ? 'weakly lacks' : 'unknown';
}

type WithParameter = Extract<Provider['refreshTokens'], { issued: 'with parameter' }>;

function byParameter(
  { parameter, value, alwaysFor }: WithParameter,
  requests: readonly SignIn[],
  redeemed: Redeemed,
): Issue {
  if (alwaysFor && comesBackTo(requests, redeemed).some((kind) => alwaysFor.includes(kind)))
    return 'unknown';
  const given = requests.map(({ fields, open }) => ({ found: fieldOf(fields, parameter), open }));
  if (given.some(({ found }) => found && textsOf(found).includes(value))) return 'yes';
  if (
    given.length === 0 ||
    given.some(({ found, open }) => (found ? text(found) === undefined : open))
  )
    return 'unknown';
  return given.some(({ found }) => found) ? 'declined' : 'lacks';
}

/** The kinds of address that the browser comes back to. */
function comesBackTo(requests: readonly SignIn[], redeemed: Redeemed): RedirectKind[] {
  const values = [
    fieldOf(redeemed.fields, 'redirect_uri'),
    ...requests.map(({ fields }) => fieldOf(fields, 'redirect_uri')),
    ...clientRedirects(redeemed.receiver),
  ];
  const kinds = values.flatMap((value) => (value ? textsOf(value).flatMap(redirectKind) : []));
  const looped = redeemed.attempts.some((attempt) =>
    attempt.frames.some((frame) => frame.runner?.as === 'server'),
  );
  return looped ? [...kinds, 'loopback'] : kinds;
}

/** A client is made with its redirect address: the third argument, or a field of its options. */
function clientRedirects(receiver: Value | undefined): Value[] {
  if (!receiver) return [];
  const args = receiver.kind === 'obj' ? receiver.items : (provenance(receiver).madeBy ?? []);
  return [
    ...args.filter((arg) => arg.kind !== 'obj'),
    ...args
      .flatMap(fieldsOf)
      .filter(([name]) => /redirect/i.test(name))
      .map(([, value]) => value),
  ];
}

/** What an address shows of who is called back. */
export function redirectKind(address: string): RedirectKind[] {
  if (address === 'postmessage') return ['postmessage'];
  if (/^urn:ietf:/i.test(address) || address === 'oob') return ['out of band'];
  if (/^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])/i.test(address)) return ['loopback'];
  return /^(?!https?:|urn:)[a-z][\w.+-]*:\//i.test(address) && !address.includes(hole)
    ? ['custom scheme']
    : [];
}
