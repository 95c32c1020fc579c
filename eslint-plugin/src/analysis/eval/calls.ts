/** Calls: of the program's functions in place, of the platform's and the catalogue's as they are described, of the rest as unknown. */

import type { TSESTree } from '@typescript-eslint/types';

import type { Frame } from '../attempt.js';
import { builtinMethod } from '../builtins/collections.js';
import { pageMethod } from '../builtins/page.js';
import { promiseMethod } from '../builtins/promise.js';
import { stringMethod } from '../builtins/strings.js';
import { nullish, truthy } from '../conditions.js';
import type { Env } from '../env.js';
import { applyLibrary } from '../library/apply.js';
import { noteAdded } from '../judge/fallback/sinks.js';
import type { Machine } from '../machine.js';
import type { Node } from '../syntax/nodes.js';
import { isFunction, provenance, str, sym, undef, type Obj, type Value } from '../values.js';
import { visitCall } from '../visits/answers.js';
import { construct, superCall } from './classes.js';
import { cutShort, atOnce, evaluate, receiverOf, type Eval } from './expressions.js';
import { callFunction } from './functions.js';
import { iterate } from './iteration.js';
import { nameKey, readMember } from './members.js';
import { unknownCall } from './unknown.js';

/** A call whose parts are evaluated. */
export interface Call {
  node: Node;
  callee: Value;
  /** `a` of `a.b()`. */
  receiver: Value | undefined;
  /** `b` of `a.b()`. */
  name: string | undefined;
  args: Value[];
  env: Env;
  isNew: boolean;
  /** A component is rendered, not called. */
  rendered?: true;
  /** The identifier that was called: what the program calls the function. */
  spoken?: string | undefined;
  /** The callee is a parameter: a callback that somebody handed over. */
  handed?: boolean;
  /** Why the callee runs, when it is no plain call. */
  frame?: Frame;
}

export function* callExpression(m: Machine, node: TSESTree.CallExpression, env: Env): Eval {
  if (node.callee.type === 'Super')
    return yield* superCall(m, yield* args(m, node.arguments, env), node, env);
  const target = yield* receiverOf(m, node.callee, env);
  const callee = target
    ? readMember(m, target.object, target.name, node)
    : (atOnce(m, node.callee, env) ?? (yield* evaluate(m, node.callee, env)));
  if (node.optional && nullish(m, callee, node, false)) cutShort();
  return yield* invoke(m, {
    node,
    callee,
    receiver: target?.object,
    name: target && nameKey(target.name),
    args: yield* args(m, node.arguments, env),
    env,
    isNew: false,
    spoken: node.callee.type === 'Identifier' ? node.callee.name : undefined,
    handed: node.callee.type === 'Identifier' && (env.lookup(node.callee.name)?.param ?? false),
  });
}

export function* newExpression(m: Machine, node: TSESTree.NewExpression, env: Env): Eval {
  const callee = yield* evaluate(m, node.callee, env);
  const given = yield* args(m, node.arguments, env);
  return yield* invoke(m, {
    node,
    callee,
    receiver: undefined,
    name: undefined,
    args: given,
    env,
    isNew: true,
  });
}

export function* taggedTemplate(
  m: Machine,
  node: TSESTree.TaggedTemplateExpression,
  env: Env,
): Eval {
  const text = yield* evaluate(m, node.quasi, env);
  const callee = yield* evaluate(m, node.tag, env);
  return yield* invoke(m, {
    node,
    callee,
    receiver: undefined,
    name: undefined,
    args: [str([text])],
    env,
    isNew: false,
  });
}

function* args(m: Machine, nodes: readonly Node[], env: Env): Generator<Obj, Value[], void> {
  const values: Value[] = [];
  for (const node of nodes) {
    const value = atOnce(m, node, env) ?? (yield* evaluate(m, node, env));
    if (node.type === 'SpreadElement') values.push(...iterate(m, value, node));
    else values.push(value);
  }
  return values;
}

export function* invoke(m: Machine, call: Call): Eval {
  const callee = settle(m, call.callee, call.node);
  if (callee.kind === 'obj') {
    if (callee.cls) return call.isNew ? yield* construct(m, callee, call.args, call.node) : undef;
    if (callee.fn) {
      const given = yield* callOwn(m, { ...call, callee }, callee);
      return m.ledger?.returned(call, given) ?? given;
    }
    if (callee.native) {
      const given = yield* callee.native.call({
        thisValue: call.receiver ?? undef,
        args: call.args,
        node: call.node,
        isNew: call.isNew,
      });
      return m.ledger?.observe(call, given, false) ?? given;
    }
  }
  const receiver = call.receiver && settle(m, call.receiver, call.node);
  const known = { ...call, callee, receiver };
  if (call.name === 'call' || call.name === 'apply' || call.name === 'bind') {
    const done = yield* callThrough(m, known);
    if (done) return done;
  }
  const page =
    receiver?.kind === 'sym' && call.name !== undefined
      ? pageMethod(m, receiver, call.name, call.args)
      : undefined;
  if (page) return page;
  const visited = m.visit && visitCall(m, known);
  if (visited) return visited;
  const described =
    (yield* applyLibrary(m, known)) ??
    (receiver && call.name !== undefined ? yield* method(m, receiver, call.name, call) : undefined);
  const result = described ?? (yield* unknownCall(m, known));
  return m.ledger?.observe(known, result, described === undefined) ?? result;
}

function* method(
  m: Machine,
  receiver: Value,
  name: string,
  call: Call,
): Generator<Obj, Value | undefined, void> {
  const promised = promiseMethod(m, receiver, name, call.args, call.node);
  if (promised) return promised;
  if (receiver.kind === 'obj' && receiver.promise) return answerOf(m, receiver);
  if (receiver.kind === 'obj') {
    const builtin = builtinMethod(m, receiver, name, call.args, call.node);
    if (builtin) {
      noteAdded(m, receiver, name, call.args, call.node);
      return yield* builtin;
    }
    if (name === 'toString' || name === 'toJSON' || name === 'valueOf')
      return receiver.label === 'url' ? (receiver.props.get('href') ?? receiver) : receiver;
    if (name === 'hasOwnProperty') return sym(`#${receiver.id}.has`);
    return undefined;
  }
  if (receiver.kind === 'sym' && iterating.has(name) && isFunction(call.args[0])) {
    const items = m.array();
    items.rest = receiver;
    return yield* builtinMethod(m, items, name, call.args, call.node)!;
  }
  return stringMethod(m, receiver, name, call.args, call.node);
}

/** Methods that run their callback for each item, whatever the collection is. */
const iterating = new Set([
  'forEach',
  'map',
  'flatMap',
  'filter',
  'find',
  'some',
  'every',
  'reduce',
]);

/** `request.json()` and its kin on a promise: the same answer, read in another way. */
function answerOf(m: Machine, promise: Obj): Obj {
  const read = m.promise();
  read.promise!.attempt = promise.promise?.attempt;
  m.loop.settle(read, promise, false);
  return read;
}

/** `f.call(x, …)`, `f.apply(x, […])`, `f.bind(x)`. */
function* callThrough(m: Machine, call: Call): Generator<Obj, Value | undefined, void> {
  const fn = call.receiver;
  if (fn?.kind !== 'obj' || !fn.fn) return undefined;
  const [self, ...rest] = call.args;
  if (call.name === 'bind') {
    const bound = m.alloc('function');
    bound.fn = { ...fn.fn, thisValue: self ?? fn.fn.thisValue };
    const given = rest;
    if (given.length === 0) return bound;
    return m.native('bound', function* ({ args: more, node }) {
      return yield* callFunction(m, { fn: bound, args: [...given, ...more], node });
    });
  }
  const given = call.name === 'apply' ? (rest[0] ? iterate(m, rest[0], call.node) : []) : rest;
  return yield* callFunction(m, { fn, thisValue: self, args: given, node: call.node });
}

function* callOwn(m: Machine, call: Call, fn: Obj): Eval {
  if (call.isNew && fn.fn?.node.type !== 'ArrowFunctionExpression') {
    const instance = m.alloc('object');
    const proto = fn.props.get('prototype');
    if (proto?.kind === 'obj') instance.proto = proto;
    const result = yield* callFunction(m, {
      fn,
      thisValue: instance,
      args: call.args,
      node: call.node,
      isNew: true,
    });
    return result.kind === 'obj' ? result : instance;
  }
  return yield* callFunction(m, {
    fn,
    thisValue: call.receiver,
    args: call.args,
    node: call.node,
    ...(call.frame ? { frame: call.frame } : {}),
    handed: call.handed ?? false,
  });
}

/** A callee or receiver that depends on a condition: decide it. */
function settle(m: Machine, value: Value, node: Node): Value {
  if (
    value.kind !== 'cond' ||
    !value.args.some((arg) => arg.kind === 'obj' || provenance(arg).module)
  )
    return value;
  const [a, b, c] = value.args as [Value, Value, Value];
  if (value.op === '?:') return settle(m, truthy(m, a, node, true) ? b : c, node);
  if (value.op === '??') return settle(m, nullish(m, a, node, false) ? b : a, node);
  if (value.op === '||') return settle(m, truthy(m, a, node, true) ? a : b, node);
  if (value.op === '&&') return settle(m, truthy(m, a, node, true) ? b : a, node);
  return value;
}

/** Calls a value that was handed over as a callback. */
export function* invokeValue(
  m: Machine,
  fn: Value,
  given: Value[],
  node: Node,
  frame?: Frame,
): Eval {
  const env = fn.kind === 'obj' && fn.fn ? fn.fn.env : m.scope;
  return yield* invoke(m, {
    node,
    callee: fn,
    receiver: undefined,
    name: undefined,
    args: given,
    env,
    isNew: false,
    ...(frame ? { frame } : {}),
  });
}
