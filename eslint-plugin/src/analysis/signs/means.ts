/** What it takes to send a code, and what of it a text shows. */

import { namedSignsOf } from './hot.js';
import { tellingNames, usesRedeemingLibrary } from './names.js';
import { AnchoredNames } from './anchored.js';
import { Remembered } from './remembered.js';
import {
  codeNameSign,
  codeSign,
  endpointSign,
  grantFieldSign,
  grantSign,
  isBundle,
  redeemerSign,
} from './patterns.js';

/** What it takes to send a code, as far as a text shows it. */
export interface Means {
  /** The name of an API that redeems, with its package or unmistakable. */
  api: boolean;
  /** A name that such an API has, among others. */
  name: boolean;
  /** A grant with a code. */
  grant: boolean;
  /** Fields that show who asks. */
  proof: boolean;
  /** Something named as a code. */
  code: boolean;
  /** The page's URL, a request or a link is read. */
  received: boolean;
  /** A code that may come from there, or all of it. */
  handedOn: boolean;
  /** An endpoint that takes codes, by its name. */
  endpoint: boolean;
}

export const noMeans: Means = {
  api: false,
  name: false,
  grant: false,
  proof: false,
  code: false,
  received: false,
  handedOn: false,
  endpoint: false,
};

/** What a piece of a text shows; `whole` tells which packages its names are of. */
export function meansIn(text: string, whole = text): Means {
  if (isBundle(whole)) {
    const grant = grantSign.test(text);
    return { ...noMeans, api: redeemerSign.test(text), grant, code: grant };
  }
  const named = codeNameSign.test(text);
  return {
    api:
      redeemerSign.test(text) ||
      (text === whole
        ? usesRedeemingLibrary(text)
        : usesLibrary.of(whole) && text.search(namedSignsOf(whole)) >= 0),
    name: tellingSign.test(text),
    grant: grantSign.test(text),
    proof: proofSign.test(text) || (redirectSign.test(text) && clientSign.test(text)),
    code: named || plainCode.test(text),
    received: receivesCode.test(text),
    handedOn: named || codeSign.test(text) || (handedPage.test(text) && grantField.of(whole)),
    endpoint: endpointSign.test(text),
  };
}

/** Whether all of it together can send a code. */
export function suffices(means: Means): boolean {
  return names(means) || (means.received && means.handedOn);
}

/** Whether it names a redemption, be it by a name that others use too. */
export function names(means: Means): boolean {
  return sends(means) || (means.code && means.name);
}

/** Whether it takes nothing more to send a code that is given. */
export function sends({ api, grant, proof, code, handedOn, endpoint }: Means): boolean {
  return api || ((grant || endpoint) && code) || (proof && handedOn);
}

export function together(one: Means, other: Means): Means {
  return {
    api: one.api || other.api,
    name: one.name || other.name,
    grant: one.grant || other.grant,
    proof: one.proof || other.proof,
    code: one.code || other.code,
    received: one.received || other.received,
    handedOn: one.handedOn || other.handedOn,
    endpoint: one.endpoint || other.endpoint,
  };
}

const usesLibrary = new Remembered((text) => usesRedeemingLibrary(text));
const grantField = new Remembered((text) => grantFieldSign.test(text));
const tellingSign = new AnchoredNames(tellingNames);
const proofSign = /client_?secret|code_?verifier/i;
const redirectSign = /redirect_?uri/i;
const clientSign = /client_?id/i;
const plainCode = /\b_?code\b/i;
const handedPage = /\blocation\b|[sS]earchParams|\bquery\b/;

/** Where a code may come from: the page's URL, by itself or through a router; a request; a message or a link. */
const receivesCode = new RegExp(
  [
    '(?:window|document|self|globalThis|top|parent|opener)\\??\\.location\\b',
    '\\blocation\\??\\.(?:search|href|hash|toString)\\b',
    '[({,]\\s*location\\s*[,:)}]',
    'document\\.URL|documentURI',
    'use(?:Location|Router?|Search\\w*|Query(?:Param|State)\\w*|UrlSearchParams|\\w+SearchParams|URL)\\b|withRouter|outer\\??\\.query',
    '\\$route\\b|currentRoute|queryParam|\\$page\\b|\\bpage\\.url',
    '(?<![.\\w])searchParams\\b|props\\??\\.searchParams',
    'createServer|createSecureServer|\\.serve\\(',
    '(?:add(?:Event)?Listener|\\.on|\\.once)\\(\\s*[\'"`](?:message|url|open-url|appUrlOpen|request|storage|second-instance|will-redirect|will-navigate|did-\\w+)',
    'BroadcastChannel|\\.on[mM]essage\\b\\??[.\\s]*(?:=|addListener)|onMessage=|Linking|getInitialURL|AuthorizationListener|onUpdated',
  ].join('|'),
);
