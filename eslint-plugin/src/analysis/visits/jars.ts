/** Cookies and sessions: what one visit writes or forgets, the next one finds. */

import {
  cookieFunctions,
  cookieJars,
  cookieMethods,
  emptyingMethods,
  forgettingMethods,
  jarMakers,
  sessionJars,
} from '../../catalog/visits.js';
import type { Call } from '../eval/calls.js';
import { nameKey, readMember } from '../eval/members.js';
import type { Machine } from '../machine.js';
import { at } from '../records.js';
import { keyOf, nul, prim, sym, text, undef, type Sym, type Value } from '../values.js';
import { isHandlerPart } from './parts.js';

type Jar = 'cookies' | 'session';

const jarOf = new Map<string, Jar>([
  ...cookieJars.map((name) => [name, 'cookies'] as const),
  ...sessionJars.map((name) => [name, 'session'] as const),
]);
const makers = new Map(jarMakers.map(({ name, jar }) => [name, jar]));
const functions = new Map(cookieFunctions.map((entry) => [entry.name, entry]));
const methods = new Map(cookieMethods.map((entry) => [entry.name, entry]));
const forgetting = new Set(forgettingMethods);
const emptying = new Set(emptyingMethods);

function jarKey(jar: Jar): string {
  return `jar ${jar}`;
}

function theJar(m: Machine, jar: Jar): Value {
  const key = jarKey(jar);
  return m.overlay.get(key) ?? sym(key, { attempts: [], label: jar });
}

function isJar(value: Value | undefined): value is Sym {
  return value?.kind === 'sym' && /^jar (?:cookies|session)$/.test(value.key);
}

/** `req.session`, `{ cookies }`: of the handler's own request. */
export function jarMember(m: Machine, object: Sym, name: Value): Value | undefined {
  if (!isHandlerPart(object)) return undefined;
  const key = nameKey(name);
  const jar = jarOf.get(key);
  if (jar && !m.overlay.has(`${object.key}.${key}`)) return theJar(m, jar);
  // The header holds all cookies at once.
  return key === 'cookie' && object.from.label === 'headers' ? cookieHeader(m) : undefined;
}

function cookieHeader(m: Machine): Value {
  return sym(`cookie header ${m.visit!.cookies}`, { attempts: [], label: 'cookie' });
}

/** A call that reads, writes or forgets what is kept. */
export function jarCall(m: Machine, call: Call): Value | undefined {
  const { receiver, name } = call;
  if (isJar(receiver) && name !== undefined) return ofJar(m, call, receiver, name);
  const spoken = name ?? call.spoken;
  if (spoken === undefined) return undefined;
  const jar = !receiver || isHandlerPart(receiver) ? makers.get(spoken) : undefined;
  if (jar) return theJar(m, jar);
  const fn = call.args[0] && isHandlerPart(call.args[0]) ? functions.get(spoken) : undefined;
  if (fn) return byName(m, call, fn.does, call.args[fn.nameAt], fn.valueAt);
  if (!receiver || !isHandlerPart(receiver)) return undefined;
  if (text(call.args[0])?.toLowerCase() === 'cookie' && /^(?:get|header)$/.test(spoken))
    return cookieHeader(m);
  const method = methods.get(spoken);
  if (!method || call.args.length === 0) return undefined;
  byName(m, call, method.does, call.args[0], 1);
  return receiver;
}

function ofJar(m: Machine, call: Call, jar: Sym, name: string): Value | undefined {
  const [first = undef] = call.args;
  if (name === 'get' || name === 'has' || name === 'getAll')
    return readMember(m, jar, first, call.node);
  if (forgetting.has(name)) return forget(m, jar.key, first);
  if (emptying.has(name)) {
    m.overlay.set(jar.key, m.object());
    changed(m);
    return m.settled(undef);
  }
  if (name !== 'set' && name !== 'put') return undefined;
  byName(m, call, 'write', named(first), 1, jar.key);
  return undef;
}

/** `cookies().set({ name, value })`. */
function named(first: Value): Value {
  return (first.kind === 'obj' && first.props.get('name')) || first;
}

function byName(
  m: Machine,
  { args, node }: Call,
  does: 'read' | 'write' | 'forget',
  name: Value | undefined,
  valueAt = 0,
  key = jarKey('cookies'),
): Value {
  if (!name) return undef;
  if (does === 'read') return readMember(m, theJar(m, 'cookies'), name, node);
  const value = args[valueAt];
  const options = args[valueAt + 1];
  if (does === 'forget' || isSpent(value, options)) return forget(m, key, name);
  m.overlay.set(`${key}.${nameKey(name)}`, value ?? undef);
  changed(m);
  return undef;
}

/** An empty value, or one that is over at once. */
function isSpent(value: Value | undefined, options: Value | undefined): boolean {
  if (!value || (value.kind === 'prim' && !value.value)) return true;
  const age = at(options, 'maxAge') ?? at(options, 'expires');
  if (age?.kind === 'prim') return typeof age.value !== 'number' || age.value <= 0;
  return at(options, 'expires') !== undefined && keyOf(at(options, 'expires')!) === 'date(0)';
}

function forget(m: Machine, key: string, name: Value): Value {
  m.overlay.set(`${key}.${nameKey(name)}`, undef);
  changed(m);
  return undef;
}

function changed(m: Machine): void {
  m.visit!.cookies++;
}

/** A `Set-Cookie` header: its text says what is forgotten; one that is not shown may forget everything. */
export function setCookieHeader(m: Machine, value: Value | undefined): void {
  changed(m);
  const list = value?.kind === 'obj' && value.type === 'array' ? value.items : [value ?? nul];
  for (const item of list) {
    const [cookie] = item.kind === 'str' ? item.parts : [text(item)];
    const said = typeof cookie === 'string' ? cookie : '';
    const name = /^\s*([\w.-]+)=/.exec(said)?.[1];
    if (name === undefined) m.overlay.set(jarKey('cookies'), m.object());
    else if (/^[^;]*=(?:;|$)|Max-Age=(?:0|-)|1970/i.test(said))
      forget(m, jarKey('cookies'), prim(name));
  }
}
