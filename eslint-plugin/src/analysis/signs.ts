/** Signs of OAuth in a text, generated from the catalogue so that no entry of it can be forgotten. */

import { libraries, type Entry, type Library } from '../catalog/index.js';
import { clientFields, codeNames, grantFields, signInWords } from '../catalog/vocabulary.js';

/** A token request, as far as a piece of code shows it. */
const requestSigns = [
  '[aA]uthorization_?[cC]ode',
  'AUTHORIZATION_CODE',
  'grant_?[tT]ype',
  'client_?[sS]ecret',
  'code_?[vV]erifier',
];

/** A code by name, or the page's query: what matters where the page's own code, or a delivered one, is handed on. */
const relaySigns = [
  '\\bcode\\b',
  '(?<!tatus|rror|xit|esponse|ountry)Code\\b',
  '_code\\b',
  'location\\??\\.(?:search|href|hash)',
];

const names = new Set(
  libraries
    .flatMap(redeemersOf)
    .map(({ callee }) => lastPart(callee.name))
    .filter((name) => /\w/.test(name) && name !== 'default'),
);

/** Names that no other library uses. */
const unambiguousNames = libraries
  .flatMap(redeemersOf)
  .filter(({ callee }) => callee.unambiguous)
  .map(distinctPart);

/** Names that tell by themselves, or with a code for an argument; the others only where their package is imported. */
const tellingNames = [...names].filter((name) =>
  /[a-z](?:Token|Grant|Exchange|Code)|(?:exchange|grant|code|token)[A-Z]/.test(name),
);

const tellingSign = new RegExp(`\\b(?:${alternatives(tellingNames)})\\b`);

const namesOfPackage = new Map<string, Set<string>>();
for (const library of libraries) {
  const own = redeemersOf(library)
    .map(({ callee }) => lastPart(callee.name))
    .filter((name) => names.has(name));
  for (const name of library.packages)
    namesOfPackage.set(name, new Set([...(namesOfPackage.get(name) ?? []), ...own]));
}

interface Signs {
  /** All signs, and the names of APIs alone. */
  all: RegExp;
  named: RegExp;
}

const signsByKey = new Map<string, Signs>();

/** Whether a file reads its page's URL, or receives requests, events or links of its own. */
const receives =
  /\blocation\b|(?<!URL)[sS]earchParams|useLocation|useRouter?\b|\$route|queryParam|getInitialURL|createServer|addEventListener|open-url|BroadcastChannel|onmessage|Linking|useQuery\b|signin\w*Callback/;

/** Matches the pieces of a file's code that may have to do with a redemption. */
export function hotSignsOf(text: string): RegExp {
  return signsOf(text).all;
}

function namedSignsOf(text: string): RegExp {
  return signsOf(text).named;
}

function signsOf(text: string): Signs {
  const packages = new Set([...text.matchAll(packageSign)].map(([, name]) => name ?? ''));
  const relays = receives.test(text);
  const key = `${relays} ${[...packages].join(' ')}`;
  let signs = signsByKey.get(key);
  if (!signs) {
    const own = [...packages].flatMap((name) => [...(namesOfPackage.get(name) ?? [])]);
    const named = `\\b(?:${alternatives(new Set([...tellingNames, ...unambiguousNames, ...own]))})\\b`;
    signs = {
      all: new RegExp([...(relays ? relaySigns : []), ...requestSigns, named].join('|'), 'g'),
      named: new RegExp(named),
    };
    signsByKey.set(key, signs);
  }
  return signs;
}

/**
 * Whether a whole file shows any sign of a redemption; a file without one is not analysed. This runs over every file
 * there is: each pattern begins with plain letters, which V8 can jump to, and looks behind for the rest.
 */
export function showsRedemption(text: string): boolean {
  if (grantSign.test(text) || redeemerSign.test(text) || usesRedeemingLibrary(text)) return true;
  if (codeSign.test(text) || codeNameSign.test(text)) return signInSign.test(text);
  return pageSign.test(text) && grantFieldSign.test(text);
}

/** What it takes to send a code, as far as a text shows it. */
export interface Means {
  /** The name of an API that redeems, with its package or unmistakable. */
  api: boolean;
  /** A name that such an API has, among others. */
  name: boolean;
  /** A grant, or fields that show who asks. */
  grant: boolean;
  /** Something named as a code. */
  code: boolean;
  /** The page's URL, a request or a link is read. */
  received: boolean;
  /** A code that may come from there, or all of it. */
  handedOn: boolean;
}

export const noMeans: Means = {
  api: false,
  name: false,
  grant: false,
  code: false,
  received: false,
  handedOn: false,
};

/** What a piece of a text shows; `whole` tells which packages its names are of. */
export function meansIn(text: string, whole = text): Means {
  const named = codeNameSign.test(text);
  const name = tellingSign.test(text);
  return {
    api:
      redeemerSign.test(text) ||
      (text === whole
        ? usesRedeemingLibrary(text)
        : usesRedeemingLibrary(whole) && text.search(namedSignsOf(whole)) >= 0),
    name,
    grant:
      grantSign.test(text) ||
      proofSign.test(text) ||
      (redirectSign.test(text) && clientSign.test(text)),
    code: named || plainCode.test(text),
    received: receivesCode.test(text),
    handedOn: named || codeSign.test(text) || (handedPage.test(text) && grantFieldSign.test(whole)),
  };
}

/** Whether all of it together can send a code. */
export function suffices({ api, name, grant, code, received, handedOn }: Means): boolean {
  return api || (code && (grant || name)) || (received && handedOn);
}

export function together(one: Means, other: Means): Means {
  return {
    api: one.api || other.api,
    name: one.name || other.name,
    grant: one.grant || other.grant,
    code: one.code || other.code,
    received: one.received || other.received,
    handedOn: one.handedOn || other.handedOn,
  };
}

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
    'BroadcastChannel|on[mM]essage|Linking|getInitialURL|AuthorizationListener|onUpdated',
  ].join('|'),
);

/** Whether a module shows that it redeems a code which it reads itself: one that calls it need not name a code. */
export function redeemsByItself(text: string): boolean {
  const redeems = grantSign.test(text) || redeemerSign.test(text) || usesRedeemingLibrary(text);
  return (redeems || grantFieldSign.test(text)) && readCodeSign.test(text);
}

const grantSign = /[aA]uthorization_?[cC]ode|AUTHORIZATION_CODE/;

/** Names that no other library uses. */
const redeemerSign = new RegExp(
  `\\b(?:${alternatives(
    new Set(
      libraries
        .flatMap(redeemersOf)
        .filter(({ callee }) => callee.unambiguous)
        .map(distinctPart),
    ),
  )})\\b`,
);

/** A variable, property or parameter named `code` that is used as a value; not `error.code`. */
const codeSign = new RegExp(
  `code\\b(?:${[
    '(?<=[({,]\\s*code)\\s*(?:[,)}]|!(?!=)|as\\b)',
    '(?<=[\'"`]code)[\'"`]',
    '(?<=[?&]code)=',
    '(?<=(?<!\\b(?:e|ex|err|error|res|[rR]esponse|[rR]eason|\\w*Error|\\))[?!]?)\\.code)',
  ].join('|')})`,
);

/** The other names of a code: those that end in `code` are looked back at from there. */
const otherNames = codeNames.filter((name) => !/^_?code$/.test(name));
const codeNameSign = new RegExp(
  [
    `code\\b(?<=\\b(?:${otherNames.filter((name) => name.endsWith('code')).join('|')}))`,
    ...otherNames.filter((name) => !name.endsWith('code')).map((name) => `\\b${name}\\b`),
  ].join('|'),
  'i',
);

/** A code is read from the page, a request or a store, or the library does that. */
const readCodeSign = new RegExp(
  `code\\b(?:(?<=['"\`]code)['"\`]|(?<=[?&]code)=|(?<=\\{[^{}]{0,200}\\bcode)[^{}]{0,200}\\}\\s*=(?!>))|\\b(?:${alternatives(
    new Set(
      libraries
        .flatMap(redeemersOf)
        .filter(({ effect }) => effect.does === 'redeem page code')
        .flatMap(({ callee }) => usedName(callee))
        .filter(Boolean),
    ),
  )})\\b`,
);

/** The page's query is handed on as it is. */
const pageSign = /\blocation\??\.(?:search|hash|href)\b/;

const grantFieldSign = new RegExp(
  ['oauth', 'openid', 'oidc', ...grantFields, ...clientFields].join('|'),
  'i',
);

/** Other things are called `code` too: the file has to speak of signing in as well. */
const signInSign = new RegExp(
  [...new Set([...grantFields, ...clientFields, ...signInWords, 'sign[_-]in', 'log[_-]in'])].join(
    '|',
  ),
  'i',
);

/** The packages whose APIs redeem, each with the names of these APIs. */
const redeemingPackages = new Map<string, RegExp>();
for (const library of libraries) {
  const redeemers = redeemersOf(library);
  if (redeemers.length === 0) continue;
  const used = new Set(redeemers.flatMap(({ callee }) => usedName(callee)));
  const sign = new RegExp(`\\b(?:${alternatives(used)})\\b`);
  for (const name of library.packages) redeemingPackages.set(name, sign);
}

const packageSign = new RegExp(`['"\`](${alternatives(redeemingPackages.keys())})['"\`/]`, 'g');

/** Whether the text names a package that redeems and one of the APIs by which it does. */
function usesRedeemingLibrary(text: string): boolean {
  for (const [, name] of text.matchAll(packageSign)) {
    if (redeemingPackages.get(name ?? '')?.test(text)) return true;
  }
  return false;
}

function redeemersOf(library: Library): Entry[] {
  return library.entries.filter(
    ({ effect: { does } }) =>
      does === 'redeem' || does === 'redeem page code' || does === 'prepare redemption',
  );
}

function lastPart(name: string): string {
  return name.split('.').at(-1) ?? name;
}

/** The end of a dotted name that still tells it from everyday words: `v2.access`, but `exchangeCodeForSession`. */
function distinctPart({ callee: { name } }: Entry): string {
  const last = lastPart(name);
  return /[a-z][A-Z]/.test(last) ? last : name.split('.').slice(-2).join('.');
}

/** What a text that calls this says; a value or export without a name of its own goes by its receivers, or by the package. */
function usedName({ name, receivers = [] }: Entry['callee']): string[] {
  const last = lastPart(name);
  if (/\w/.test(last) && last !== 'default') return [last];
  return receivers.length > 0 ? receivers.map(lastPart) : [''];
}

function alternatives(texts: Iterable<string>): string {
  return [...texts].map((text) => text.replace(/[$/.]/g, '\\$&')).join('|');
}
