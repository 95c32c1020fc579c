/** The same request twice in one piece of code: the second call gets what the first one got. */

import type { Entry } from '../../catalog/index.js';
import type { TextEdit } from '../finding.js';
import { contains, isFunctionNode, unwrap, type Node, type Statement } from '../syntax/nodes.js';
import { promiseType } from './calls.js';
import { plan, type Context, type Fixer } from './context.js';
import { freeName } from './names.js';
import { comesFirst, isReassigned, isVisible } from './order.js';
import { answersResponse, bodyRead, readsAgain, readsBoth } from './responses.js';
import type { Source } from './source.js';
import { awaited, sameText } from './syntax.js';
import { answersError, inTimer, twinsOf, type Twins } from './twins.js';

export const reuseFirst: Fixer = (context) => {
  const { source, reported } = context;
  const { failed, doubtful } = reported.pair.first;
  const twins = doubtful ? undefined : twinsOf(context);
  if (!twins || inTimer(source, twins) || answersError(source, twins)) return undefined;
  // An attempt that failed gave a result only where the code goes on after it.
  if (failed && !goesOn(source, twins)) return undefined;
  const edits =
    dropUnused(source, twins) ??
    dropFallback(source, twins) ??
    reuseVariable(source, twins) ??
    nameResult(context, twins) ??
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
  const reads = readsAgain(source, target, second, answersResponse(source, twins.first));
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
  const reads =
    value === twins.first
      ? []
      : readsAgain(source, declarator.id, replaced, answersResponse(source, twins.first));
  if (!reads) return undefined;
  if (value === twins.first && answersResponse(source, value)) return undefined;
  return [source.replaceBare(replaced, name), ...reads];
}

/** A result that has no name gets one. */
function nameResult(context: Context, twins: Twins): TextEdit[] | undefined {
  const { source } = context;
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
  const name = resultName(context, scope);
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

/** What the result is called by from now on. */
function resultName({ reported }: Context, scope: Node): string {
  return reported.finding.check === 'require-refresh-token-rotation'
    ? freeName(scope, 'refreshed', 'firstRefresh')
    : freeName(scope, 'redemption', 'firstRedemption');
}

/** Where one of two branches redeems: `(redemption ??= redeem(code))` in both. */
function shareLocally(context: Context, twins: Twins): TextEdit[] | undefined {
  const { source, reported } = context;
  const fn = source.functionOf(twins.first);
  if (!fn || fn !== source.functionOf(twins.second) || fn.body.type !== 'BlockStatement')
    return undefined;
  const outer = outerStatement(source, twins);
  if (!outer || twins.first.type !== 'CallExpression') return undefined;
  if (answersResponse(source, twins.first) && !intoOne(source, twins)) return undefined;
  const type = typeOf(source, twins, reported.pair.second.entry);
  if (type === undefined) return undefined;
  const name = resultName(context, fn);
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
    readsAgain(source, a, second, true)?.length === 0
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

/** `void redeem(code);` */
function isVoided(source: Source, node: Node, statement: Node): boolean {
  const parent = source.parent(node);
  return (
    parent?.type === 'UnaryExpression' &&
    parent.operator === 'void' &&
    source.parent(parent) === statement
  );
}
