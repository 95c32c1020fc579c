/** Imports: project modules the host can read are run in place, everything else is a symbol of its package. */

import type { TSESTree } from '@typescript-eslint/types';

import { globalOfModule } from '../builtins/globals.js';
import { Env } from '../env.js';
import { PathEnd } from '../oracle.js';
import type { Machine } from '../machine.js';
import type { Spoken } from '../models/taught.js';
import type { SourceFile } from '../ports.js';
import { sym, text, undef, type Obj, type Value } from '../values.js';
import { evaluate } from './expressions.js';
import { runAll } from './statements.js';
import { declaredBy } from '../syntax/declarations.js';
import { awaits } from '../syntax/effects.js';
import { equalled, specifierOf } from '../syntax/imports.js';
import type { Node } from '../syntax/nodes.js';

export function importInto(m: Machine, node: TSESTree.ImportDeclaration, env: Env): void {
  if (node.importKind === 'type') return;
  const source = specifierOf(node);
  for (const specifier of node.specifiers) {
    if (specifier.type === 'ImportSpecifier' && specifier.importKind === 'type') continue;
    const name =
      specifier.type === 'ImportDefaultSpecifier'
        ? 'default'
        : specifier.type === 'ImportNamespaceSpecifier'
          ? '*'
          : specifier.imported.type === 'Identifier'
            ? specifier.imported.name
            : specifier.imported.value;
    const local = specifier.local.name;
    env.declareLazily(local, () => imported(m, source, name, env.file, local));
  }
}

/** `import x = require('x')`. */
export function requireInto(m: Machine, node: TSESTree.TSImportEqualsDeclaration, env: Env): void {
  const source = equalled(node);
  if (source !== undefined) env.declareLazily(node.id.name, () => required(m, source, env.file));
}

/** Names of modules that are being looked for: modules may hand on each other's. */
type Sought = readonly string[];

/** What `name` of the module `source` is. */
export function imported(
  m: Machine,
  source: string,
  name: string,
  from: SourceFile,
  local: string,
  sought: Sought = [],
): Value {
  const spoken = m.program.taught?.speaksOf(source, from.path);
  if (spoken && name !== '*' && (spoken.any || spoken.exports.has(name)))
    return importOf(spoken.module, name, local);
  const file = m.program.module(source, from);
  const found = file && exported(m, moduleScope(m, file), name, sought);
  if (found) return name === '*' ? described(m, found, spoken) : found;
  const own = globalOfModule(m, source, name);
  if (own) return own;
  return importOf(spoken?.module ?? source, name, local);
}

function importOf(module: string, name: string, label: string): Value {
  const path = name === 'default' || name === '*' ? [] : [name];
  return sym(`import ${module}#${name}`, { attempts: [], module, path, label });
}

/** What a module exports, but for what models describe. */
function described(m: Machine, exports: Value, spoken: Spoken | undefined): Value {
  if (!spoken || exports.kind !== 'obj') return exports;
  const all = m.object(Object.fromEntries(exports.props));
  for (const name of spoken.exports) all.props.set(name, importOf(spoken.module, name, name));
  return all;
}

export function* dynamicImport(
  m: Machine,
  node: TSESTree.ImportExpression,
  env: Env,
): Generator<Obj, Value, void> {
  const given = node.source as TSESTree.Expression | null;
  const source = given ? text(yield* evaluate(m, given, env)) : undefined;
  return m.settled(
    source === undefined ? m.fresh(node, 'import') : imported(m, source, '*', env.file, source),
  );
}

/** `require('x')`. */
export function required(m: Machine, source: string, from: SourceFile): Value {
  const spoken = m.program.taught?.speaksOf(source, from.path);
  const file = m.program.module(source, from);
  if (!file || spoken?.exports.has('default'))
    return importOf(spoken?.module ?? source, '*', source);
  const scope = moduleScope(m, file);
  return described(m, assigned(scope) ?? namespace(m, scope), spoken);
}

/** What a CommonJS module exports as a whole. TypeScript's `export =` is the same. */
function assigned(scope: Env): Value | undefined {
  if (scope.file.ast.body.some(({ type }) => type === 'TSExportAssignment'))
    return scope.own('*default*')?.value;
  const module = scope.own('module')?.value;
  const exports = module?.kind === 'obj' ? module.props.get('exports') : undefined;
  const untouched =
    exports?.kind === 'obj' && exports === scope.own('exports')?.value && exports.props.size === 0;
  return untouched ? undefined : exports;
}

/** The scope of a project module, made once on each path. */
export function moduleScope(m: Machine, file: SourceFile): Env {
  const known = m.modules.get(file);
  if (known) return known;
  const env = new Env(undefined, file);
  m.modules.set(file, env);
  declareCommonJs(m, env);
  const { later, now } = planOf(file);
  for (const { names, statement } of later)
    env.declareLater(names, () => declareUsed(m, names, statement, env));
  runApart(m, now, env);
  return env;
}

/** Most of what a module declares is not what it was imported for: it is run when its names are first asked for. */
interface Plan {
  later: { names: readonly string[]; statement: Node }[];
  now: Node[];
}

const plans = new WeakMap<SourceFile, Plan>();

function planOf(file: SourceFile): Plan {
  let plan = plans.get(file);
  if (!plan) {
    plans.set(file, (plan = { later: [], now: [] }));
    for (const statement of file.ast.body) {
      const names = awaits(statement) ? undefined : namesLater(statement);
      if (names) plan.later.push({ names, statement });
      else plan.now.push(statement);
    }
  }
  return plan;
}

/** Imports bind their names lazily by themselves. */
function namesLater(statement: TSESTree.ProgramStatement): readonly string[] | undefined {
  if (statement.type === 'ImportDeclaration') return undefined;
  if (statement.type === 'ExportDefaultDeclaration')
    return ['*default*', ...(declaredBy(statement.declaration) ?? [])];
  return declaredBy(statement);
}

/** Others that use the module may have changed before what its functions write. */
function declareUsed(m: Machine, names: readonly string[], statement: Node, env: Env): void {
  const before = m.heap.length;
  runApart(m, [statement], env);
  for (const object of m.heap.slice(before))
    if (object.type === 'map' || object.type === 'set') object.open = true;
  const written = m.program.shape(env.file).writtenBesides(undefined);
  for (const name of names) {
    const binding = env.own(name);
    const { value } = binding ?? {};
    if (!binding || binding.constant || !written.has(name)) continue;
    if (value?.kind !== 'obj' || (!value.fn && !value.cls)) binding.open = true;
  }
}

/** Runs statements of a module wherever the program happens to be. */
function runApart(m: Machine, statements: readonly Node[], env: Env): void {
  const outer = { frames: m.frames, stack: m.stack, site: m.callSite, tries: m.tries };
  const registered = m.registrations.length;
  Object.assign(m, { frames: [], stack: [], callSite: env.file, tries: [] });
  try {
    m.loop.start(body(m, statements, env), m.promise());
  } catch (error) {
    if (error instanceof PathEnd) throw error;
  } finally {
    m.frames = outer.frames;
    m.stack = outer.stack;
    m.callSite = outer.site;
    m.tries = outer.tries;
    // The timers and listeners of a module concern the analysis of that module.
    m.registrations.length = registered;
  }
}

function* body(m: Machine, statements: readonly Node[], env: Env): Generator<Obj, Value, void> {
  yield* runAll(m, statements, env);
  return undef;
}

/** `module`, `exports` of a CommonJS module. */
export function declareCommonJs(m: Machine, env: Env): void {
  const exports = m.object();
  env.declare('exports', exports);
  env.declare('module', m.object({ exports }));
}

/** What a module exports under a name; `*` is all of it. */
function exported(m: Machine, scope: Env, name: string, sought: Sought = []): Value | undefined {
  const key = `${scope.file.path}#${name}`;
  if (sought.includes(key)) return undefined;
  const further = [...sought, key];
  if (name === '*') return namespace(m, scope, further);
  return (
    named(m, scope, name, further) ??
    declared(scope, name) ??
    property(scope, name) ??
    handedOn(m, scope, name, further)
  );
}

/** `export { x }`, `export { x } from` and `export * as x from`. */
function named(m: Machine, scope: Env, name: string, sought: Sought): Value | undefined {
  for (const statement of scope.file.ast.body) {
    if (statement.type === 'ExportAllDeclaration') {
      if (statement.exported && nameOf(statement.exported) === name)
        return imported(m, specifierOf(statement), '*', scope.file, name, sought);
    } else if (statement.type === 'ExportNamedDeclaration') {
      const found = statement.specifiers.find(({ exported }) => nameOf(exported) === name);
      if (!found) continue;
      const local = nameOf(found.local);
      return statement.source
        ? imported(m, specifierOf({ source: statement.source }), local, scope.file, name, sought)
        : scope.lookup(local)?.value;
    }
  }
  return undefined;
}

function declared(scope: Env, name: string): Value | undefined {
  if (name === 'default') return scope.own('*default*')?.value;
  return isExported(scope, name) ? scope.lookup(name)?.value : undefined;
}

/** What a CommonJS module is to an ES module: the default is all of it. */
function property(scope: Env, name: string): Value | undefined {
  const exports = assigned(scope);
  const member = exports?.kind === 'obj' ? exports.props.get(name) : undefined;
  return member ?? (name === 'default' ? exports : undefined);
}

/** `export * from`. */
function handedOn(m: Machine, scope: Env, name: string, sought: Sought): Value | undefined {
  if (name === 'default') return undefined;
  for (const statement of scope.file.ast.body) {
    if (statement.type !== 'ExportAllDeclaration' || statement.exported) continue;
    const file = m.program.module(specifierOf(statement), scope.file);
    const found = file && exported(m, moduleScope(m, file), name, sought);
    if (found) return found;
  }
  return undefined;
}

function isExported(scope: Env, name: string): boolean {
  const exported =
    exportedNames.get(scope.file) ?? new Set(scope.file.ast.body.flatMap(declaredNames));
  exportedNames.set(scope.file, exported);
  return exported.has(name);
}

const exportedNames = new WeakMap<SourceFile, Set<string>>();

function declaredNames(statement: TSESTree.ProgramStatement): string[] {
  if (statement.type !== 'ExportNamedDeclaration' || !statement.declaration) return [];
  const { declaration } = statement;
  if (declaration.type === 'VariableDeclaration') {
    return declaration.declarations.flatMap((item) =>
      item.id.type === 'Identifier' ? [item.id.name] : [],
    );
  }
  return 'id' in declaration && declaration.id?.type === 'Identifier' ? [declaration.id.name] : [];
}

function namespace(m: Machine, scope: Env, sought: Sought = []): Value {
  const object = m.object();
  const whole = assigned(scope);
  if (whole?.kind === 'obj') for (const [name, value] of whole.props) object.props.set(name, value);
  for (const name of exportNames(m, scope.file, new Set())) {
    const value = exported(m, scope, name, sought);
    if (value) object.props.set(name, value);
  }
  return object;
}

/** Every name a module exports, those it hands on from other modules included. */
function exportNames(m: Machine, file: SourceFile, seen: Set<SourceFile>): Set<string> {
  const names = new Set<string>(['default']);
  if (seen.has(file)) return names;
  seen.add(file);
  for (const statement of file.ast.body) {
    for (const name of declaredNames(statement)) names.add(name);
    if (statement.type === 'ExportNamedDeclaration')
      for (const item of statement.specifiers) names.add(nameOf(item.exported));
    if (statement.type !== 'ExportAllDeclaration') continue;
    if (statement.exported) {
      names.add(nameOf(statement.exported));
      continue;
    }
    const inner = m.program.module(specifierOf(statement), file);
    if (inner) for (const name of exportNames(m, inner, seen)) names.add(name);
  }
  return names;
}

function nameOf(node: TSESTree.Identifier | TSESTree.StringLiteral): string {
  return node.type === 'Identifier' ? node.name : node.value;
}
