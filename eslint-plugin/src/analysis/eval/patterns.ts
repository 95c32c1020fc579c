/** Declaring and binding names: hoisting, destructuring, assignment targets. */

import type { TSESTree } from '@typescript-eslint/types';

import { nullish } from '../conditions.js';
import type { Env } from '../env.js';
import type { Machine } from '../machine.js';
import { children, isClassNode, isFunctionNode, lastName, type Node } from '../syntax/nodes.js';
import { isNullish, keyOf, prim, provenance, sym, undef, type Obj, type Value } from '../values.js';
import { evaluate } from './expressions.js';
import { noteAssigned } from '../judge/fallback/sinks.js';
import { makeFunction } from './functions.js';
import { read } from './getters.js';
import { nameKey, writeMember } from './members.js';
import { iterate } from './iteration.js';

interface Binding {
  /** Declare the names; else assign to them. */
  declare?: 'const' | 'let' | 'param';
}

/** Declares what a block declares: functions with their values, the rest without. */
export function hoist(m: Machine, statements: readonly Node[], env: Env): void {
  const shape = m.program.shape(env.file);
  for (const statement of statements) {
    const node =
      'declaration' in statement && statement.declaration
        ? (statement.declaration as Node)
        : statement;
    if (node.type === 'FunctionDeclaration') {
      const made = makeFunction(m, node, env);
      if (node.id) env.declare(node.id.name, made);
      if (statement.type === 'ExportDefaultDeclaration') env.declare('*default*', made);
    } else if (node.type === 'VariableDeclaration') {
      if (node.kind !== 'var')
        for (const name of shape.namesOf(node, boundNames)) env.declare(name, undefined);
    }
    for (const name of shape.varsIn(statement, varNames))
      if (!env.own(name)) env.declare(name, undef);
  }
}

/** `var` reaches out of blocks up to the function. */
function varNames(node: Node): readonly string[] {
  if (isFunctionNode(node) || isClassNode(node)) return [];
  const own = node.type === 'VariableDeclaration' && node.kind === 'var' ? boundNames(node) : [];
  if (!/Statement$|^VariableDeclaration$|^SwitchCase$|^CatchClause$|^Export/.test(node.type))
    return own;
  return [...own, ...children(node).flatMap(varNames)];
}

function boundNames(node: TSESTree.VariableDeclaration): string[] {
  const names: string[] = [];
  const visit = (pattern: Node | null): void => {
    if (!pattern) return;
    if (pattern.type === 'Identifier') names.push(pattern.name);
    else if (pattern.type === 'Property') visit(pattern.value);
    else if (pattern.type === 'AssignmentPattern') visit(pattern.left);
    else if (pattern.type === 'RestElement') visit(pattern.argument);
    else if (pattern.type === 'ArrayPattern') pattern.elements.forEach(visit);
    else if (pattern.type === 'ObjectPattern') pattern.properties.forEach(visit);
  };
  for (const declarator of node.declarations) visit(declarator.id);
  return names;
}

/** Binds a pattern to a value. */
export function* bind(
  m: Machine,
  pattern: Node,
  value: Value,
  env: Env,
  how: Binding,
): Generator<Obj, void, void> {
  switch (pattern.type) {
    case 'Identifier':
      bindName(m, pattern, value, env, how);
      return;
    case 'MemberExpression': {
      const object = yield* evaluate(m, pattern.object, env);
      writeMember(m, object, yield* memberName(m, pattern, env), value, pattern);
      return;
    }
    case 'AssignmentPattern':
      yield* bind(m, pattern.left, yield* withDefault(m, value, pattern, env), env, how);
      return;
    case 'ObjectPattern':
      yield* bindObject(m, pattern, value, env, how);
      return;
    case 'ArrayPattern':
      yield* bindArray(m, pattern, value, env, how);
      return;
    case 'RestElement':
      yield* bind(m, pattern.argument, value, env, how);
      return;
    case 'TSParameterProperty':
      yield* bind(m, pattern.parameter, value, env, how);
      if (env.self && pattern.parameter.type === 'Identifier')
        writeMember(m, env.self, prim(pattern.parameter.name), value, pattern);
      return;
    case 'TSAsExpression':
    case 'TSNonNullExpression':
      yield* bind(m, pattern.expression, value, env, how);
  }
}

function bindName(
  m: Machine,
  node: TSESTree.Identifier,
  value: Value,
  env: Env,
  how: Binding,
): void {
  const { name } = node;
  if (how.declare) {
    env.declare(name, value, how.declare === 'const', how.declare === 'param');
    return;
  }
  const scope = env.scopeOf(name);
  const binding = scope?.own(name);
  noteAssigned(m, name, scope, value, node);
  if (binding) {
    if (binding.open) m.claims.add(`var ${name}`);
    binding.value = value;
    binding.open = false;
  } else m.globals.set(name, value);
}

function* withDefault(
  m: Machine,
  value: Value,
  pattern: TSESTree.AssignmentPattern,
  env: Env,
): Generator<Obj, Value, void> {
  if (value.kind === 'prim')
    return value.value === undefined ? yield* evaluate(m, pattern.right, env) : value;
  // An unknown argument is taken to be given: its default never decides whether a code is sent twice …
  if (value.kind !== 'sym') return value;
  // An answer need not have a refresh token (RFC 6749 §6).
  if (value.from.token === 'refresh')
    return { kind: 'cond', op: '??', args: [value, yield* evaluate(m, pattern.right, env)] };
  // … unless it was already assumed to be missing.
  return m.facts.get(value.key)?.nullish && nullish(m, value, pattern, false)
    ? yield* evaluate(m, pattern.right, env)
    : value;
}

function* bindObject(
  m: Machine,
  pattern: TSESTree.ObjectPattern,
  value: Value,
  env: Env,
  how: Binding,
): Generator<Obj, void, void> {
  const taken = new Set<string>();
  for (const property of pattern.properties) {
    if (property.type === 'RestElement') {
      yield* bind(m, property.argument, restOf(m, value, taken), env, how);
      continue;
    }
    const name = property.computed
      ? yield* evaluate(m, property.key, env)
      : prim(
          property.key.type === 'Identifier'
            ? property.key.name
            : String((property.key as TSESTree.Literal).value),
        );
    taken.add(nameKey(name));
    yield* bind(m, property.value, yield* read(m, value, name, property), env, how);
  }
}

function restOf(m: Machine, value: Value, taken: ReadonlySet<string>): Value {
  const rest = m.object();
  rest.deleted = new Set(taken);
  if (value.kind !== 'obj') {
    rest.rest = value;
    return rest;
  }
  for (const [name, item] of value.props) if (!taken.has(name)) rest.props.set(name, item);
  rest.rest = value.rest;
  rest.from = value.from;
  return rest;
}

function* bindArray(
  m: Machine,
  pattern: TSESTree.ArrayPattern,
  value: Value,
  env: Env,
  how: Binding,
): Generator<Obj, void, void> {
  const items = value.kind === 'obj' ? iterate(m, value, pattern) : undefined;
  for (const [index, element] of pattern.elements.entries()) {
    if (!element) continue;
    if (element.type === 'RestElement') {
      yield* bind(m, element.argument, m.array(items?.slice(index) ?? [value]), env, how);
    } else
      yield* bind(
        m,
        element,
        items ? (items[index] ?? undef) : itemOf(value, index, element),
        env,
        how,
      );
  }
}

/** An item of something unknown; it is called what the program calls it. */
function itemOf(value: Value, index: number, element: Node): Value {
  if (isNullish(value)) return undef;
  const from = provenance(value);
  const { unknownCall: _call, label: _label, ...rest } = from;
  return sym(`${keyOf(value)}[${index}]`, { ...rest, label: lastName(element) ?? `[${index}]` });
}

/** The property a member expression names. */
export function* memberName(
  m: Machine,
  node: TSESTree.MemberExpression,
  env: Env,
): Generator<Obj, Value, void> {
  return node.computed ? yield* evaluate(m, node.property, env) : plainName(node);
}

/** The same of one that is not computed. */
export function plainName({ property }: TSESTree.MemberExpressionNonComputedName): Value {
  return prim(property.type === 'PrivateIdentifier' ? `#${property.name}` : property.name);
}
