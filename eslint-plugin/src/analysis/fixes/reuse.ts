/** The same request twice in one piece of code: the second call gets what the first one got. */

import type { TSESTree } from '@typescript-eslint/types';

import type { TextEdit } from '../finding.js';
import {
  contains,
  isFunctionNode,
  lastName,
  unwrap,
  type Node,
  type Statement,
} from '../syntax/nodes.js';
import type { Entry } from '../../catalog/index.js';
import { answersResponse, bodyRead, promiseType, sameRequest } from './calls.js';
import { plan, type Context, type Fixer } from './context.js';
import { freeName } from './names.js';
import type { Source } from './source.js';
import { all, awaited, sameText } from './syntax.js';

/** Two requests for the same thing, as they stand in the code. */
interface Twins {
  first: Node;
  second: Node;
}

export const reuseFirst: Fixer = (context) => {
  const { source, reported } = context;
  const { failed, doubtful } = reported.pair.first;
  const twins = doubtful ? undefined : twinsOf(context);
  if (!twins || inTimer(source, twins)) return undefined;
  // An attempt that failed gave a result only where the code goes on after it.
  if (failed && !goesOn(source, twins)) return undefined;
  const edits =
    dropUnused(source, twins) ??
    dropFallback(source, twins) ??
    reuseVariable(source, twins) ??
    nameResult(source, twins) ??
    shareLocally(context, twins);
  return (
    edits && plan(context, 'reuseFirstResult', edits, { line: String(twins.first.loc.start.line) })
  );
};

/** The second call comes after the first, not in a handler of its error. */
function goesOn(source: Source, { first, second }: Twins): boolean {
  const statement = source.statementOf(first);
  if (!statement || source.functionOf(first) !== source.functionOf(second)) return false;
  return isVisible(source, statement, second);
}

/** The largest pieces of code around both calls that read the same: `got.post(…).json()`, `limit(() => redeem(code))`. */
function twinsOf({ source, first, second }: Context): Twins | undefined {
  if (!first) return undefined;
  let twins: Twins = { first, second };
  let found = sameRequest(source, first, second) ? twins : undefined;
  for (;;) {
    const wider = { first: widen(source, twins.first), second: widen(source, twins.second) };
    if (
      !wider.first ||
      !wider.second ||
      wider.first === wider.second ||
      contains(wider.first, wider.second)
    )
      break;
    const chained = found !== undefined && sameStep(source, wider.first, wider.second);
    twins = { first: wider.first, second: wider.second };
    if (chained || sameText(source, twins.first, twins.second)) found = twins;
    else if (found) break;
  }
  return found;
}

/** `.json()` of both. */
function sameStep(source: Source, a: Node, b: Node): boolean {
  if (
    a.type !== 'CallExpression' ||
    b.type !== 'CallExpression' ||
    a.callee.type !== 'MemberExpression'
  )
    return false;
  const step = (call: TSESTree.CallExpression): string =>
    source.file.text.slice(
      (call.callee as TSESTree.MemberExpression).object.range[1],
      call.range[1],
    );
  return (
    b.callee.type === 'MemberExpression' &&
    step(a).replace(/\s+/g, '') === step(b).replace(/\s+/g, '')
  );
}

/** The next call around a call: one chained to it, or one that got a function with it. */
function widen(source: Source, call: Node): Node | undefined {
  const parent = source.parent(call);
  if (parent?.type === 'MemberExpression' && parent.object === call) {
    const outer = source.parent(parent);
    const chains =
      outer?.type === 'CallExpression' &&
      outer.callee === parent &&
      !outer.arguments.some((each) => isFunctionNode(each));
    return chains ? outer : undefined;
  }
  if (parent && isFunctionNode(parent) && parent.body === call && parent.params.length === 0) {
    const outer = source.parent(parent);
    return outer?.type === 'CallExpression' && outer.callee !== parent ? outer : undefined;
  }
  return undefined;
}

/** What a timer sends later is meant to be new. */
function inTimer(source: Source, { second }: Twins): boolean {
  return [...source.around(second)].some(
    (node) =>
      node.type === 'CallExpression' &&
      /^set(?:Timeout|Interval|Immediate)$/.test(lastName(node.callee) ?? ''),
  );
}

/** A second redemption whose result nobody uses goes. */
function dropUnused(source: Source, { first, second }: Twins): TextEdit[] | undefined {
  const statement = source.parent(awaited(source, second));
  const before = source.statementOf(first);
  if (
    statement?.type !== 'ExpressionStatement' ||
    !before ||
    before === statement ||
    !isVisible(source, before, second)
  )
    return undefined;
  return [source.remove(removable(source, statement))];
}

/** `(await a) ?? (await b)` is `await a`; `if (!res.ok) res = await b;` goes. */
function dropFallback(source: Source, twins: Twins): TextEdit[] | undefined {
  const [first, second] = [awaited(source, twins.first), awaited(source, twins.second)];
  const parent = source.parent(second);
  if (
    parent?.type === 'LogicalExpression' &&
    parent.right === second &&
    unwrap(parent.left) === first
  ) {
    return [source.replaceBare(parent, source.text(parent.left))];
  }
  const target = targetOf(source, first);
  if (
    !target ||
    parent?.type !== 'AssignmentExpression' ||
    parent.right !== second ||
    !sameText(source, parent.left, target)
  )
    return undefined;
  const statement = source.parent(parent);
  const before = source.statementOf(first);
  if (statement?.type !== 'ExpressionStatement' || !before || !isVisible(source, before, second))
    return undefined;
  const reads = readsAgain(source, target, second);
  if (!reads) return undefined;
  return [source.remove(removable(source, statement)), ...reads];
}

/** The variable or property that takes a result. */
function targetOf(source: Source, value: Node): Node | undefined {
  const parent = source.parent(value);
  if (parent?.type === 'VariableDeclarator' && parent.init === value) return parent.id;
  if (parent?.type === 'AssignmentExpression' && parent.right === value && parent.operator === '=')
    return parent.left;
  return undefined;
}

/** The statement, or the `if` that would be left empty without it. */
function removable(source: Source, statement: Node): Node {
  const parent = source.parent(statement);
  const outer =
    parent?.type === 'BlockStatement' && parent.body.length === 1 ? source.parent(parent) : parent;
  const branch = outer?.type === 'IfStatement' && !outer.alternate ? outer : undefined;
  return branch && source.siblings(branch).includes(branch) ? branch : statement;
}

/** `const a = await redeem(code)`: the second call becomes `a`. */
function reuseVariable(source: Source, twins: Twins): TextEdit[] | undefined {
  const value = awaited(source, twins.first);
  const declarator = source.parent(value);
  if (
    declarator?.type !== 'VariableDeclarator' ||
    declarator.init !== value ||
    declarator.id.type !== 'Identifier'
  )
    return undefined;
  const { name } = declarator.id;
  const replaced = replaceable(source, twins, value !== twins.first);
  const statement = source.parent(declarator)!;
  if (!replaced || !isVisible(source, statement, replaced) || isReassigned(source, statement, name))
    return undefined;
  const reads = value === twins.first ? [] : readsAgain(source, declarator.id, replaced);
  if (!reads) return undefined;
  if (value === twins.first && answersResponse(source, value)) return undefined;
  return [source.replaceBare(replaced, name), ...reads];
}

/** A result that has no name gets one. */
function nameResult(source: Source, twins: Twins): TextEdit[] | undefined {
  const statement = source.statementOf(twins.first);
  const scope = source.functionOf(twins.first) ?? source.file.ast;
  if (
    !statement ||
    !isVisible(source, statement, twins.second) ||
    !comesFirst(source, twins.first, statement)
  )
    return undefined;
  const settled = awaited(source, twins.first);
  const second = settled === twins.first ? undefined : replaceable(source, twins, true);
  const [from, to] = second ? [settled, second] : [twins.first, twins.second];
  const name = freeName(scope, 'redemption', 'firstRedemption');
  const alone =
    source.parent(from)?.type === 'ExpressionStatement' || isVoided(source, from, statement);
  const response =
    answersResponse(source, twins.first) ||
    answersResponse(source, twins.second) ||
    readsBoth(source, from, to);
  const use = (node: Node): string =>
    !response || (second && !bodyRead(source, node))
      ? name
      : second
        ? `${name}.clone()`
        : `${name}.then((response) => response.clone())`;
  const declaration = `const ${name} = ${source.text(from)}${source.semi}`;
  if (alone) return [source.replace(statement, declaration), source.replaceBare(to, use(to))];
  if (response && second && !bodyRead(source, from)) return undefined;
  return [
    source.insertBefore(statement, [declaration]),
    source.replaceBare(from, use(from)),
    source.replaceBare(to, use(to)),
  ];
}

/** Where one of two branches redeems: `(redemption ??= redeem(code))` in both. */
function shareLocally({ source, reported }: Context, twins: Twins): TextEdit[] | undefined {
  const fn = source.functionOf(twins.first);
  if (!fn || fn !== source.functionOf(twins.second) || fn.body.type !== 'BlockStatement')
    return undefined;
  const outer = outerStatement(source, twins);
  if (!outer || twins.first.type !== 'CallExpression') return undefined;
  if (answersResponse(source, twins.first) && !intoOne(source, twins)) return undefined;
  const type = typeOf(source, twins, reported.pair.second.entry);
  if (type === undefined) return undefined;
  const name = freeName(fn, 'redemption', 'firstRedemption');
  return [
    source.insertBefore(outer, [`let ${name}${type}${source.semi}`]),
    ...wrap(twins.first),
    ...wrap(twins.second),
  ];

  function wrap(call: Node): TextEdit[] {
    if (source.parent(call)?.type === 'ExpressionStatement')
      return [{ range: [call.range[0], call.range[0]], text: `${name} ??= ` }];
    return [
      { range: [call.range[0], call.range[0]], text: `(${name} ??= ` },
      { range: [call.range[1], call.range[1]], text: ')' },
    ];
  }
}

/** Both results go into one variable, whose body nobody reads before the second. */
function intoOne(source: Source, { first, second }: Twins): boolean {
  const [a, b] = [
    targetOf(source, awaited(source, first)),
    targetOf(source, awaited(source, second)),
  ];
  return (
    a !== undefined &&
    b !== undefined &&
    sameText(source, a, b) &&
    readsAgain(source, a, second)?.length === 0
  );
}

/** The annotation of a variable that holds the promise; undefined where TypeScript would not know it. */
function typeOf(
  source: Source,
  { first, second }: Twins,
  entry: Entry | undefined,
): string | undefined {
  if (!source.typed) return '';
  const type = promiseType(source, first, entry);
  if (type) return `: ${type} | undefined`;
  return awaited(source, first) !== first && awaited(source, second) !== second ? '' : undefined;
}

/** The innermost statement with the first call whose list also holds the second. */
function outerStatement(source: Source, { first, second }: Twins): Statement | undefined {
  for (
    let at = source.statementOf(first);
    at;
    at = source.parent(at) && source.statementOf(source.parent(at)!)
  ) {
    if (source.siblings(at).some((each) => contains(each, second))) return at;
  }
  return undefined;
}

/** The part of the code around the second call that stands for a value, or for its promise. */
function replaceable(source: Source, { second }: Twins, settled: boolean): Node | undefined {
  const whole = awaited(source, second);
  if (!settled) return second;
  if (whole !== second) return whole;
  const parent = source.parent(second);
  const fn = source.functionOf(second);
  const returned =
    parent?.type === 'ReturnStatement' ||
    (parent && isFunctionNode(parent) && parent.body === second);
  return returned && fn?.async ? second : undefined;
}

/** A declaration before a statement is seen by a node: same list of statements, later. */
function isVisible(source: Source, statement: Node, node: Node): boolean {
  const list = source.siblings(statement);
  const at = list.findIndex((each) => contains(each, statement));
  return at >= 0 && list.slice(at).some((each) => contains(each, node));
}

function isReassigned(source: Source, declaration: Node, name: string): boolean {
  if (declaration.type === 'VariableDeclaration' && declaration.kind === 'const') return false;
  const scope = source.functionOf(declaration) ?? source.file.ast;
  return (
    all(
      scope,
      (node) =>
        node.type === 'AssignmentExpression' &&
        node.left.type === 'Identifier' &&
        node.left.name === name,
    ).length > 0
  );
}

/** Whether nothing else happens in a statement before a call of it. */
function comesFirst(source: Source, call: Node, statement: Node): boolean {
  for (let at = call; at !== statement;) {
    const parent = source.parent(at);
    if (!parent || isFunctionNode(parent)) return false;
    if (!isEvaluatedFirst(parent, at)) return false;
    at = parent;
  }
  return true;
}

function isEvaluatedFirst(parent: Node, child: Node): boolean {
  switch (parent.type) {
    case 'CallExpression':
    case 'NewExpression':
      return (
        parent.callee === child ||
        (isPlain(parent.callee) &&
          parent.arguments.slice(0, parent.arguments.indexOf(child as never)).every(isPlain))
      );
    case 'ArrayExpression':
      return parent.elements
        .slice(0, parent.elements.indexOf(child as never))
        .every((each) => each === null || isPlain(each));
    case 'ObjectExpression':
      return parent.properties
        .slice(0, parent.properties.indexOf(child as never))
        .every((each) => each.type === 'Property' && isPlain(each.value));
    case 'LogicalExpression':
    case 'BinaryExpression':
      return parent.left === child || (parent.type === 'BinaryExpression' && isPlain(parent.left));
    case 'ConditionalExpression':
    case 'IfStatement':
      return parent.test === child;
    case 'AssignmentExpression':
      return parent.right === child && isPlain(parent.left);
    case 'VariableDeclarator':
      return parent.init === child;
    case 'VariableDeclaration':
      return parent.declarations[0] === child;
    case 'ForStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'ForOfStatement':
    case 'ForInStatement':
    case 'TryStatement':
    case 'BlockStatement':
    case 'SwitchStatement':
      return false;
    default:
      return true;
  }
}

/** Evaluating it does nothing. */
function isPlain(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'MemberExpression') return !bare.computed && isPlain(bare.object);
  return (
    ['Identifier', 'ThisExpression', 'Literal', 'Super'].includes(bare.type) || isFunctionNode(bare)
  );
}

function isVoided(source: Source, node: Node, statement: Node): boolean {
  const parent = source.parent(node);
  return (
    parent?.type === 'UnaryExpression' &&
    parent.operator === 'void' &&
    source.parent(parent) === statement
  );
}

/** Both users read the body. */
function readsBoth(source: Source, a: Node, b: Node): boolean {
  return bodyRead(source, a) !== undefined && bodyRead(source, b) !== undefined;
}

/** Clones for a body that would be read twice. Undefined: nobody can tell who reads it. */
function readsAgain(source: Source, variable: Node, replaced: Node): TextEdit[] | undefined {
  const name = lastName(variable);
  if (!name || variable.type !== 'Identifier') return [];
  const scope = source.functionOf(variable) ?? source.file.ast;
  const uses = all(
    scope,
    (node) =>
      node.type === 'Identifier' && node.name === name && node !== variable && !isKey(source, node),
  );
  const reads = uses.filter((use) => bodyRead(source, use) && use.range[0] < replaced.range[0]);
  return reads
    .filter((read) => !isFinal(source, read))
    .map((read) => ({
      range: [read.range[1], read.range[1]] as [number, number],
      text: '.clone()',
    }));
}

function isKey(source: Source, node: Node): boolean {
  const parent = source.parent(node);
  return (
    (parent?.type === 'MemberExpression' && parent.property === node && !parent.computed) ||
    (parent?.type === 'Property' && parent.key === node)
  );
}

/** Nothing comes after a returned read. */
function isFinal(source: Source, read: Node): boolean {
  const statement = source.statementOf(read) as TSESTree.Node | undefined;
  return [...source.around(read)].some(
    (node) => node.type === 'ReturnStatement' && statement !== undefined,
  );
}
