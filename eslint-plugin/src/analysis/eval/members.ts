/** Reading and writing properties of known and unknown objects. */

import { globalOfModule, globalValue } from '../builtins/globals.js';
import { pageMember, pageUrl } from '../builtins/page.js';
import { isPageProperty, pageProperty } from '../library/properties.js';
import { codeName } from '../names.js';
import { partAt } from '../judge/fallback/parts.js';
import { noteWrite } from '../judge/fallback/sinks.js';
import type { Machine } from '../machine.js';
import { visitWrite } from '../visits/answers.js';
import { jarMember } from '../visits/jars.js';
import {
  keyOf,
  prim,
  provenance,
  sym,
  undef,
  type Cond,
  type Obj,
  type Prim,
  type Provenance,
  type Sym,
  type Value,
} from '../values.js';
import type { Node } from '../syntax/nodes.js';
import { sizeOf } from './operators.js';

export function readMember(m: Machine, object: Value, name: Value, node: Node): Value {
  const found = readAny(m, object, name, node);
  return m.ledger && name.kind !== 'prim' ? m.ledger.looked(name, found, node) : found;
}

function readAny(m: Machine, object: Value, name: Value, _node: Node): Value {
  if (object.kind === 'obj') {
    const own = readOwn(m, object, name);
    if (own) return own;
    return object.label === 'window' && name.kind === 'prim'
      ? globalValue(m, String(name.value))
      : readUnknown(m, object, name);
  }
  if (object.kind === 'sym') return readSymbol(m, object, name);
  if (object.kind === 'prim') {
    if (typeof object.value === 'string' && name.kind === 'prim' && name.value === 'length')
      return prim(object.value.length);
    return undef;
  }
  if (object.kind === 'cond') return readUndecided(m, object, name, _node);
  return sym(`${keyOf(object)}.${nameKey(name)}`, {
    ...provenance(object),
    label: nameKey(name),
    ...partAt(provenance(object), nameKey(name)),
  });
}

/** A member of `a || b`, `a && b`, `c ? a : b`: of the value it will most likely be, or as undecided as that. */
function readUndecided(m: Machine, cond: Cond, name: Value, node: Node): Value {
  const [a, b, c] = cond.args as [Value, Value, Value];
  if (cond.op === '||' || cond.op === '??') return readMember(m, a, name, node);
  if (cond.op === '&&') return readMember(m, b, name, node);
  if (cond.op !== '?:') return undef;
  const [first, second] = [readMember(m, b, name, node), readMember(m, c, name, node)];
  return keyOf(first) === keyOf(second)
    ? first
    : { kind: 'cond', op: '?:', args: [a, first, second] };
}

/** The property as far as the object's own content or its prototypes tell. */
function readOwn(m: Machine, object: Obj, name: Value): Value | undefined {
  const key = nameKey(name);
  if (object.type === 'array' && name.kind === 'prim') {
    if (typeof name.value === 'number')
      return object.items[name.value] ?? object.props.get(key) ?? (object.rest ? undefined : undef);
    if (name.value === 'length' && !object.rest && !object.open) return prim(object.items.length);
  }
  if ((object.type === 'map' || object.type === 'set') && key === 'size')
    return object.rest || object.open ? sizeOf(object) : prim(object.entries.length);
  for (let at: Obj | undefined = object; at; at = at.proto) {
    const found = at.props.get(key);
    if (!found) {
      if (at.deleted?.has(key)) return undef;
      continue;
    }
    if (isStale(m, object, at, key, found)) return undefined;
    return found;
  }
  return undefined;
}

/** Whether other code may have changed the property before the code at hand ran. */
function isStale(m: Machine, object: Obj, at: Obj, key: string, found: Value): boolean {
  if (!object.open || at !== object || object.written?.has(key)) return false;
  if (found.kind === 'obj' && (found.fn || found.native || found.cls)) return false;
  return m.openNames.has(key);
}

function readUnknown(m: Machine, object: Obj, name: Value): Value {
  const key = nameKey(name);
  if (isPageProperty(key)) return pageUrl;
  if (object.rest) return readMember(m, object.rest, name, undefined as never);
  if (object.open && !object.written?.has(key) && m.openNames.has(key)) {
    return sym(`#${object.id}.${key}`, { attempts: [], label: key, ...named(key) });
  }
  if (name.kind !== 'prim')
    return sym(`#${object.id}[${key}]`, { attempts: provenance(name).attempts });
  // A base class that nobody sees, or a native object, may have anything.
  if (object.from || object.type === 'native' || (object.proto && hasUnknownBase(object))) {
    const from = object.from ?? { attempts: [] };
    return sym(`#${object.id}.${key}`, { ...extend(from, key), ...named(key) });
  }
  return undef;
}

function hasUnknownBase(object: Obj): boolean {
  for (let at: Obj | undefined = object; at; at = at.proto) if (at.from) return true;
  return false;
}

/** `url.URL` is the global `URL`. */
function ofModule(m: Machine, { from }: Sym, name: Value): Value | undefined {
  return from.module !== undefined && from.path?.length === 0
    ? globalOfModule(m, from.module, nameKey(name))
    : undefined;
}

/** React Router hands the page's location to the components of its routes. */
const routerProps = /(?:^param (?:0|props)@\d+|\.props)\.location$/;

function readSymbol(m: Machine, object: Sym, name: Value): Value {
  const page = pageMember(m, object, name);
  if (page) return page;
  const told = pageProperty(m, object, nameKey(name));
  if (told) return told;
  const kept = m.visit && jarMember(m, object, name);
  if (kept) return kept;
  // A Next.js page gets the query of its URL as a prop.
  const label = nameKey(name);
  if (label === 'searchParams' && /^param (?:0|props)@\d+$/.test(object.key)) return pageUrl;
  if ((label === 'search' || label === 'hash') && routerProps.test(object.key)) return pageUrl;
  const key = `${object.key}.${label}`;
  const written = m.overlay.get(key) ?? ofModule(m, object, name);
  if (written) return written;
  const from = extend(object.from, label);
  if (codeName.test(label) || (object.from.code && /^(?:\d|groups)$/.test(label))) from.code = true;
  return sym(key, from);
}

/** The provenance of a member: the same root, one name further. */
export function extend(from: Provenance, name: string): Provenance {
  // Every property read comes here: a copy with a few fields changed is what engines do fastest.
  const next: Provenance = {
    ...from,
    path: from.path ? [...from.path, name] : [name],
    label: name,
    code: undefined,
    type: undefined,
  };
  if (from.attempts.length > 0) Object.assign(next, partAt(from, name));
  return next;
}

/** A property called `code` holds one, as far as anybody can tell. */
function named(name: string): { code?: true } {
  return codeName.test(name) ? { code: true } : {};
}

export function writeMember(
  m: Machine,
  object: Value,
  name: Value,
  value: Value,
  node: Node,
): void {
  const key = nameKey(name);
  noteWrite(m, object, key, value, node);
  if (m.ledger?.wrote(object, key, value, node)) return;
  if (object.kind === 'sym') {
    m.overlay.set(`${object.key}.${key}`, value);
    if (m.visit) visitWrite(m, object, key, value, node);
    if (object.from.url === 'page') m.pageStripped = true;
    return;
  }
  if (object.kind !== 'obj') return;
  if (object.type === 'array' && isPlace(object, name)) {
    object.items[name.value] = value;
    return;
  }
  if (object.open) m.claims.add(`#${object.id}.${key}`);
  object.props.set(key, value);
  (object.written ??= new Set()).add(key);
  object.deleted?.delete(key);
}

/** A place in an array, or right behind its end: items have no holes, and a far one is a property like any other. */
function isPlace({ items }: Obj, name: Value): name is Prim & { value: number } {
  if (name.kind !== 'prim' || typeof name.value !== 'number') return false;
  return Number.isInteger(name.value) && name.value >= 0 && name.value <= items.length;
}

export function deleteMember(m: Machine, object: Value, name: Value, node: Node): void {
  const key = nameKey(name);
  m.ledger?.removed(name, node);
  if (object.kind === 'sym') m.overlay.set(`${object.key}.${key}`, undef);
  if (object.kind !== 'obj') return;
  object.props.delete(key);
  (object.written ??= new Set()).add(key);
  (object.deleted ??= new Set()).add(key);
}

/** The property a value names; unknown names are compared by identity. */
export function nameKey(name: Value): string {
  return name.kind === 'prim' ? String(name.value) : `[${keyOf(name)}]`;
}
