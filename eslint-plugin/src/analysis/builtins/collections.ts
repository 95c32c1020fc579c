/** Arrays, maps, sets and storage: methods of objects whose content is (partly) known. */

import { truthy } from '../conditions.js';
import { callbackFrame } from '../eval/functions.js';
import { invokeValue } from '../eval/calls.js';
import { unknownItems } from '../eval/iteration.js';
import { formMethod, formMethods } from './forms.js';
import type { Machine } from '../machine.js';
import type { Node } from '../syntax/nodes.js';
import {
  keyOf,
  no,
  nul,
  prim,
  str,
  sym,
  undef,
  yes,
  type Obj,
  type Sym,
  type Value,
} from '../values.js';

export type Gen = Generator<Obj, Value, void>;

/** Calls a builtin method, or returns undefined when there is none of that name. */
export function builtinMethod(
  m: Machine,
  object: Obj,
  name: string,
  args: Value[],
  node: Node,
): Gen | undefined {
  switch (object.type) {
    case 'array':
      return arrayMethods.has(name) ? arrayMethod(m, object, name, args, node) : undefined;
    case 'map':
      return mapMethods.has(name) ? mapMethod(m, object, name, args, node) : undefined;
    case 'set':
      return mapMethods.has(name) ? setMethod(m, object, name, args, node) : undefined;
    case 'params':
      return formMethods.has(name) ? formMethod(m, object, name, args, node) : undefined;
    case 'storage':
      return storageMethods.has(name) ? storageMethod(m, object, name, args) : undefined;
    default:
      return undefined;
  }
}

const arrayMethods = new Set([
  'forEach',
  'map',
  'flatMap',
  'filter',
  'find',
  'some',
  'every',
  'reduce',
  'push',
  'unshift',
  'pop',
  'shift',
  'includes',
  'indexOf',
  'join',
  'slice',
  'concat',
  'at',
  'splice',
  'entries',
  'values',
  'reverse',
  'sort',
  'flat',
  'findIndex',
]);
const mapMethods = new Set([
  'get',
  'set',
  'has',
  'delete',
  'clear',
  'add',
  'forEach',
  'values',
  'keys',
  'entries',
]);
const storageMethods = new Set(['getItem', 'setItem', 'removeItem', 'clear']);

function* arrayMethod(m: Machine, array: Obj, name: string, args: Value[], node: Node): Gen {
  const all =
    array.rest || array.open ? [...array.items, ...unknownItems(array.rest ?? array)] : array.items;
  switch (name) {
    case 'push':
    case 'unshift':
      array.items.push(...args);
      return prim(array.items.length);
    case 'pop':
    case 'shift':
      return (
        (name === 'pop' ? array.items.pop() : array.items.shift()) ??
        (array.rest ? unknownItems(array.rest)[0]! : undef)
      );
    case 'at':
      return (
        (args[0]?.kind === 'prim' && typeof args[0].value === 'number'
          ? all.at(args[0].value)
          : all[0]) ?? undef
      );
    case 'includes':
    case 'indexOf':
      return contains(array, array.items, args[0] ?? undef, array.rest !== undefined || array.open);
    case 'join':
      return str(
        array.items.flatMap((item, index) => (index > 0 ? [args[0] ?? prim(','), item] : [item])),
      );
    case 'slice':
    case 'splice':
    case 'filter':
    case 'sort':
    case 'reverse':
    case 'flat':
    case 'values':
      if (name === 'filter' && args[0])
        for (const [index, item] of all.entries()) yield* each(m, args[0], item, index, node, name);
      return copy(m, array, [...array.items]);
    case 'concat':
      return copy(m, array, [
        ...array.items,
        ...args.flatMap((arg) => (arg.kind === 'obj' && arg.type === 'array' ? arg.items : [arg])),
      ]);
    case 'entries':
      return m.array(all.map((item, index) => m.array([prim(index), item])));
    case 'map':
    case 'flatMap':
    case 'forEach': {
      const results: Value[] = [];
      for (const [index, item] of all.slice(0, 6).entries())
        results.push(yield* each(m, args[0] ?? undef, item, index, node, name));
      return name === 'forEach' ? undef : m.array(results);
    }
    case 'reduce': {
      let sum = args[1] ?? undef;
      for (const [index, item] of all.slice(0, 6).entries()) {
        sum = yield* invokeValue(
          m,
          args[0] ?? undef,
          [sum, item, prim(index), array],
          node,
          iterationFrame(m, args[0], name, node, index),
        );
      }
      return sum;
    }
    default:
      for (const [index, item] of all.slice(0, 4).entries()) {
        const test = yield* each(m, args[0] ?? undef, item, index, node, name);
        if (name === 'find' && test.kind !== 'prim')
          return truthy(m, test, node, true) ? item : undef;
        if (name === 'find' && test.kind === 'prim' && test.value) return item;
      }
      return name === 'find' ? undef : m.fresh(node, name);
  }
}

function copy(m: Machine, array: Obj, items: Value[]): Obj {
  const made = m.array(items);
  made.rest = array.rest ?? (array.open ? array : undefined);
  return made;
}

function* each(m: Machine, fn: Value, item: Value, index: number, node: Node, name: string): Gen {
  return yield* invokeValue(
    m,
    fn,
    [item, prim(index)],
    node,
    iterationFrame(m, fn, name, node, index),
  );
}

/** The frame of one call of an iterating method's callback. */
export function iterationFrame(
  m: Machine,
  fn: Value | undefined,
  name: string,
  node: Node,
  turn: number,
): ReturnType<typeof callbackFrame> | undefined {
  return fn?.kind === 'obj' && fn.fn
    ? callbackFrame(m, fn, { name, as: 'iteration', node }, turn)
    : undefined;
}

/** A key made by the code at hand is in nothing that was there before. */
function isNew(m: Machine, key: Value): boolean {
  return key.kind === 'obj' && key.id > m.setUpObjects;
}

/** Whether a list of known keys holds a value; of an unknown rest, a question that is asked once. */
function contains(owner: Obj, keys: readonly Value[], key: Value, open: boolean): Value {
  const wanted = keyOf(key);
  if (keys.some((item) => keyOf(item) === wanted)) return yes;
  if (owner.deleted?.has(wanted)) return no;
  // Whether something unknown is one of some texts, is the same question wherever these are listed.
  if (key.kind !== 'prim' && key.kind !== 'obj' && keys.some(({ kind }) => kind === 'prim'))
    return sym(`one of ${keys.map(keyOf).join()}: ${wanted}`);
  // Different symbols are taken to be different keys: a state is compared with itself or not at all.
  return open && !(key.kind === 'obj' && key.id > owner.id && !owner.rest)
    ? sym(`#${owner.id}.has(${wanted})`)
    : no;
}

function* mapMethod(m: Machine, map: Obj, name: string, args: Value[], node: Node): Gen {
  const key = args[0] ?? undef;
  const wanted = keyOf(key);
  const found = map.entries.find((entry) => keyOf(entry.key) === wanted);
  switch (name) {
    case 'get':
      m.read.add(`#${map.id}.get(${wanted})`);
      if (found) return found.value;
      if (map.deleted?.has(wanted) || !(map.open || map.rest)) return undef;
      if (isNew(m, key)) return undef;
      return sym(`#${map.id}.get(${wanted})`, { attempts: [], label: 'get' });
    case 'has':
      return found
        ? yes
        : isNew(m, key) || map.deleted?.has(wanted) || !(map.open || map.rest)
          ? no
          : sym(`#${map.id}.get(${wanted})`, { attempts: [] });
    case 'set':
      if (found) found.value = args[1] ?? undef;
      else map.entries.push({ key, value: args[1] ?? undef });
      map.deleted?.delete(wanted);
      if (map.open) m.claims.add(`#${map.id}.get(${wanted})`);
      return map;
    case 'delete': {
      map.entries = map.entries.filter((entry) => entry !== found);
      const was = map.deleted?.has(wanted) ?? false;
      (map.deleted ??= new Set()).add(wanted);
      m.claims.add(`#${map.id}.get(${wanted})`);
      if (found) return yes;
      return was || !(map.open || map.rest)
        ? no
        : sym(`#${map.id}.get(${wanted})`, { attempts: [] });
    }
    case 'clear':
      map.entries = [];
      map.open = false;
      map.rest = undefined;
      return undef;
    case 'forEach': {
      for (const [index, entry] of map.entries.entries()) {
        yield* invokeValue(
          m,
          args[0] ?? undef,
          [entry.value, entry.key],
          node,
          iterationFrame(m, args[0], name, node, index),
        );
      }
      return undef;
    }
    case 'add':
      return undef;
    default: {
      const listed = m.array(
        map.entries.map((entry) =>
          name === 'keys'
            ? entry.key
            : name === 'values'
              ? entry.value
              : m.array([entry.key, entry.value]),
        ),
      );
      if (map.open) listed.rest = map;
      return listed;
    }
  }
}

function* setMethod(m: Machine, set: Obj, name: string, args: Value[], node: Node): Gen {
  const key = args[0] ?? undef;
  const wanted = keyOf(key);
  switch (name) {
    case 'has':
      return contains(
        set,
        set.entries.map((entry) => entry.key),
        key,
        set.open || set.rest !== undefined,
      );
    case 'add':
      if (!set.entries.some((entry) => keyOf(entry.key) === wanted))
        set.entries.push({ key, value: key });
      set.deleted?.delete(wanted);
      return set;
    case 'delete': {
      const had = set.entries.some((entry) => keyOf(entry.key) === wanted);
      set.entries = set.entries.filter((entry) => keyOf(entry.key) !== wanted);
      const was = set.deleted?.has(wanted) ?? false;
      (set.deleted ??= new Set()).add(wanted);
      return had ? yes : was || !(set.open || set.rest) ? no : sym(`#${set.id}.has(${wanted})`);
    }
    case 'clear':
      set.entries = [];
      set.open = false;
      return undef;
    default:
      return yield* mapMethod(m, set, name, args, node);
  }
}

/** What is stored is stored as a text, `null` and all. */
function isText(m: Machine, value: Sym): void {
  const fact = m.facts.get(value.key);
  if (!fact) m.facts.set(value.key, { truthy: true, nullish: false });
}

/** `localStorage`, `sessionStorage`: what is not written here may be there from before. */
function* storageMethod(m: Machine, storage: Obj, name: string, args: Value[]): Gen {
  const key = args[0] ?? undef;
  const wanted = keyOf(key);
  const found = storage.entries.find((entry) => keyOf(entry.key) === wanted);
  switch (name) {
    case 'getItem':
      if (found) return found.value;
      if (storage.deleted?.has(wanted)) return nul;
      return sym(`${storage.label}[${wanted}]`, {
        attempts: [],
        label: key.kind === 'prim' ? String(key.value) : 'item',
      });
    case 'setItem':
      if (args[1]?.kind === 'sym') isText(m, args[1]);
      if (found) found.value = args[1] ?? undef;
      else storage.entries.push({ key, value: args[1] ?? undef });
      storage.deleted?.delete(wanted);
      m.claims.add(`${storage.label}[${wanted}]`);
      return undef;
    case 'removeItem':
      storage.entries = storage.entries.filter((entry) => entry !== found);
      (storage.deleted ??= new Set()).add(wanted);
      return undef;
    default:
      storage.entries = [];
      return undef;
  }
}
