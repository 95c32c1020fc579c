/** Running statements. A statement ends normally or with a jump. */

import type { TSESTree } from '@typescript-eslint/types';

import { truthy } from '../conditions.js';
import { Env } from '../env.js';
import { wait } from '../loop.js';
import { Thrown, type Machine } from '../machine.js';
import { provenance, sym, undef, type Obj, type Value } from '../values.js';
import { applyEntry } from '../library/apply.js';
import { declaredFor } from '../library/handed-tokens.js';
import { equality } from './operators.js';
import { atOnce, evaluate } from './expressions.js';
import { bind, hoist } from './patterns.js';
import { makeClass } from './classes.js';
import { iterate } from './iteration.js';
import { importInto, requireInto } from './modules.js';
import { isAmbient } from '../syntax/declarations.js';
import type { Node, Statement } from '../syntax/nodes.js';

export type Completion =
  | undefined
  | { type: 'return'; value: Value }
  | { type: 'break' | 'continue'; label: string | undefined };

export type Run = Generator<Obj, Completion, void>;

/** Runs a list of statements in one scope; declarations are hoisted first. */
export function* runAll(m: Machine, all: readonly Node[], env: Env): Run {
  const statements = m.aside.size === 0 ? all : all.filter((statement) => !m.aside.has(statement));
  hoist(m, statements, env);
  for (const statement of statements) {
    const done = yield* run(m, statement as Statement, env);
    if (done) return done;
  }
  return undefined;
}

export function* run(m: Machine, node: Statement, env: Env, label?: string): Run {
  m.step();
  switch (node.type) {
    case 'ExpressionStatement':
      yield* evaluate(m, node.expression, env);
      return undefined;
    case 'VariableDeclaration':
      if (!isAmbient(node)) yield* declare(m, node, env);
      return undefined;
    case 'ReturnStatement':
      return {
        type: 'return',
        value: node.argument ? yield* evaluate(m, node.argument, env) : undef,
      };
    case 'IfStatement':
      return yield* runIf(m, node, env);
    case 'BlockStatement':
      return yield* runAll(m, node.body, new Env(env, env.file));
    case 'TryStatement':
      return yield* runTry(m, node, env);
    case 'ThrowStatement':
      throw new Thrown(yield* evaluate(m, node.argument, env));
    case 'ForStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
      return yield* runLoop(m, node, env, label);
    case 'ForOfStatement':
    case 'ForInStatement':
      return yield* runEach(m, node, env, label);
    case 'SwitchStatement':
      return yield* runSwitch(m, node, env, label);
    case 'BreakStatement':
      return { type: 'break', label: node.label?.name };
    case 'ContinueStatement':
      return { type: 'continue', label: node.label?.name };
    case 'LabeledStatement': {
      const done = yield* run(m, node.body, env, node.label.name);
      return done?.type === 'break' && done.label === node.label.name ? undefined : done;
    }
    case 'ClassDeclaration': {
      if (isAmbient(node)) return undefined;
      const made = yield* makeClass(m, node, env);
      const { id } = node as TSESTree.ClassDeclaration;
      if (id) env.declare(id.name, made);
      return undefined;
    }
    case 'ExportNamedDeclaration':
      return node.declaration ? yield* run(m, node.declaration as Statement, env) : undefined;
    case 'ExportDefaultDeclaration':
      yield* exportDefault(m, node, env);
      return undefined;
    case 'ImportDeclaration':
      importInto(m, node, env);
      return undefined;
    case 'TSImportEqualsDeclaration':
      requireInto(m, node, env);
      return undefined;
    case 'TSEnumDeclaration':
      yield* declareEnum(m, node, env);
      return undefined;
    case 'TSExportAssignment':
      env.declare('*default*', yield* evaluate(m, node.expression, env));
      return undefined;
    default:
      return undefined;
  }
}

function* declare(
  m: Machine,
  node: TSESTree.VariableDeclaration,
  env: Env,
): Generator<Obj, void, void> {
  for (const declarator of node.declarations) {
    if (!declarator.init && node.kind === 'var') continue;
    const value = declarator.init
      ? (atOnce(m, declarator.init, env) ?? (yield* evaluate(m, declarator.init, env)))
      : undef;
    const given = declaredFor(m, declarator, value, env);
    if (given) yield* applyEntry(m, given);
    yield* bind(m, declarator.id, value, env, { declare: node.kind === 'const' ? 'const' : 'let' });
  }
}

function* exportDefault(
  m: Machine,
  node: TSESTree.ExportDefaultDeclaration,
  env: Env,
): Generator<Obj, void, void> {
  const { declaration } = node;
  if (declaration.type === 'FunctionDeclaration' && declaration.id) {
    env.declare('*default*', env.lookup(declaration.id.name)?.value ?? undef);
    return;
  }
  if (declaration.type === 'ClassDeclaration') {
    const made = yield* makeClass(m, declaration, env);
    if (declaration.id) env.declare(declaration.id.name, made);
    env.declare('*default*', made);
    return;
  }
  env.declare('*default*', yield* evaluate(m, declaration, env));
}

function* declareEnum(
  m: Machine,
  node: TSESTree.TSEnumDeclaration,
  env: Env,
): Generator<Obj, void, void> {
  const members = m.object();
  for (const member of node.body.members) {
    const name =
      member.id.type === 'Identifier'
        ? member.id.name
        : String((member.id as TSESTree.Literal).value);
    members.props.set(
      name,
      member.initializer
        ? yield* evaluate(m, member.initializer, env)
        : sym(`enum ${node.id.name}.${name}`),
    );
  }
  env.declare(node.id.name, members, true);
}

function* runIf(m: Machine, node: TSESTree.IfStatement, env: Env): Run {
  const test = yield* evaluate(m, node.test, env);
  const shape = m.program.shape(env.file);
  const open = shape.forks(node.consequent) || shape.forks(node.alternate);
  if (!open && test.kind !== 'prim') {
    // Neither arm can matter: run the first for what it declares and calls, ask nothing. Each may keep tokens.
    const done = yield* run(m, node.consequent, env);
    const both = done === undefined && m.life.redeemed && m.scenario === 'once';
    return both && node.alternate ? yield* run(m, node.alternate, env) : done;
  }
  const arm = truthy(m, test, node, prefersFirst(m, node, env)) ? node.consequent : node.alternate;
  return arm ? yield* run(m, arm, env) : undefined;
}

/** The way that leads on: to a redemption, else past an early exit. */
function prefersFirst(m: Machine, node: TSESTree.IfStatement, env: Env): boolean {
  const shape = m.program.shape(env.file);
  if (shape.reaches(node.consequent) && !shape.leaves(node.consequent)) return true;
  if (node.alternate && shape.reaches(node.alternate)) return false;
  return !shape.jumps(node.consequent);
}

function* runTry(m: Machine, node: TSESTree.TryStatement, env: Env): Run {
  let done: Completion;
  let thrown: Thrown | undefined;
  const outer = m.tries;
  try {
    if (node.handler) m.tries = [...outer, { attempts: m.attempts.length, asked: new Set() }];
    done = yield* run(m, node.block, env);
  } catch (error) {
    if (!(error instanceof Thrown)) throw error;
    thrown = error;
  } finally {
    m.tries = outer;
  }
  if (thrown && node.handler) {
    const caught = thrown;
    thrown = undefined;
    const scope = new Env(env, env.file);
    if (node.handler.param)
      yield* bind(m, node.handler.param, caught.value, scope, { declare: 'let' });
    try {
      done = yield* run(m, node.handler.body, scope);
    } catch (error) {
      if (!(error instanceof Thrown)) throw error;
      thrown = error;
    }
  }
  if (node.finalizer) {
    const last = yield* run(m, node.finalizer, env);
    if (last) return last;
  }
  if (thrown) throw thrown;
  return done;
}

/** How often a loop over unknown things is run. */
export const turns = 2;

type Loop = TSESTree.ForStatement | TSESTree.WhileStatement | TSESTree.DoWhileStatement;

function* runLoop(m: Machine, node: Loop, env: Env, label: string | undefined): Run {
  const scope = new Env(env, env.file);
  if (node.type === 'ForStatement' && node.init) {
    if (node.init.type === 'VariableDeclaration') yield* declare(m, node.init, scope);
    else yield* evaluate(m, node.init, scope);
  }
  const reaches = m.program.shape(env.file).reaches(node);
  for (let turn = 0; turn < turns; turn++) {
    if (node.type !== 'DoWhileStatement' || turn > 0) {
      if (node.test && !(yield* goesOn(m, node, node.test, scope, reaches))) return undefined;
    }
    const frame = { kind: 'loop' as const, node, file: env.file, turn };
    const done = yield* m.within(frame, () => run(m, node.body, new Env(scope, scope.file)));
    if (done?.type === 'return') return done;
    if (done?.type === 'break') return done.label && done.label !== label ? done : undefined;
    if (done?.type === 'continue' && done.label && done.label !== label) return done;
    if (node.type === 'ForStatement' && node.update) yield* evaluate(m, node.update, scope);
  }
  return undefined;
}

function* goesOn(
  m: Machine,
  node: Loop,
  expression: TSESTree.Expression,
  env: Env,
  reaches: boolean,
): Generator<Obj, boolean, void> {
  const test = yield* evaluate(m, expression, env);
  if (!reaches && test.kind !== 'prim') return false;
  if (test.kind === 'prim') return Boolean(test.value);
  const before = m.decisions.length;
  const answer = truthy(m, test, node, true);
  // "One more turn" is no condition of the environment: a loop is written to turn.
  for (const decision of m.decisions.slice(before)) {
    if (provenance(test).unknownCall === undefined) decision.kind = 'iteration';
  }
  return answer;
}

function* runEach(
  m: Machine,
  node: TSESTree.ForOfStatement | TSESTree.ForInStatement,
  env: Env,
  label: string | undefined,
): Run {
  const over = yield* evaluate(m, node.right, env);
  const items =
    node.type === 'ForInStatement'
      ? [m.fresh(node, 'key'), m.fresh(node, 'key')]
      : iterate(m, over, node);
  for (const [turn, item] of items.entries()) {
    const scope = new Env(env, env.file);
    const value = node.type === 'ForOfStatement' && node.await ? yield* wait(m, item) : item;
    if (node.left.type === 'VariableDeclaration') {
      yield* bind(m, node.left.declarations[0].id, value, scope, {
        declare: node.left.kind === 'const' ? 'const' : 'let',
      });
    } else yield* bind(m, node.left, value, scope, {});
    const frame = { kind: 'loop' as const, node, file: env.file, turn };
    const done = yield* m.within(frame, () => run(m, node.body, scope));
    if (done?.type === 'return') return done;
    if (done?.type === 'break') return done.label && done.label !== label ? done : undefined;
    if (done?.type === 'continue' && done.label && done.label !== label) return done;
  }
  return undefined;
}

/** A case that leads to a redemption; or, where the redemption comes after all, one that gets there unlike the default. */
function prefersCase(
  m: Machine,
  node: TSESTree.SwitchStatement,
  item: TSESTree.SwitchCase,
  env: Env,
): boolean {
  const shape = m.program.shape(env.file);
  if (node.cases.some((each) => shape.reaches(each))) return shape.reaches(item);
  const leaves = ({ consequent }: TSESTree.SwitchCase): boolean => {
    const last = consequent.at(-1);
    return last !== undefined && shape.leaves(last);
  };
  return !leaves(item) && node.cases.some((each) => !each.test && leaves(each));
}

function* runSwitch(
  m: Machine,
  node: TSESTree.SwitchStatement,
  env: Env,
  label: string | undefined,
): Run {
  const value = yield* evaluate(m, node.discriminant, env);
  const scope = new Env(env, env.file);
  hoist(
    m,
    node.cases.flatMap((item) => item.consequent),
    scope,
  );
  let start = -1;
  for (const [index, item] of node.cases.entries()) {
    if (!item.test) continue;
    const test = equality(value, yield* evaluate(m, item.test, scope));
    if (truthy(m, test, item, prefersCase(m, node, item, env))) {
      start = index;
      break;
    }
  }
  if (start < 0) start = node.cases.findIndex((item) => !item.test);
  if (start < 0) return undefined;
  for (const item of node.cases.slice(start)) {
    for (const statement of item.consequent) {
      const done = yield* run(m, statement, scope);
      if (done?.type === 'break' && (!done.label || done.label === label)) return undefined;
      if (done) return done;
    }
  }
  return undefined;
}
