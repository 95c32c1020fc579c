/** Evaluating expressions, one path at a time. */

import type { TSESTree } from '@typescript-eslint/types';

import { nullish, truthy } from '../conditions.js';
import type { Env } from '../env.js';
import { globalValue } from '../builtins/globals.js';
import { isPage } from '../builtins/page.js';
import { wait } from '../loop.js';
import type { Machine } from '../machine.js';
import { codeName } from '../names.js';
import { isFunctionNode, unwrap, type Node } from '../syntax/nodes.js';
import {
  isNullish,
  keyOf,
  not,
  prim,
  provenance,
  str,
  sym,
  undef,
  type Obj,
  type Value,
} from '../values.js';
import { callExpression, newExpression, taggedTemplate } from './calls.js';
import { makeClass } from './classes.js';
import { makeFunction } from './functions.js';
import { iterate } from './iteration.js';
import { jsx } from './jsx.js';
import { defineGetter, getterOf, read } from './getters.js';
import { deleteMember, readMember } from './members.js';
import { dynamicImport } from './modules.js';
import { binary } from './operators.js';
import { bind, memberName, plainName } from './patterns.js';

export type Eval = Generator<Obj, Value, void>;

/** Stands for the value of an optional chain that was cut short. */
class ShortCircuit extends Error {}

/** One for all: making an error costs more than what it cuts short. */
const shortCircuit = new ShortCircuit();

/**
 * The value of an expression that can neither wait nor call, or undefined for any other: most are such, and making a
 * generator costs more than evaluating them.
 */
export function atOnce(m: Machine, node: Node, env: Env): Value | undefined {
  switch (node.type) {
    case 'Literal':
      m.step();
      return literal(node);
    case 'Identifier':
      m.step();
      return identifier(m, node, env);
    case 'ThisExpression':
      m.step();
      return env.self ?? undef;
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      m.step();
      return makeFunction(m, node, env);
    case 'MemberExpression': {
      if (node.computed || node.optional) return undefined;
      const object = atOnce(m, node.object, env);
      if (!object) return undefined;
      const name = plainName(node);
      if (getterOf(object, name)) return undefined;
      m.step();
      return readMember(m, object, name, node);
    }
    default:
      return undefined;
  }
}

export function* evaluate(m: Machine, node: Node, env: Env): Eval {
  m.step();
  switch (node.type) {
    case 'Literal':
      return literal(node);
    case 'Identifier':
      return identifier(m, node, env);
    case 'MemberExpression':
      return yield* member(m, node, env);
    case 'CallExpression':
      return yield* callExpression(m, node, env);
    case 'AwaitExpression':
      markAwaited(m, node.argument);
      return yield* wait(m, yield* evaluate(m, node.argument, env));
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return makeFunction(m, node, env);
    case 'ObjectExpression':
      return yield* objectLiteral(m, node, env);
    case 'ArrayExpression':
      return yield* arrayLiteral(m, node, env);
    case 'TemplateLiteral':
      return yield* template(m, node, env);
    case 'AssignmentExpression':
      return yield* assign(m, node, env);
    case 'LogicalExpression':
      return yield* logical(m, node, env);
    case 'ConditionalExpression':
      return yield* conditional(m, node, env);
    case 'BinaryExpression':
      return binary(
        node.operator,
        atOnce(m, node.left, env) ?? (yield* evaluate(m, node.left, env)),
        atOnce(m, node.right, env) ?? (yield* evaluate(m, node.right, env)),
      );
    case 'UnaryExpression':
      return yield* unary(m, node, env);
    case 'NewExpression':
      return yield* newExpression(m, node, env);
    case 'ThisExpression':
      return env.self ?? undef;
    case 'ChainExpression':
      return yield* chain(m, node, env);
    case 'SequenceExpression': {
      let last: Value = undef;
      for (const expression of node.expressions) last = yield* evaluate(m, expression, env);
      return last;
    }
    case 'UpdateExpression':
      return yield* update(m, node, env);
    case 'ClassExpression':
      return yield* makeClass(m, node, env);
    case 'SpreadElement':
      return yield* evaluate(m, node.argument, env);
    case 'YieldExpression':
      return node.argument
        ? yield* wait(m, yield* evaluate(m, node.argument, env))
        : m.fresh(node, 'yield');
    case 'TaggedTemplateExpression':
      return yield* taggedTemplate(m, node, env);
    case 'ImportExpression':
      return yield* dynamicImport(m, node, env);
    case 'JSXElement':
    case 'JSXFragment':
      return yield* jsx(m, node, env);
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
    case 'TSInstantiationExpression':
      return yield* evaluate(m, node.expression, env);
    case 'MetaProperty':
      return sym('import.meta');
    case 'Super':
      return env.superHome ?? sym('super');
    default:
      return m.fresh(node, node.type);
  }
}

/** `await f()`, `await f().json()`: the result of the call is waited for. */
function markAwaited(m: Machine, node: Node): void {
  const bare = unwrap(node);
  m.awaited.add(bare);
  if (bare.type === 'CallExpression' && bare.callee.type === 'MemberExpression')
    markAwaited(m, bare.callee.object);
}

function literal(node: TSESTree.Literal): Value {
  if ('regex' in node)
    return sym(`/${node.regex.pattern}/`, { attempts: [], label: `/${node.regex.pattern}/` });
  const { value } = node;
  if (typeof value === 'bigint') return prim(Number(value));
  return prim(value);
}

function identifier(m: Machine, node: TSESTree.Identifier, env: Env): Value {
  if (node.name === 'undefined') return undef;
  const binding = env.lookup(node.name);
  if (!binding) return globalValue(m, node.name);
  if (binding.open) {
    return sym(`var ${node.name}`, {
      attempts: [],
      label: node.name,
      ...(codeName.test(node.name) ? { code: true as const } : {}),
    });
  }
  return binding.value ?? undef;
}

function* member(m: Machine, node: TSESTree.MemberExpression, env: Env): Eval {
  const object = atOnce(m, node.object, env) ?? (yield* evaluate(m, node.object, env));
  if (node.optional && nullish(m, object, node, false)) throw shortCircuit;
  const name = yield* memberName(m, node, env);
  return yield* read(m, object, name, node);
}

function* chain(m: Machine, node: TSESTree.ChainExpression, env: Env): Eval {
  return yield* untilCutShort(evaluate(m, node.expression, env), undef);
}

/** What `work` gives, or `otherwise` where the optional chain in it is cut short. */
function* untilCutShort<T>(work: Generator<Obj, T, void>, otherwise: T): Generator<Obj, T, void> {
  try {
    return yield* work;
  } catch (error) {
    if (error === shortCircuit) return otherwise;
    throw error;
  }
}

/** For calls: evaluates receiver and callee apart, `a.b()` and `a?.b()`. */
export function* receiverOf(
  m: Machine,
  callee: Node,
  env: Env,
): Generator<Obj, { object: Value; name: Value } | undefined, void> {
  const bare = unwrap(callee);
  if (bare.type !== 'MemberExpression') return undefined;
  const found = receiverIn(m, bare, env);
  // `(a?.b)()`: the chain ends before the call, which has nothing to call.
  return hasChain(callee)
    ? yield* untilCutShort(found, { object: undef, name: prim('') })
    : yield* found;
}

/** Whether an optional chain ends within a callee. */
function hasChain(callee: Node): boolean {
  if (callee.type === 'ChainExpression') return true;
  return 'expression' in callee && unwrap(callee) !== callee && hasChain(callee.expression as Node);
}

function* receiverIn(
  m: Machine,
  bare: TSESTree.MemberExpression,
  env: Env,
): Generator<Obj, { object: Value; name: Value }, void> {
  if (bare.property.type === 'Identifier' && /^(?:then|catch|finally)$/.test(bare.property.name))
    m.awaited.add(unwrap(bare.object));
  const object =
    bare.object.type === 'Super'
      ? (env.superHome ?? sym('super'))
      : (atOnce(m, bare.object, env) ?? (yield* evaluate(m, bare.object, env)));
  if (bare.optional && nullish(m, object, bare, false)) throw shortCircuit;
  return { object, name: yield* memberName(m, bare, env) };
}

/** Ends an optional call whose callee is missing. */
export function cutShort(): never {
  throw shortCircuit;
}

function* objectLiteral(m: Machine, node: TSESTree.ObjectExpression, env: Env): Eval {
  const object = m.alloc('object');
  if (m.life.redeemed) m.life.literals.set(object, { node, file: env.file });
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      spreadInto(m, object, yield* evaluate(m, property.argument, env));
      continue;
    }
    if (property.kind === 'set') continue;
    const name = property.computed
      ? yield* evaluate(m, property.key, env)
      : prim(
          property.key.type === 'Identifier'
            ? property.key.name
            : String((property.key as TSESTree.Literal).value),
        );
    const value = isFunctionNode(property.value)
      ? makeFunction(
          m,
          property.value,
          env,
          property.method || property.kind === 'get' ? { thisValue: object, home: object } : {},
        )
      : (atOnce(m, property.value, env) ?? (yield* evaluate(m, property.value, env)));
    const key = name.kind === 'prim' ? String(name.value) : `[${keyOf(name)}]`;
    if (property.kind === 'get' && value.kind === 'obj') defineGetter(object, key, value);
    else object.props.set(key, value);
  }
  return object;
}

/** `{ ...value }`. What is spread after a field may hide it; what nobody sees is taken not to. */
export function spreadInto(m: Machine, object: Obj, value: Value): void {
  if (value.kind === 'obj') {
    for (const [name, item] of value.props) object.props.set(name, item);
    object.rest ??= value.rest;
    if (value.entries.length > 0)
      for (const entry of value.entries)
        if (entry.key.kind === 'prim') object.props.set(String(entry.key.value), entry.value);
  } else if (value.kind === 'cond') {
    for (const arg of value.args)
      if (arg.kind === 'obj' || arg.kind === 'sym') spreadInto(m, object, arg);
  } else if (!isNullish(value) && value.kind === 'sym') {
    if (object.rest) m.life.hold(object, [value]);
    object.rest ??= value;
  }
}

function* arrayLiteral(m: Machine, node: TSESTree.ArrayExpression, env: Env): Eval {
  const array = m.array();
  for (const element of node.elements) {
    if (!element) array.items.push(undef);
    else if (element.type === 'SpreadElement') {
      const spread = yield* evaluate(m, element.argument, env);
      if (spread.kind === 'obj') {
        array.items.push(...iterate(m, spread, element));
      } else array.rest ??= spread;
    } else array.items.push(yield* evaluate(m, element, env));
  }
  return array;
}

function* template(m: Machine, node: TSESTree.TemplateLiteral, env: Env): Eval {
  const parts: (string | Value)[] = [];
  for (const [index, quasi] of node.quasis.entries()) {
    parts.push(quasi.value.cooked ?? quasi.value.raw);
    const expression = node.expressions[index];
    if (expression) parts.push(yield* evaluate(m, expression, env));
  }
  return str(parts);
}

function* assign(m: Machine, node: TSESTree.AssignmentExpression, env: Env): Eval {
  const { operator } = node;
  if (operator === '=') {
    const value = yield* evaluate(m, node.right, env);
    yield* bind(m, node.left, value, env, {});
    return value;
  }
  const old = yield* evaluate(m, node.left, env);
  if (operator === '??=' || operator === '||=' || operator === '&&=') {
    const keep =
      operator === '??='
        ? !nullish(m, old, node, true)
        : truthy(m, old, node, operator === '&&=') === (operator === '||=');
    if (keep) return old;
    const value = yield* evaluate(m, node.right, env);
    yield* bind(m, node.left, value, env, {});
    return value;
  }
  const value = binary(operator.slice(0, -1), old, yield* evaluate(m, node.right, env));
  yield* bind(m, node.left, value, env, {});
  return value;
}

/** Whether evaluating `node` could change anything or reach a redemption: then the condition before it must be decided. */
function hasEffect(m: Machine, node: Node, env: Env): boolean {
  const shape = m.program.shape(env.file);
  return shape.forks(node) || shape.changesState(node);
}

function* logical(m: Machine, node: TSESTree.LogicalExpression, env: Env): Eval {
  const left = atOnce(m, node.left, env) ?? (yield* evaluate(m, node.left, env));
  const { operator } = node;
  if (left.kind === 'prim' || left.kind === 'obj') {
    const useLeft =
      operator === '??'
        ? !isNullish(left)
        : Boolean(left.kind === 'obj' || left.value) === (operator === '||');
    return useLeft ? left : yield* evaluate(m, node.right, env);
  }
  if (hasEffect(m, node.right, env)) {
    const goOn =
      operator === '??'
        ? nullish(m, left, node, true)
        : truthy(m, left, node, operator === '&&') === (operator === '&&');
    return goOn ? yield* evaluate(m, node.right, env) : left;
  }
  const right = yield* evaluate(m, node.right, env);
  // `x || ''`, `x ?? fallback`: what matters is x.
  if (operator !== '&&' && right.kind === 'prim') {
    return left.kind === 'cond' || (right.value && typeof right.value !== 'string')
      ? { kind: 'cond', op: operator, args: [left, right] }
      : left;
  }
  return { kind: 'cond', op: operator, args: [left, right] };
}

function* conditional(m: Machine, node: TSESTree.ConditionalExpression, env: Env): Eval {
  const test = atOnce(m, node.test, env) ?? (yield* evaluate(m, node.test, env));
  if (
    test.kind === 'prim' ||
    test.kind === 'obj' ||
    hasEffect(m, node.consequent, env) ||
    hasEffect(m, node.alternate, env)
  ) {
    const shape = m.program.shape(env.file);
    const preferred = shape.reaches(node.consequent) || !shape.reaches(node.alternate);
    return yield* evaluate(
      m,
      truthy(m, test, node, preferred) ? node.consequent : node.alternate,
      env,
    );
  }
  const consequent = yield* evaluate(m, node.consequent, env);
  const alternate = yield* evaluate(m, node.alternate, env);
  if (keyOf(consequent) === keyOf(alternate)) return consequent;
  // Functions and objects cannot stay undecided: what is done with them next depends on which it is.
  if (consequent.kind === 'obj' || alternate.kind === 'obj') {
    return truthy(m, test, node, true) ? consequent : alternate;
  }
  return { kind: 'cond', op: '?:', args: [test, consequent, alternate] };
}

function* unary(m: Machine, node: TSESTree.UnaryExpression, env: Env): Eval {
  if (node.operator === 'delete') {
    const target = unwrap(node.argument);
    if (target.type === 'MemberExpression') yield* remove(m, target, node, env);
    return prim(true);
  }
  const value = yield* evaluate(m, node.argument, env);
  switch (node.operator) {
    case '!':
      return not(value);
    case 'void':
      return undef;
    case 'typeof':
      return typeOf(value);
    case '-':
      return value.kind === 'prim' && typeof value.value === 'number' ? prim(-value.value) : value;
    default:
      return value;
  }
}

/** `delete a?.b.c` deletes nothing where there is no `a`. */
function* remove(
  m: Machine,
  target: TSESTree.MemberExpression,
  node: Node,
  env: Env,
): Generator<Obj, void, void> {
  const object = yield* untilCutShort(evaluate(m, target.object, env), undef);
  if (object !== undef) deleteMember(m, object, yield* memberName(m, target, env), node);
}

function typeOf(value: Value): Value {
  if (value.kind === 'prim') return prim(value.value === null ? 'object' : typeof value.value);
  if (value.kind === 'obj')
    return prim(value.fn || value.native || value.cls ? 'function' : 'object');
  if (value.kind === 'str') return prim('string');
  // `typeof window !== 'undefined'`: the platform's objects are there.
  if (value.kind === 'sym' && (value.from.module === 'global' || isPage(value)))
    return prim('object');
  return sym(`typeof ${keyOf(value)}`, provenance(value));
}

function* update(m: Machine, node: TSESTree.UpdateExpression, env: Env): Eval {
  const old = yield* evaluate(m, node.argument, env);
  const value = binary(
    node.operator === '++' ? '+' : '-',
    old.kind === 'prim' ? old : old,
    prim(1),
  );
  const next =
    old.kind === 'prim'
      ? value
      : sym(`${keyOf(old)}${node.operator}`, { attempts: [], label: 'counter' });
  yield* bind(m, node.argument, next, env, {});
  return node.prefix ? next : old;
}
