/** Where values go: which call or assignment keeps them, which hands them to code that nobody sees, which only uses them. */

import type { Env } from '../../env.js';
import type { Call } from '../../eval/calls.js';
import { isProject } from '../../library/recognize.js';
import type { Machine } from '../../machine.js';
import { children, contains, isFunctionNode, type Node } from '../../syntax/nodes.js';
import { isFunction, keyOf, provenance, text, type Obj, type Value } from '../../values.js';
import { noteGiven, noteReplaced, noteReturned, noteStored } from '../rotation/writes.js';
import { noteCode } from '../expiry/late-code.js';
import type { Sink } from './life.js';

/** Functions that keep what they are given, by their names; in such a call the last name counts. */
const storing =
  /^(?:set|save|store|put|persist|remember|update|upsert|insert|cache|hset|hmset|setex|write|add(?!\w*listener)|commit$|dispatch$|cookie$|values$|push$|replaceOne$|create(?:Many|OrUpdate|Session|Cookie|Account)?$)|And(?:Update|Replace)$/i;
/** Of a database: what they keep is among their parameters. */
const querying = /^(?:query|execute|run|exec)$/;
/** Functions that look at a token or spend it at once. */
const using =
  /^(?:verify|decode|revoke|introspect|jwtDecode|parseJwt|userinfo|(?:get|fetch|load|read|request)\w*(?:user|profile|me|account|identity)(?:info|data|details)?)\w*$/i;
const headers = /^(?:set(?:Request)?Headers?|set|append|auth|bearer|header)$/i;
/** Objects that writing sends to, and names of requests. */
const streams =
  /^(?:res|response|reply|socket|stream|ws|stdout|stderr|router|history|navigation|navigate|headers|searchParams|params|query)$/i;
/** Properties of page elements. */
const elements = /^(?:textContent|innerText|innerHTML|value|href|src|title)$/;

/** Notes the arguments of a call whose body nobody sees. */
export function noteCall(m: Machine, call: Call): void {
  const { life } = m;
  if (life.seen) see(m, call);
  const name = call.name ?? provenance(call.callee).label ?? '';
  noteCode(m, call, name);
  if (!life.redeemed || call.args.length === 0) return;
  if (call.isNew && !setsCookie(call.args)) return;
  noteGiven(m, call, name);
  const receiver = call.receiver;
  if (receiver?.kind === 'obj' && isLocal(m, receiver) && /^set/i.test(name))
    return life.hold(receiver, call.args);
  const sink = sinkOf(call, name);
  if (!sink) return;
  // A callback is run, or was registered to be.
  for (const value of call.args) if (!isFunction(value)) note(m, sink, value, call.node);
}

/** Remembers what a call is given, and the parameter it adds to a URL. */
function see({ life }: Machine, call: Call): void {
  life.seen?.push(...call.args);
  const key = call.receiver?.kind === 'sym' ? call.receiver.key : '';
  const name = text(call.args[0]);
  if (name !== undefined && call.args[1] && key.endsWith('.searchParams'))
    life.added.push({ url: key.slice(0, -'.searchParams'.length), name, value: call.args[1] });
}

/** Notes the arguments of a call that the catalogue describes. */
export function noteLibraryCall(m: Machine, call: Call, does: string): void {
  if (silentEffects.has(does)) return;
  if (!sendingEffects.has(does)) return noteCall(m, call);
  if (m.life.seen) see(m, call);
  for (const value of call.args) note(m, 'sent', value, call.node);
}

/** Of catalogue calls: what is done with the arguments is seen by running it, or nothing that matters. */
const silentEffects: ReadonlySet<string> = new Set([
  'redeem',
  'redeem page code',
  'build',
  'parse',
  'run',
  'hook',
  'call callback',
  'hand over tokens',
  'memoize',
  'run exclusively',
  'make client',
  'make retrying',
  'read page',
  'handle requests',
  'test',
  'cancel',
  'close',
]);
const sendingEffects: ReadonlySet<string> = new Set([
  'send',
  'open request',
  'refresh',
  'acquire silently',
  'start sign-in',
  'strip page',
  'prepare redemption',
]);

/** Notes what a method of a known collection was given: one that outlives the run keeps it. */
export function noteAdded(
  m: Machine,
  owner: Obj,
  method: string,
  args: readonly Value[],
  node: Node,
): void {
  if (
    !m.life.redeemed ||
    isLocal(m, owner) ||
    !/^(?:set|setItem|add|push|unshift|append)$/.test(method)
  )
    return;
  if (args[1]) noteStored(m, keyOf(args[0]!), args[1], node);
  for (const value of args) note(m, 'kept', value, node);
}

/** Notes a property that was written. */
export function noteWrite(m: Machine, object: Value, name: string, value: Value, node: Node): void {
  m.life.seen?.push(value);
  if (!m.life.redeemed) return;
  const from = provenance(object);
  if (
    object.kind === 'obj' ? isLocal(m, object) : object.kind !== 'sym' || from.attempts.length > 0
  )
    return;
  const path = from.path ?? [];
  if (/^authorization$/i.test(name) && !path.includes('defaults')) note(m, 'used', value, node);
  else if (elements.test(name) || from.url === 'page') note(m, 'handed', value, node);
  else {
    noteReplaced(
      m,
      { key: `${keyOf(object)}.${name}`, old: oldValue(m, object, name) },
      value,
      node,
    );
    note(m, 'kept', value, node);
  }
}

/** What a property holds before it is written, if that is known. */
function oldValue(m: Machine, object: Value, name: string): Value | undefined {
  return object.kind === 'obj' ? object.props.get(name) : m.overlay.get(`${keyOf(object)}.${name}`);
}

/** Notes a variable that was assigned: it keeps the value if it outlives the run and other code reads it. */
export function noteAssigned(
  m: Machine,
  name: string,
  scope: Env | undefined,
  value: Value,
  node: Node,
): void {
  if (!m.life.redeemed || (scope && !m.life.outerScopes.has(scope))) return;
  noteReplaced(m, { key: `var ${name}`, old: scope?.own(name)?.value }, value, node);
  // A token that is used again is read by the very function that keeps it.
  if (m.program.subject.id === 'access token' || readElsewhere(m, name, scope, node))
    note(m, 'kept', value, node);
}

/** Notes a value that went somewhere. */
export function note(m: Machine, sink: Sink, value: Value, node: Node): void {
  m.life.seen?.push(value);
  if (!m.life.redeemed || value.kind === 'prim') return;
  if (sink === 'handed') noteReturned(m, value, node);
  m.life.sinks.push({ sink, value, node, file: m.callSite ?? m.program.file });
}

function isLocal(m: Machine, object: Obj): boolean {
  return object.id > m.life.outerHeap && object.type !== 'storage' && object.type !== 'native';
}

/** What a call of unseen code does with its arguments; nothing where it only prints them. */
function sinkOf(call: Call, name: string): Sink | undefined {
  const from = provenance(call.callee);
  const receiver = call.receiver ? provenance(call.receiver) : undefined;
  const path = [...(from.path ?? []), from.label ?? ''];
  if (path[0] === 'console' || path.includes('stdout') || path.includes('stderr')) return undefined;
  if (call.isNew) return 'kept';
  if (headers.test(name) && /^(?:proxy-)?authorization$/i.test(text(call.args[0]) ?? ''))
    return 'used';
  if (/^set(?:Request)?Headers?$/i.test(name)) return setsCookie(call.args) ? 'kept' : 'used';
  if (using.test(name)) return 'sent';
  const owner = receiver?.label ?? receiver?.path?.at(-1) ?? '';
  if (streams.test(owner) && !/^(?:cookie|setCookie)$/i.test(name)) return 'handed';
  if (/^create(?:Hash|Hmac)$/.test(owner) || /^(?:https?:|\/)/.test(text(call.args[0]) ?? ''))
    return 'handed';
  if (storing.test(name)) return 'kept';
  if (call.receiver && querying.test(name)) return 'kept';
  const module = from.module ?? receiver?.module;
  return module && module !== 'global' && !isProject(module) ? 'sent' : 'handed';
}

/** `setHeader('Set-Cookie', …)`, `new Response(body, { headers: { 'Set-Cookie': … } })`. */
function setsCookie(args: readonly Value[], depth = 0): boolean {
  return args.some((arg) => {
    if (/^set-cookie$/i.test(text(arg) ?? '')) return true;
    if (arg.kind !== 'obj' || arg.fn || depth > 2) return false;
    if ([...arg.props.keys()].some((name) => /^set-cookie$/i.test(name))) return true;
    return setsCookie(
      [...arg.props.values(), ...arg.entries.map((entry) => entry.key)].filter(
        (value) => value.kind === 'obj' || value.kind === 'prim',
      ),
      depth + 1,
    );
  });
}

/** Whether other code than the function that assigns a variable reads it. */
function readElsewhere(m: Machine, name: string, scope: Env | undefined, node: Node): boolean {
  const file = scope?.file ?? m.callSite ?? m.program.file;
  const ast = file.ast;
  if (!scope?.parent && isExportedName(file.text, name)) return true;
  const outer = outermost(ast, node, m.stack);
  return outer !== undefined && mentions(ast, name, outer, undefined);
}

/** The outermost function around an assignment that stands inside the scope of the variable. */
function outermost(ast: Node, node: Node, stack: readonly Node[]): Node | undefined {
  return stack.find((fn) => contains(fn, node)) ?? (contains(ast, node) ? undefined : stack[0]);
}

/** Whether a function other than `except` names a variable. */
function mentions(node: Node, name: string, except: Node, fn: Node | undefined): boolean {
  if (node === except) return false;
  const inside = isFunctionNode(node) ? node : fn;
  if (node.type === 'Identifier' && node.name === name)
    return inside !== undefined && !contains(inside, except);
  const names =
    node.type === 'MemberExpression' && !node.computed
      ? [node.object]
      : node.type === 'Property' && !node.computed
        ? [node.value]
        : children(node);
  return names.some((child) => mentions(child, name, except, inside));
}

function isExportedName(source: string, name: string): boolean {
  const quoted = name.replace(/\$/g, '\\$&');
  return new RegExp(
    `export\\s+(?:let|var)\\s[^;=]*\\b${quoted}\\b|export\\s*\\{[^}]*\\b${quoted}\\b|exports\\.${quoted}\\b`,
  ).test(source);
}
