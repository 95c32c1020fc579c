/** The verdict on one redemption: whether its tokens can be renewed, as far as its fate and the package tell. */

import type { Certainty } from '../../finding.js';
import type { PackageFacts } from '../../ports.js';
import { identityScopes, type Provider } from '../../../catalog/providers.js';
import type { MessageId } from '../../../messages.js';
import { reached, type Fate } from './fate.js';
import type { Issue } from './issue.js';
import type { SignIn } from './sign-in.js';

/** Everything a verdict rests on. */
export interface Evidence {
  fate: Fate;
  provider: Provider | undefined;
  issue: Issue;
  /** Requests for sign-in that lead to this redemption. */
  requests: readonly SignIn[];
  facts: PackageFacts | undefined;
  /** The file itself sends a refresh grant. */
  refreshes: boolean;
  /** The endpoint comes from the server's own metadata: the program meets servers of any kind. */
  discovered: boolean;
  /** The call that sends the code stands in the file. */
  sendsHere: boolean;
  /** The file speaks of tokens that end or that renew others. */
  speaksOfEnd: boolean;
  /** A library has redeemed, and asks for who the user is unless it is told more. */
  handedOver: boolean;
  /** What becomes of the access token is decided in the file. */
  decidesHere: boolean;
}

export interface Verdict {
  message: MessageId;
  certainty: Certainty;
}

const identity = new Set(identityScopes);

/** Whether there is anything to renew: the tokens live on, and the provider's do expire. */
export function matters(fate: Fate, provider: Provider | undefined): boolean {
  const terms = provider?.refreshTokens.issued;
  if (terms === 'not needed' || terms === 'if configured') return false;
  return reached(fate, 'kept', 'access', 'whole') || reached(fate, 'handed', 'access', 'whole');
}

/** For tokens that the program holds itself, where they matter. */
export function decide(evidence: Evidence): Verdict | undefined {
  const { fate } = evidence;
  const kept = reached(fate, 'kept', 'access', 'whole');
  if (signsInOnly(evidence.requests) && !reached(fate, 'kept', 'access')) return undefined;
  if (evidence.handedOver && evidence.requests.some(isPlainSignIn)) return undefined;
  if (evidence.requests.some(asksSilently)) return undefined;
  return missing(evidence, kept) ?? (evidence.decidesHere ? dropped(evidence) : undefined);
}

/** Nothing but who the user is was asked for. */
function signsInOnly(requests: readonly SignIn[]): boolean {
  return (
    requests.length > 0 &&
    requests.every(
      ({ scope }) =>
        scope &&
        !scope.open &&
        scope.words.length > 0 &&
        scope.words.every((word) => identity.has(word)),
    )
  );
}

/** Without a scope of its own, or with those of a sign-in: the token opens nothing but the user's profile. */
function isPlainSignIn({ scope, open }: SignIn): boolean {
  if (!scope) return !open;
  return !scope.open && scope.words.every((word) => identity.has(word));
}

/** A hidden sign-in brings new tokens. */
function asksSilently({ fields }: SignIn): boolean {
  return fields.some(
    ([name, value]) =>
      name === 'prompt' && value.kind === 'prim' && String(value.value).includes('none'),
  );
}

/** No refresh token can come, because it is not asked for. */
function missing(
  { fate, provider, issue, facts, refreshes, sendsHere, requests }: Evidence,
  kept: boolean,
): Verdict | undefined {
  if (issue === 'yes' || issue === 'unknown' || !sendsHere) return undefined;
  const message =
    provider?.refreshTokens.issued === 'with parameter'
      ? 'offlineAccessTypeMissing'
      : 'offlineAccessMissing';
  const meant = refreshes || reached(fate, 'kept', 'refresh') || reached(fate, 'handed', 'refresh');
  if (issue === 'declined') return { message, certainty: 'potential' };
  if (facts?.offlineAccess)
    return issue === 'lacks' && (kept || meant) ? { message, certainty: 'potential' } : undefined;
  if (issue === 'weakly lacks')
    return kept ? { message, certainty: facts ? 'certain' : 'potential' } : undefined;
  if (kept || meant) return { message, certainty: 'certain' };
  // Handed on whole for other code to use, by a package that asks for access to data and never renews anything.
  const forData = requests.some(({ scope }) => scope?.words.some((word) => !identity.has(word)));
  const certain =
    forData &&
    reached(fate, 'handed', 'whole') &&
    facts !== undefined &&
    !facts.refreshGrant &&
    !facts.silentAcquisition;
  return { message, certainty: certain ? 'certain' : 'potential' };
}

/** A refresh token may come, and is thrown away. */
function dropped({
  fate,
  provider,
  issue,
  facts,
  discovered,
  sendsHere,
  refreshes,
  speaksOfEnd,
}: Evidence): Verdict | undefined {
  if (reached(fate, 'kept', 'refresh', 'whole') || reached(fate, 'handed', 'refresh', 'whole'))
    return undefined;
  if (fate.cut) return undefined;
  // Many servers that nobody knows issue none, and their tokens never end.
  const mayEnd = speaksOfEnd || refreshes || discovered || issue === 'yes' || facts?.refreshGrant;
  if (!provider && !mayEnd) return undefined;
  const message = 'refreshTokenDropped';
  const keepsAccess = reached(fate, 'kept', 'access');
  if (!keepsAccess) return { message, certainty: 'potential' };
  // Asked for elsewhere or not: this code would not keep what comes.
  if (issue === 'yes' || (!sendsHere && issue !== 'unknown'))
    return { message, certainty: 'certain' };
  const generic = discovered && facts !== undefined && !facts.refreshGrant && !refreshes;
  return { message, certainty: generic ? 'certain' : 'potential' };
}

/** For tokens that the library keeps and renews when it is asked silently. */
export function decideCached(
  { fate, facts }: Pick<Evidence, 'fate' | 'facts'>,
  asks: boolean,
): Verdict | undefined {
  if (asks || facts?.silentAcquisition || facts?.refreshGrant) return undefined;
  const message = 'silentAcquisitionMissing';
  if (reached(fate, 'kept', 'access'))
    return { message, certainty: facts ? 'certain' : 'potential' };
  const alone =
    reached(fate, 'handed', 'access') &&
    !reached(fate, 'handed', 'whole') &&
    !reached(fate, 'kept', 'whole');
  return alone && facts ? { message, certainty: 'potential' } : undefined;
}
