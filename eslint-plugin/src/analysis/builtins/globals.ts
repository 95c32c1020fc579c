/** The platform's own objects and functions. */

import { globalExports } from '../../catalog/platform.js';
import { required } from '../eval/modules.js';
import { iterate } from '../eval/iteration.js';
import { spreadInto } from '../eval/expressions.js';
import { invokeValue } from '../eval/calls.js';
import { noteWrite } from '../judge/fallback/sinks.js';
import { fieldsOf } from '../records.js';
import type { Machine } from '../machine.js';
import {
  isFunction,
  keyOf,
  prim,
  provenance,
  str,
  sym,
  text,
  undef,
  type NativeCall,
  type Obj,
  type Sym,
  type Value,
} from '../values.js';
import { defineProperty } from '../eval/getters.js';
import { newPromise, promiseStatic } from './promise.js';
import { isPage, liveLocation, pageUrl } from './page.js';
import { removeRegistration } from '../run/registration.js';

/** The value of a global name. */
export function globalValue(m: Machine, name: string): Value {
  const known = m.globals.get(name);
  if (known) return known;
  const made = makeGlobal(m, name);
  m.globals.set(name, made);
  return made;
}

/** What a platform's module exports under a name, where that is a global of its own: `URL` of `node:url`. */
export function globalOfModule(m: Machine, module: string, name: string): Value | undefined {
  const names = Object.hasOwn(globalExports, module) ? globalExports[module] : undefined;
  return names?.includes(name) ? globalValue(m, name) : undefined;
}

function makeGlobal(m: Machine, name: string): Value {
  if (name === 'location') return liveLocation;
  if (['window', 'globalThis', 'self', 'global', 'top', 'parent'].includes(name)) {
    const object = m.alloc('native');
    object.label = 'window';
    return object;
  }
  // Programs may use any name, `constructor` too.
  const maker = Object.hasOwn(makers, name) ? makers[name] : undefined;
  if (maker) return maker(m);
  return sym(`global ${name}`, { attempts: [], module: 'global', path: [name], label: name });
}

type Maker = (m: Machine) => Value;

function statics(
  m: Machine,
  name: string,
  methods: Record<string, (call: NativeCall) => Value>,
  make?: (call: NativeCall) => Generator<Obj, Value, void>,
): Obj {
  const object = make ? m.native(name, make) : m.alloc('native');
  object.from = { attempts: [], module: 'global', path: [name] };
  object.label = name;
  for (const [method, call] of Object.entries(methods))
    object.props.set(method, m.simple(method, call));
  return object;
}

/** A conversion that keeps the identity of what it converts. */
const same = ({ args }: NativeCall): Value => args[0] ?? undef;

const makers: Record<string, Maker> = {
  Map: (m) => statics(m, 'Map', {}, collection(m, 'map')),
  WeakMap: (m) => statics(m, 'WeakMap', {}, collection(m, 'map')),
  Set: (m) => statics(m, 'Set', {}, collection(m, 'set')),
  WeakSet: (m) => statics(m, 'WeakSet', {}, collection(m, 'set')),
  URLSearchParams: (m) => statics(m, 'URLSearchParams', {}, form(m)),
  FormData: (m) => statics(m, 'FormData', {}, form(m)),
  Headers: (m) => statics(m, 'Headers', {}, form(m)),
  URL: (m) => statics(m, 'URL', {}, url(m)),
  Promise: (m) => promiseGlobal(m),
  JSON: (m) =>
    statics(m, 'JSON', {
      stringify: ({ args }) => str([args[0] ?? undef]),
      parse: ({ args }) => parsed(args[0] ?? undef),
    }),
  Object: (m) => objectGlobal(m),
  Array: (m) =>
    statics(m, 'Array', {
      from: ({ args, node }) => m.array(iterate(m, args[0] ?? undef, node)),
      isArray: ({ args }) =>
        args[0]?.kind === 'obj'
          ? prim(args[0].type === 'array')
          : sym(`isArray(${keyOf(args[0] ?? undef)})`, provenance(args[0] ?? undef)),
      of: ({ args }) => m.array(args),
    }),
  String: (m) => conversion(m, 'String'),
  encodeURIComponent: (m) => conversion(m, 'encodeURIComponent'),
  decodeURIComponent: (m) => conversion(m, 'decodeURIComponent'),
  encodeURI: (m) => conversion(m, 'encodeURI'),
  decodeURI: (m) => conversion(m, 'decodeURI'),
  structuredClone: (m) => conversion(m, 'structuredClone'),
  Boolean: (m) =>
    m.simple('Boolean', ({ args }) => ({
      kind: 'cond',
      op: '!',
      args: [{ kind: 'cond', op: '!', args: [args[0] ?? undef] }],
    })),
  localStorage: (m) => storage(m, 'localStorage'),
  sessionStorage: (m) => storage(m, 'sessionStorage'),
  history: (m) =>
    statics(m, 'history', {
      replaceState: (call) => strip(m, call),
      pushState: (call) => strip(m, call),
      back: () => undef,
      go: () => undef,
    }),
  document: (m) => documentGlobal(m),
  setTimeout: (m) => timer(m, 'setTimeout'),
  setImmediate: (m) => timer(m, 'setImmediate'),
  requestAnimationFrame: (m) => timer(m, 'requestAnimationFrame'),
  requestIdleCallback: (m) => timer(m, 'requestIdleCallback'),
  queueMicrotask: (m) => timer(m, 'queueMicrotask'),
  clearTimeout: (m) => clear(m, 'clearTimeout'),
  clearImmediate: (m) => clear(m, 'clearImmediate'),
  cancelAnimationFrame: (m) => clear(m, 'cancelAnimationFrame'),
  clearInterval: (m) => clear(m, 'clearInterval'),
  console: () => sym('global console', { attempts: [], module: 'global', path: ['console'] }),
  // Time goes on, but never so that it matters between two runs.
  Date: (m) =>
    statics(m, 'Date', { now: () => sym('now') }, function* ({ args }) {
      return yield* pass(
        sym(
          args[0] ? `date(${keyOf(args[0])})` : 'now',
          args[0] ? provenance(args[0]) : { attempts: [] },
        ),
      );
    }),
  Error: (m) => errorClass(m, 'Error'),
  TypeError: (m) => errorClass(m, 'TypeError'),
  AbortController: (m) => statics(m, 'AbortController', {}, abortController(m)),
  require: (m) =>
    m.simple('require', ({ args, node }) => {
      const source = text(args[0]);
      return source === undefined
        ? m.fresh(node, 'require')
        : required(m, source, m.callSite ?? m.program.file);
    }),
};

function* pass(value: Value): Generator<Obj, Value, void> {
  return value;
}

function conversion(m: Machine, name: string): Obj {
  return m.simple(name, same);
}

function collection(m: Machine, type: 'map' | 'set') {
  return function* ({ args, node }: NativeCall): Generator<Obj, Value, void> {
    const made = m.alloc(type);
    const from = args[0];
    if (from?.kind === 'obj') {
      for (const item of iterate(m, from, node)) {
        if (type === 'set') made.entries.push({ key: item, value: item });
        else if (item.kind === 'obj')
          made.entries.push({ key: item.items[0] ?? undef, value: item.items[1] ?? undef });
      }
    } else if (from?.kind === 'sym') made.rest = from;
    return yield* pass(made);
  };
}

/** The page's URL as it is read now; undefined once its parameters are gone. */
function livePage(m: Machine, from: Sym): Value | undefined {
  if (from.key !== liveLocation.key) return from;
  return m.pageStripped ? undefined : pageUrl;
}

function form(m: Machine) {
  return function* ({ args, node }: NativeCall): Generator<Obj, Value, void> {
    const from: Value | undefined = args[0];
    if (isPage(from)) return yield* pass(livePage(m, from) ?? m.alloc('params'));
    const made = m.alloc('params');
    made.builtAt = { node, file: m.callSite ?? m.program.file };
    if (!from) return yield* pass(made);
    if (from.kind === 'sym') {
      if (from.from.url === 'page') return yield* pass(from);
      made.rest = from;
    } else if (from.kind === 'obj' && from.type === 'array') {
      for (const pair of iterate(m, from, node)) {
        if (pair.kind === 'obj')
          made.entries.push({ key: pair.items[0] ?? undef, value: pair.items[1] ?? undef });
      }
    } else {
      for (const [name, value] of fieldsOf(from)) made.entries.push({ key: prim(name), value });
      if (from.kind === 'obj' && from.rest) made.rest = from.rest;
      if (from.kind === 'str') made.rest = from;
    }
    return yield* pass(made);
  };
}

/** `new URL(x, base)`: for what nobody sees, the URL is its text, and its parameters are parameters of it. */
function url(m: Machine) {
  return function* ({ args }: NativeCall): Generator<Obj, Value, void> {
    const from = args[0] ?? undef;
    if (isPage(from)) return yield* pass(livePage(m, from) ?? m.object());
    const made = m.alloc('object');
    const params = m.alloc('params');
    for (const [name, value] of fieldsOf(from)) params.entries.push({ key: prim(name), value });
    if (from.kind !== 'prim') params.rest = from;
    made.props.set('searchParams', params);
    made.props.set('href', from);
    made.props.set('search', str([params]));
    made.rest = sym(`url(${keyOf(from)})`, { attempts: [], label: 'url' });
    made.label = 'url';
    return yield* pass(made);
  };
}

function promiseGlobal(m: Machine): Obj {
  const object = m.native('Promise', function* ({ args, node }) {
    return yield* newPromise(m, args[0], node);
  });
  for (const name of ['resolve', 'reject', 'all', 'allSettled', 'race', 'any', 'withResolvers']) {
    object.props.set(
      name,
      m.native(name, function* ({ args, node }) {
        return yield* promiseStatic(m, name, args, node);
      }),
    );
  }
  return object;
}

function parsed(value: Value): Value {
  if (value.kind === 'str' && value.parts.length === 1 && typeof value.parts[0] !== 'string')
    return value.parts[0]!;
  const from = provenance(value);
  return sym(`parse(${keyOf(value)})`, {
    attempts: from.attempts,
    label: 'parsed',
    ...(from.unknownCall ? { unknownCall: from.unknownCall } : {}),
  });
}

function objectGlobal(m: Machine): Obj {
  return statics(m, 'Object', {
    assign: ({ args, node }) => {
      const target = args[0] ?? m.object();
      for (const source of args.slice(1)) noteWrite(m, target, '*', source, node);
      if (target.kind === 'obj') for (const source of args.slice(1)) spreadInto(m, target, source);
      return target;
    },
    entries: ({ args }) => pairs(m, args[0], (name, value) => m.array([prim(name), value])),
    keys: ({ args }) => pairs(m, args[0], (name) => prim(name)),
    values: ({ args }) => pairs(m, args[0], (_name, value) => value),
    fromEntries: ({ args, node }) => fromEntries(m, args[0] ?? undef, node),
    freeze: same,
    create: () => m.object(),
    defineProperty: ({ args }) => defineProperty(args[0] ?? undef, args[1] ?? undef, args[2]),
  });
}

function pairs(
  m: Machine,
  value: Value | undefined,
  item: (name: string, value: Value) => Value,
): Value {
  if (value?.kind !== 'obj')
    return sym(`entries(${keyOf(value ?? undef)})`, provenance(value ?? undef));
  const list = m.array(fieldsOf(value).map(([name, field]) => item(name, field)));
  list.rest = value.rest;
  return list;
}

function fromEntries(m: Machine, value: Value, node: NativeCall['node']): Value {
  if (value.kind === 'sym') return value;
  if (value.kind !== 'obj') return m.object();
  if (value.type === 'params') {
    const made = m.object(Object.fromEntries(fieldsOf(value)));
    made.rest = value.rest;
    return made;
  }
  const made = m.object();
  for (const pair of iterate(m, value, node)) {
    if (pair.kind === 'obj' && pair.items[0]?.kind === 'prim')
      made.props.set(String(pair.items[0].value), pair.items[1] ?? undef);
  }
  return made;
}

function storage(m: Machine, label: string): Obj {
  const made = m.alloc('storage');
  made.label = label;
  made.open = true;
  return made;
}

/** `history.replaceState(state, '', url)`: whoever sets the URL takes its parameters away. */
function strip(m: Machine, { args }: NativeCall): Value {
  if (args[2]) m.pageStripped = true;
  return undef;
}

function documentGlobal(m: Machine): Value {
  const object = m.alloc('native');
  object.from = { attempts: [], module: 'global', path: ['document'] };
  object.props.set('location', liveLocation);
  object.props.set('URL', pageUrl);
  return object;
}

function timer(m: Machine, name: string): Obj {
  return m.simple(name, ({ args, node }) => {
    const key = m.object();
    const fn = args[0];
    if (!isFunction(fn)) return key;
    const { run, frames, stack, callSite } = m;
    const delay = args[1];
    const soon = !delay || (delay.kind === 'prim' && Number(delay.value ?? 0) < 20);
    m.loop.timer(key, soon, () => {
      const outer = m.loop.snapshot();
      Object.assign(m, { run, frames, stack, callSite, tries: [] });
      try {
        const frame = fn.fn
          ? {
              kind: 'callback' as const,
              node: fn.fn.node,
              file: fn.fn.env.file,
              turn: m.turn(fn.fn.node),
            }
          : undefined;
        m.loop.start(invokeValue(m, fn, args.slice(2), node, frame), m.promise());
      } finally {
        m.loop.restore(outer);
      }
    });
    return key;
  });
}

function clear(m: Machine, name: string): Obj {
  return m.simple(name, ({ args }) => {
    m.loop.clearTimer(args[0] ?? undef);
    removeRegistration(m, args[0] ?? undef);
    return undef;
  });
}

function errorClass(m: Machine, name: string): Obj {
  return statics(m, name, {}, function* ({ args, node }) {
    const cause = args[1]?.kind === 'obj' ? args[1].props.get('cause') : undefined;
    const attempts = [
      ...provenance(args[0] ?? undef).attempts,
      ...(cause ? provenance(cause).attempts : []),
    ];
    return yield* pass(m.fresh(node, name, { attempts, label: 'error', path: [name] }));
  });
}

/** Ends listeners; a request that is aborted may have arrived already. */
function abort(m: Machine, signal: Obj): Value {
  signal.props.set('aborted', prim(true));
  for (const registration of m.registrations)
    if (registration.signal === signal) registration.removed = true;
  for (const attempt of m.attempts)
    if (attempt.signal === signal && !attempt.settled) attempt.doubtful = true;
  return undef;
}

function abortController(m: Machine) {
  return function* (): Generator<Obj, Value, void> {
    const signal = m.object({ aborted: prim(false) });
    return yield* pass(m.object({ signal, abort: m.simple('abort', () => abort(m, signal)) }));
  };
}
