/** A redemption and the request for sign-in that its code comes from: what has to be the same in both. */

import type { MessageId } from '../../../messages.js';
import type { Program } from '../../program.js';
import { fieldsOf } from '../../records.js';
import { provenance, text, type Value } from '../../values.js';
import { redirectKind } from '../fallback/issue.js';
import { providerOf, spokenOf } from '../fallback/provider.js';
import { signInsOf, type SignIn } from '../fallback/sign-in.js';
import { textsOf } from '../fallback/urls.js';
import { valueOf, type Asked } from './asked.js';
import { agree, differ, showsText } from './differ.js';
import type { Mismatch } from './mismatch.js';
import { isGiven, originOf } from './origins.js';

export const redirectName = /^redirect_?ur[il]$/i;
export const verifierName = /^(?:pkce_?)?code_?verifier$/i;
export const challengeName = /^code_?challenge$/i;
const methodName = /^code_?challenge_?method$/i;

/** A file in which sign-in is requested. */
const asks = /response_type|authori[sz]|auth\w*ur[il]|code_?challenge/i;

/** One redemption with the requests for sign-in that its code may come from. */
interface Flow {
  asked: Asked;
  signIns: readonly SignIn[];
  /** The other redemptions of the file that speak to the same provider, and the same one on other paths. */
  others: readonly Asked[];
}

/** What does not fit between the redemptions of a program and its requests for sign-in. */
export function unfitting(program: Program, all: readonly Asked[]): Mismatch[] {
  const { text: source } = program.file;
  if (!asks.test(source)) return [];
  const redemptions = all.filter(
    (asked) => asked.code && (asked.grant ?? 'authorization_code') === 'authorization_code',
  );
  // What is requested is looked for only where it can matter.
  if (!redemptions.some((asked) => maySayOtherwise(asked, source))) return [];
  const signIns = signInsOf(program);
  return redemptions.flatMap((asked) => {
    const flow = flowOf(asked, redemptions, signIns);
    return flow ? [redirect(flow) ?? [], proof(flow, source) ?? []].flat() : [];
  });
}

/** Whether a redemption shows anything that a request for sign-in could contradict. */
function maySayOtherwise(asked: Asked, source: string): boolean {
  const sent = sentRedirect(asked);
  const lacks = asked.event.kind === 'grant' && !asked.open;
  if (sent ? showsText(sent) : lacks && namesRedirect(asked)) return true;
  if (!/code_?challenge/i.test(source)) return false;
  const verifier = valueOf(asked.fields, verifierName);
  return verifier ? /S256/i.test(source) : lacks;
}

function namesRedirect({ event }: Asked): boolean {
  return providerOf(spokenOf(event))?.tokenRequestNamesRedirect === true;
}

/** Pairs by provider and client; undefined where another sign-in might be meant as well. */
function flowOf(
  asked: Asked,
  redemptions: readonly Asked[],
  signIns: readonly SignIn[],
): Flow | undefined {
  const provider = providerOf(spokenOf(asked.event));
  const own = signIns.filter((signIn) => signIn.provider === provider && sameClient(signIn, asked));
  if (own.length === 0) return undefined;
  if (provider ? signIns.some((signIn) => !signIn.provider) : !isAlone(signIns, redemptions))
    return undefined;
  return {
    asked,
    signIns: own,
    others: redemptions.filter(
      (other) => other !== asked && providerOf(spokenOf(other.event)) === provider,
    ),
  };
}

/** Of servers that nobody knows, a file may speak to one only. */
function isAlone(signIns: readonly SignIn[], redemptions: readonly Asked[]): boolean {
  return (
    new Set(signIns.map(({ address }) => address)).size === 1 &&
    new Set(redemptions.map(({ event }) => textsOf(event.url).join())).size === 1 &&
    redemptions.every(({ event }) => !providerOf(spokenOf(event)))
  );
}

const clientName = /^client_?id$/i;

function sameClient(signIn: SignIn, { fields }: Asked): boolean {
  const [asking, redeeming] = [valueOf(signIn.fields, clientName), valueOf(fields, clientName)];
  if (!asking || !redeeming || agree(asking, redeeming)) return true;
  if (differ(asking, redeeming)) return false;
  return plainName(asking) === plainName(redeeming);
}

function plainName(value: Value): string {
  return (provenance(value).label ?? '').toLowerCase().replace(/_/g, '');
}

function redirect(flow: Flow): Mismatch | undefined {
  const { asked, signIns, others } = flow;
  const requested = signIns.map(redirectOf);
  if (requested.some((value) => !value)) return undefined;
  const named = requested.filter((value) => value !== undefined);
  const sent = sentRedirect(asked);
  if (!sent)
    return lacksRedirect(flow, named)
      ? unfit(flow, 'redirectUriMissing', undefined, redirectName)
      : undefined;
  const elsewhere = others.some((other) => {
    const value = sentRedirect(other);
    return !value || named.some((one) => !differ(one, value));
  });
  return !elsewhere && named.every((value) => differ(value, sent) && sameKind(value, sent))
    ? unfit(
        flow,
        'redirectUriDiffers',
        valueOf(asked.fields, redirectName) ? redirectName : undefined,
        redirectName,
        sent,
      )
    : undefined;
}

function sentRedirect({ fields, event }: Asked): Value | undefined {
  return valueOf(fields, redirectName) ?? redirectOfClient(event.call?.receiver);
}

function redirectOf({ fields, receiver }: SignIn): Value | undefined {
  return valueOf(fields, redirectName) ?? redirectOfClient(receiver);
}

/** Google's client is made with id, secret and redirect address, and uses that address in both requests. */
function redirectOfClient(client: Value | undefined): Value | undefined {
  if (!client || !/^OAuth2(?:Client)?$/.test(provenance(client).path?.at(-1) ?? ''))
    return undefined;
  const made = client.kind === 'obj' ? client.items : (provenance(client).madeBy ?? []);
  return valueOf(made.flatMap(fieldsOf), redirectName) ?? (made.length > 2 ? made[2] : undefined);
}

/** A page, an app and a loopback server are different clients of one provider. */
function sameKind(one: Value, other: Value): boolean {
  const [a, b] = [one, other].map((value) => new Set(textsOf(value).flatMap(redirectKind)));
  return a!.size === b!.size && [...a!].every((kind) => b!.has(kind)) && !a!.has('postmessage');
}

function lacksRedirect({ asked, others }: Flow, requested: readonly Value[]): boolean {
  if (
    asked.event.kind !== 'grant' ||
    asked.open ||
    asked.fields.some(([name]) => /redirect|^\[/i.test(name))
  )
    return false;
  return (
    namesRedirect(asked) &&
    others.every(
      ({ event, fields }) => event.node === asked.event.node && !valueOf(fields, redirectName),
    ) &&
    requested.every(isGiven)
  );
}

/** PKCE (RFC 7636): the verifier of the redemption, and the challenge that was made of it. */
function proof(flow: Flow, source: string): Mismatch | undefined {
  const { asked, signIns, others } = flow;
  const verifier = valueOf(asked.fields, verifierName);
  const challenges = signIns.map(({ fields }) => valueOf(fields, challengeName));
  if (verifier) {
    return isChallenge(verifier, signIns, source)
      ? unfit(flow, 'challengeSentAsVerifier', verifierName, challengeName, verifier)
      : undefined;
  }
  const unproven =
    asked.event.kind === 'grant' &&
    !asked.open &&
    !asked.fields.some(([name]) => /verifier|^\[/i.test(name)) &&
    others.every(({ fields }) => !valueOf(fields, verifierName)) &&
    challenges.every((challenge) => challenge !== undefined && isGiven(challenge));
  return unproven ? unfit(flow, 'verifierMissing', undefined, challengeName) : undefined;
}

/** The hash is sent where the server wants what it was made of. */
function isChallenge(verifier: Value, signIns: readonly SignIn[], source: string): boolean {
  const hashed = signIns.every(({ fields }) => {
    const method = valueOf(fields, methodName);
    return method ? text(method)?.toUpperCase() === 'S256' : false;
  });
  if (!hashed) return false;
  if (originOf(verifier)?.kind === 'code_challenge') return !/['"`]plain['"`]/.test(source);
  return signIns.every(({ fields }) => {
    const challenge = valueOf(fields, challengeName);
    return challenge !== undefined && agree(challenge, verifier);
  });
}

function unfit(
  { asked, signIns }: Flow,
  message: MessageId,
  field: RegExp | undefined,
  signInField: RegExp | undefined,
  value?: Value,
): Mismatch {
  return {
    asked,
    message,
    data: {},
    certainty: 'certain',
    field,
    value,
    signIn: signIns[0]!,
    ...(signInField ? { signInField } : {}),
  };
}
