/**
 * Codes without a grant. In browser code the redemption is often the app's own backend: the page's code reaches a request,
 * a mutation, or a function nobody sees whose name speaks of redeeming. The words are data; they are weighed here, nearest first.
 */

import {
  harmlessWords,
  neutralVerbs,
  protocolWords,
  randomWords,
  receivingWords,
  repeatingWords,
  redeemingWords,
  signInWords,
} from '../catalog/vocabulary.js';
import { otherCodeWords } from '../catalog/other-codes.js';
import { services } from '../catalog/services.js';
import type { Call } from './eval/calls.js';
import type { Machine } from './machine.js';
import { codesIn } from './records.js';
import { isProject } from './library/recognize.js';
import { isPage } from './builtins/page.js';
import { keyOf, provenance, sym, type Value } from './values.js';

const signIn = new Set<string>(signInWords);
const redeeming = new Set<string>(redeemingWords);
const harmless = new Set<string>(harmlessWords);
const neutral = new Set<string>(neutralVerbs);
const otherCode = new Set<string>(otherCodeWords);
const protocol = new Set<string>(protocolWords);
const receiving = new Set<string>(receivingWords);
const service = new Set<string>(services);

/** The words of a name, a path or a URL: split at signs and at capitals, lower case. */
export function wordsOf(name: string): readonly string[] {
  let words = wordsByName.get(name);
  if (!words) {
    if (wordsByName.size >= maxNames) wordsByName.clear();
    wordsByName.set(name, (words = splitWords(name)));
  }
  return words;
}

/** The same calls are run over and over. */
const wordsByName = new Map<string, readonly string[]>();
const maxNames = 2000;

function splitWords(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/sign[\s_-]in/g, 'signin')
    .replace(/log[\s_-]in/g, 'login')
    .replace(/o[\s_-]auth/g, 'oauth')
    .replace(/two[\s_-]?factor|2[\s_-]?fa(?![a-z])/g, ' 2fa ')
    .split(/[^a-z\d]+/)
    .filter(Boolean);
}

/** What some words say of a code: that it is one to redeem, that it is another kind, or nothing. */
type Verdict = 'redeems' | 'other' | undefined;

function weigh(words: readonly string[]): Verdict {
  const good = words.some((word) => signIn.has(word));
  const bad = words.some((word) => otherCode.has(word));
  if (good === bad) return undefined;
  return good ? 'redeems' : 'other';
}

/**
 * A function nobody sees that is called without the code, but because the URL has one, and by a name that says it fetches
 * tokens: it reads the page's code by itself.
 */
export function implicitCode(m: Machine, call: Call): Value | undefined {
  const from = provenance(call.callee);
  if (call.isNew || m.pageStripped || !from.module || !isProject(from.module)) return undefined;
  if (
    m.facts.get('page:code')?.truthy !== true ||
    !fetching.test(call.name ?? call.spoken ?? from.label ?? '')
  )
    return undefined;
  return sym('page:code', { attempts: [], url: 'page', code: true, label: 'code' });
}

/** `fetchTokens`, `exchangeCode`, `completeLogin`. */
const fetching =
  /^(?:fetch|get|exchange|request|redeem|obtain|acquire|handle|complete|finish|process)\w*(?:tokens?|code|callback|login|sign-?in)(?:[A-Z]\w*)?$/i;

/** The code among the parts of a request to the app's own backend, if all that is known says it is redeemed there. */
export function relayedCode(
  m: Machine,
  parts: readonly Value[],
  url: Value | undefined,
  { name, callee }: { name: string | undefined; callee?: Value | undefined },
): Value | undefined {
  const endpoint = url ? addressIn(url) : '';
  const code = pageCode(m, parts);
  if (!code) return takesCodes(wordsOf(endpoint)) ? [...codesIn(parts)][0] : undefined;
  for (const words of [
    wordsOf(`${endpoint} ${name ?? ''}`),
    callee ? wordsOf(keyOf(callee)) : [],
    functionWords(m),
    wordsOf(pathOf(m)),
  ]) {
    const verdict = weigh(words);
    if (verdict) return verdict === 'redeems' ? code : undefined;
  }
  return readsState(m) ? code : undefined;
}

/** Whether an endpoint's own words say that it redeems the codes it is given, wherever they come from: `/oauth/kakao/callback`. */
function takesCodes(words: readonly string[]): boolean {
  const told = [protocol, receiving, service].filter((kind) =>
    words.some((word) => kind.has(word)),
  );
  return told.length > 1 && weigh(words) === 'redeems';
}

/** An authorization response has a `state` beside the code (RFC 6749 §4.1.2). */
function readsState(m: Machine): boolean {
  return (
    /['"`.?]state['"`]?\s*[)\]}=,;]/.test(m.program.file.text) &&
    /\.get\(\s*['"`]state['"`]|[{,]\s*state\s*[,}]|\.state\b/.test(m.program.file.text)
  );
}

function pageCode(m: Machine, parts: readonly Value[]): Value | undefined {
  for (const code of codesIn(parts)) {
    const from = provenance(code);
    if (from.url === 'page' || isDeliveredCode(m, code)) return code;
  }
  return parts.some(holdsPage)
    ? sym('page:code', { attempts: [], url: 'page', code: true, label: 'code' })
    : undefined;
}

/** A loopback server or deep-link listener receives the code in a request of its own. */
function isDeliveredCode(m: Machine, code: Value): boolean {
  return (
    provenance(code).code === true &&
    m.frames.some((frame) => frame.runner?.as === 'server' || frame.runner?.as === 'listener')
  );
}

/** The whole query of the page is handed on. */
function holdsPage(value: Value): boolean {
  if (isPage(value)) return true;
  if (value.kind === 'str')
    return value.parts.some((part) => typeof part !== 'string' && holdsPage(part));
  return value.kind === 'obj' && !value.fn && (value.rest ? isPage(value.rest) : false);
}

/** The literal parts of a URL, or of an object that says where a request goes. */
function addressIn(value: Value): string {
  if (value.kind !== 'obj' || value.label === 'url') return literalParts(value);
  return [...value.props.values()]
    .map(literalParts)
    .filter((part) => part.includes('/'))
    .join(' ');
}

/** The literal parts of a URL. */
export function literalParts(value: Value): string {
  if (value.kind === 'prim') return String(value.value ?? '');
  if (value.kind === 'str')
    return value.parts
      .filter((part) => typeof part === 'string')
      .join(' ')
      .replace(/[?&]\w+=/g, ' ');
  if (value.kind === 'cond') return value.args.map(literalParts).join(' ');
  if (value.kind === 'sym') return value.from.label ?? '';
  const href = value.label === 'url' ? value.props.get('href') : undefined;
  return href ? literalParts(href) : '';
}

/** The names of the functions that run, and of the functions and components around them. */
function functionWords(m: Machine): string[] {
  const shape = m.program.shape(m.program.file);
  const around = m.stack[0] ? shape.namesAround(m.stack[0].range[0]) : [];
  const names = [...m.stack.map((fn) => shape.nameOf(fn) ?? ''), ...around];
  return names.flatMap((name) => [...wordsOf(name)]);
}

function pathOf(m: Machine): string {
  return m.program.file.path
    .split(/[\\/]/)
    .slice(-3)
    .join('/')
    .replace(/\.\w+$/, '');
}

/** Whether a function nobody sees says by its name that it runs a callback again when it fails. */
export function repeats(name: string): boolean {
  return wordsOf(name).some((word) => repeating.has(word));
}

const repeating = new Set<string>(repeatingWords);

/** Whether a function nobody sees says by its name that its results are random. */
export function isRandom(name: string): boolean {
  return wordsOf(name).some((word) => random.has(word));
}

const random = new Set<string>(randomWords);

/** Whether a name begins with what only looks, tells or keeps. */
export function isHarmless([verb = '']: readonly string[]): boolean {
  return harmless.has(verb);
}

/** Whether a call nobody sees could send what it is given. */
export function isSending(m: Machine, call: Call): boolean {
  const name = call.name ?? call.spoken ?? provenance(call.callee).label ?? '';
  const [verb = '', ...rest] = wordsOf(name);
  if (neutral.has(verb)) {
    if (!m.awaited.has(call.node)) return false;
    if (rest.some((word) => redeeming.has(word) || signIn.has(word))) return true;
    return call.args[0] !== undefined && weigh(wordsOf(addressIn(call.args[0]))) === 'redeems';
  }
  if (harmless.has(verb) || harmless.has(name.toLowerCase())) return false;
  const from = provenance(call.callee);
  if (from.module === 'global' && from.path?.[0] === 'console') return false;
  const speaks = [verb, ...rest].some((word) => redeeming.has(word));
  return speaks || m.awaited.has(call.node);
}
