/** From the fates of tokens to findings. */

import { libraries } from '../../../catalog/index.js';
import type { Provider } from '../../../catalog/providers.js';
import type { Finding, Related } from '../../finding.js';
import type { Program } from '../../program.js';
import { limits, type Explored } from '../../run/explore.js';
import { provenance, type Value } from '../../values.js';
import { contains } from '../../syntax/nodes.js';
import { spanOf } from '../place.js';
import type { TokenEvent } from '../tokens.js';
import { entryNode } from '../../run/entries.js';
import { decide, decideCached, matters, type Verdict } from './decide.js';
import { fatesOf, type Fate } from './fate.js';
import { issueOf } from './issue.js';
import { providerOf, spokenOf } from './provider.js';
import { fieldOf, scopeOf } from './scopes.js';
import { signInsOf, type SignIn } from './sign-in.js';

/** What makes tokens be renewed, by the names of the catalogue. */
const silent = namesOf('acquire silently');
const refreshing = namesOf('refresh');

function namesOf(does: 'acquire silently' | 'refresh'): RegExp {
  const names = libraries.flatMap(({ entries }) =>
    entries.flatMap(({ effect, callee }) =>
      effect.does === does ? [callee.name.split('.').at(-1)!] : [],
    ),
  );
  return new RegExp(
    `\\b(?:${[...new Set(names)].filter((name) => /silent|refresh/i.test(name)).join('|')})\\s*\\(`,
  );
}

const asking = /\b(?:useMsalAuthentication|MsalInterceptor|MsalAuthenticationTemplate)\b/;
const refreshGrant = /grant_?type['"\]]*\s*[:=,]\s*['"`]?refresh_token|grant_type=refresh_token/i;

/** Tokens that end or renew others, or a server that tells of itself (RFC 8414): that may be any. */
const ending =
  /expires?_?(?:in|at|on)\b|refresh_?token|offline_?access|\btoken_endpoint\b|\.well-known/i;

/** Google's client announces new tokens, those of the redemption too. */
const googleEvent = /\.on\(\s*['"`]tokens['"`]/;

/** A finding about the life of tokens, with what its fixes need. */
export interface TokenFinding {
  finding: Finding;
  fate: Fate;
  provider: Provider | undefined;
  requests: readonly SignIn[];
  /** The scopes that are asked for, as far as they are known. */
  scopes: readonly (readonly string[])[];
}

export function tokenFindings(program: Program, explored: readonly Explored[]): TokenFinding[] {
  const fates = fatesOf(
    program,
    explored.map(({ entry, outcomes, paths }) => {
      const once = paths.filter((path) => path.scenario === 'once');
      return {
        node: entryNode(entry),
        outcomes,
        attempts: once.flatMap((path) => [...path.attempts]),
        cut: once.length >= limits.paths || once.some((path) => !path.completed),
      };
    }),
  );
  const events = explored.flatMap(({ tokenEvents }) => tokenEvents);
  let signIns: SignIn[] | undefined;
  return fates.flatMap((fate) =>
    judgeFate(program, fate, events, () => (signIns ??= signInsOf(program))),
  );
}

function judgeFate(
  program: Program,
  fate: Fate,
  events: readonly TokenEvent[],
  signIns: () => SignIn[],
): TokenFinding[] {
  const [attempt] = fate.attempts;
  if (!attempt || fate.outcomes.length === 0) return [];
  const effect = attempt.entry?.effect;
  const tokens = effect && 'tokens' in effect ? effect.tokens : undefined;
  const redeems =
    effect?.does === 'redeem' ||
    effect?.does === 'redeem page code' ||
    effect?.does === 'prepare redemption';
  if (tokens?.in === 'library' || (redeems && !tokens)) return [];
  const facts = program.packageFacts;
  const { text } = program.file;
  if (redeems && googleEvent.test(text)) return [];
  if (tokens?.in === 'silent cache') {
    const asks =
      silent.test(text) ||
      refreshing.test(text) ||
      asking.test(text) ||
      events.some(({ kind }) => kind === 'silent' || kind === 'refresh');
    return finish(program, fate, decideCached({ fate, facts }, asks), undefined, []);
  }
  const own = events.filter(
    (event) =>
      event.kind === 'request' &&
      event.attempt &&
      fate.attempts.some((item) => item.node === event.attempt!.node),
  );
  const spoken = own.map(spokenOf);
  const known = new Set(spoken.map(providerOf));
  const stated = known.size === 1 ? [...known][0] : undefined;
  const handedOver = effect?.does === 'hand over tokens';
  const provider = stated ?? (handedOver ? onlyProvider(signIns()) : undefined);
  if (
    known.size > 1 &&
    [...known].some(
      (item) =>
        item === undefined || ['not needed', 'if configured'].includes(item.refreshTokens.issued),
    )
  )
    return [];
  if (!matters(fate, provider)) return [];
  const requests = signIns().filter((request) => request.provider === provider);
  const first = spoken[0];
  const fields = spoken.flatMap((item) => [...item.fields]);
  const issue = issueOf(provider, requests, {
    attempts: fate.attempts,
    fields,
    receiver: first?.receiver,
  });
  const verdict = decide({
    fate,
    provider,
    issue,
    requests,
    facts,
    refreshes: refreshGrant.test(text) || refreshing.test(text),
    discovered: spoken.some(({ url }) => isDiscovered(url)),
    speaksOfEnd: ending.test(text),
    handedOver,
    sendsHere: attempt.file === program.file,
    decidesHere:
      attempt.file === program.file ||
      fate.outcomes.some(
        ({ sink, part, file }) => sink !== 'used' && part === 'access' && file === program.file,
      ),
  });
  return finish(program, fate, verdict, provider, requests, fieldOf(fields, 'scope'));
}

/** The one that all requests for sign-in speak to. */
function onlyProvider(requests: readonly SignIn[]): Provider | undefined {
  const [first, ...others] = new Set(requests.map(({ provider }) => provider));
  return others.length === 0 ? first : undefined;
}

/** `metadata.token_endpoint`. */
function isDiscovered(url: Value | undefined): boolean {
  return (
    url !== undefined &&
    /^token_?endpoint$/i.test(provenance(url).path?.at(-1) ?? provenance(url).label ?? '') &&
    (provenance(url).path?.length ?? 0) > 0
  );
}

function finish(
  program: Program,
  fate: Fate,
  verdict: Verdict | undefined,
  provider: Provider | undefined,
  requests: readonly SignIn[],
  again?: Value,
): TokenFinding[] {
  if (!verdict) return [];
  const name = fate.attempts[0]!.name;
  const finding: Finding = {
    check: 'require-refresh-token-fallback',
    message: verdict.message,
    data: { code: name === 'The code' ? 'the code' : name, ...terms(provider) },
    certainty: verdict.certainty,
    at: spanOf(fate.at),
    related: related(program, fate, verdict, requests),
    fixes: [],
  };
  const scopes = [...requests.map(({ scope }) => scope), again && scopeOf(again)].flatMap(
    (scope) => (scope && !scope.open ? [scope.words] : []),
  );
  return [{ finding, fate, provider, requests, scopes }];
}

/** How the provider is asked for a refresh token. */
function terms(provider: Provider | undefined): Record<string, string> {
  const wanted = provider?.refreshTokens;
  if (wanted?.issued === 'with scope') return { scope: `\`${wanted.scopes[0]}\`` };
  if (wanted?.issued === 'with parameter')
    return { parameter: `\`${wanted.parameter}\``, value: `\`${wanted.value}\`` };
  return {};
}

function related(
  program: Program,
  fate: Fate,
  verdict: Verdict,
  requests: readonly SignIn[],
): Related[] {
  if (
    verdict.message === 'offlineAccessMissing' ||
    verdict.message === 'offlineAccessTypeMissing'
  ) {
    const asked = requests.find(({ node }) => node !== undefined)?.node;
    return asked ? [{ at: spanOf(asked), label: 'scopesHere' }] : [];
  }
  const kept = fate.outcomes.find(
    ({ sink, part, file }) => sink === 'kept' && part === 'access' && file === program.file,
  );
  const body = fate.attempts[0]?.body;
  return [
    ...(kept ? [{ at: spanOf(kept.node), label: 'tokenKeptHere' as const }] : []),
    ...(body?.file === program.file && !contains(fate.at, body.node)
      ? [{ at: spanOf(body.node), label: 'codeSentHere' as const }]
      : []),
  ];
}
