/** After a failed attempt: the error goes where it would have gone after the last one. */

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
import { plan, type Context, type Fixer } from './context.js';
import { freeName, mentions } from './names.js';
import { signInHelper } from './sign-in.js';
import type { Source } from './source.js';
import { all, leaves } from './syntax.js';

/** Lets the error out of the `catch`, or the handler, that redeems again. */
export const rethrow: Fixer = (context) => {
  if (context.reported.pair.first.doubtful) return undefined;
  const edits = inCatch(context, []) ?? afterTry(context) ?? inHandler(context);
  return edits && plan(context, 'rethrowInsteadOfRetrying', edits);
};

/** Starts a new sign-in, whose code is a new one, before the error goes out. */
export const restartSignIn: Fixer = (context) => {
  const helper = signInHelper(context);
  const edits = helper && inCatch(context, [helper.call]);
  return edits && plan(context, 'restartSignIn', edits, { helper: helper.name });
};

/** `catch (error) { return redeem(code) }`. */
function inCatch(
  { source, first, second }: Context,
  before: readonly string[],
): TextEdit[] | undefined {
  const handler = handlerAround(source, second, first);
  if (!handler || (handler.param && handler.param.type !== 'Identifier')) return undefined;
  const name = handler.param?.name ?? freeName(handler, 'error', 'failure');
  const param: TextEdit[] = handler.param
    ? []
    : [{ range: [handler.range[0] + 5, handler.range[0] + 5], text: ` (${name})` }];
  const inner = before.length > 0 ? undefined : lastResort(handler, second);
  if (inner)
    return [
      ...(usesOfError(inner).length > 0 ? param : []),
      source.replace(inner, bodyOf(source, inner, name)),
    ];
  const statement = source.statementOf(second)!;
  const branch = emptied(source, statement);
  const next = followers(source, branch)[0];
  if (branch !== statement && next?.type === 'ThrowStatement') {
    return before.length > 0 ? [source.replace(branch, before.join(' '))] : [source.remove(branch)];
  }
  const whole =
    before.length === 0 && handler.body.body[0] === statement
      ? withoutTry(source, handler)
      : undefined;
  if (whole) return whole;
  const indent = source.eol + source.indentOf(statement);
  const lines = [...before, `throw ${name}${source.semi}`].join(indent);
  return [
    ...param,
    {
      range: [statement.range[0], (followers(source, statement).at(-1) ?? statement).range[1]],
      text: lines,
    },
  ];
}

/** The handler of the `try` in which the first attempt was made. */
function handlerAround(
  source: Source,
  second: Node,
  first: Node | undefined,
): TSESTree.CatchClause | undefined {
  for (const around of source.around(second)) {
    if (isFunctionNode(around)) return undefined;
    if (around.type !== 'CatchClause') continue;
    const statement = source.parent(around);
    if (statement?.type === 'TryStatement' && first && contains(statement.block, first))
      return around;
  }
  return undefined;
}

/** A `try` in the handler: what its own `catch` does is what is to be done. */
function lastResort(handler: TSESTree.CatchClause, call: Node): TSESTree.TryStatement | undefined {
  return handler.body.body.find(
    (each): each is TSESTree.TryStatement =>
      each.type === 'TryStatement' && each.handler !== null && contains(each.block, call),
  );
}

/** The statements of a `catch`, with the error by another name. */
function bodyOf(source: Source, statement: TSESTree.TryStatement, name: string): string {
  const { body } = statement.handler!;
  const start = body.body[0]?.range[0] ?? body.range[1];
  const end = body.body.at(-1)?.range[1] ?? start;
  let text = source.file.text.slice(start, end);
  for (const use of usesOfError(statement).reverse())
    text = text.slice(0, use.range[0] - start) + name + text.slice(use.range[1] - start);
  return source.outdent(text);
}

function usesOfError({ handler }: TSESTree.TryStatement): Node[] {
  const param = handler?.param;
  return param?.type === 'Identifier'
    ? all(handler!.body, (node) => node.type === 'Identifier' && node.name === param.name)
    : [];
}

/** A `catch` that does nothing but throw goes, and its `try` with it. */
function withoutTry(source: Source, handler: TSESTree.CatchClause): TextEdit[] | undefined {
  const statement = source.parent(handler) as TSESTree.TryStatement;
  const { body } = statement.block;
  if (statement.finalizer || body.length === 0 || !source.siblings(statement).includes(statement))
    return undefined;
  const scope = source.functionOf(statement) ?? source.file.ast;
  if (
    all(statement, (node) => node.type === 'TemplateLiteral' && source.text(node).includes('\n'))
      .length > 0
  )
    return undefined;
  for (const each of body)
    if (each.type.endsWith('Declaration') && clashes(source, each, scope, statement))
      return undefined;
  const text = source.file.text.slice(body[0]!.range[0], body.at(-1)!.range[1]);
  return [source.replace(statement, source.outdent(text))];
}

/** Whether a name that a statement declares is used outside of the block too. */
function clashes(source: Source, declaration: Node, scope: Node, block: Node): boolean {
  const names =
    declaration.type === 'VariableDeclaration'
      ? declaration.declarations.flatMap(({ id }) => [
          id,
          ...all(id, (node) => node.type === 'Identifier'),
        ])
      : [];
  return names.some(
    (node) =>
      node.type === 'Identifier' &&
      outside(source, scope, block).some((each) => mentions(each, node.name)),
  );
}

function outside(source: Source, scope: Node, block: Node): Node[] {
  return all(scope, (node) => node.type === 'Identifier' && !contains(block, node)).map(
    (node) => source.parent(node) ?? node,
  );
}

/** `try { return redeem(code) } catch (error) { log(error) } return redeem(code);` */
function afterTry({ source, first, second }: Context): TextEdit[] | undefined {
  const statement = source.statementOf(second);
  if (!statement || statement.type !== 'ReturnStatement' || followers(source, statement).length > 0)
    return undefined;
  const list = source.siblings(statement);
  const attempt = list[list.indexOf(statement) - 1];
  if (
    attempt?.type !== 'TryStatement' ||
    !attempt.handler ||
    !first ||
    !contains(attempt.block, first)
  )
    return undefined;
  const { body, param } = attempt.handler;
  const last = body.body.at(-1);
  if (!attempt.block.body.some(leaves) || param?.type !== 'Identifier' || !last || leaves(last))
    return undefined;
  return [
    source.insertAfter(last, [`throw ${param.name}${source.semi}`]),
    source.remove(statement),
  ];
}

/** `.catch(() => redeem(code))`, `.then(done, () => redeem(code))`. */
function inHandler({ source, first, second }: Context): TextEdit[] | undefined {
  for (const around of source.around(second)) {
    const call = isFunctionNode(around) ? source.parent(around) : undefined;
    if (call?.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') continue;
    const at = call.arguments.indexOf(around as TSESTree.CallExpressionArgument);
    const { object } = call.callee;
    if (!first || !contains(object, first) || !isHandedOn(source, call)) continue;
    const name = lastName(call.callee);
    if (name === 'catch' && at === 0)
      return [{ range: [object.range[1], call.range[1]], text: '' }];
    if (name === 'then' && at === 1)
      return [{ range: [call.arguments[0]!.range[1], around.range[1]], text: '' }];
  }
  return undefined;
}

/** Somebody waits for the chain, or catches its error later. */
function isHandedOn(source: Source, call: Node): boolean {
  const parent = source.parent(call);
  if (parent?.type === 'MemberExpression') {
    const next = source.parent(parent);
    if (next?.type !== 'CallExpression') return false;
    return lastName(parent) === 'catch' || isHandedOn(source, next);
  }
  return (
    parent !== undefined &&
    unwrap(parent).type !== 'ExpressionStatement' &&
    parent.type !== 'UnaryExpression'
  );
}

/** The statement, or the `if` that holds nothing else. */
function emptied(source: Source, statement: Statement): Statement {
  const parent = source.parent(statement);
  const outer =
    parent?.type === 'BlockStatement' && parent.body.length === 1
      ? source.parent(parent)
      : undefined;
  return outer?.type === 'IfStatement' && !outer.alternate && source.siblings(outer).includes(outer)
    ? outer
    : statement;
}

/** The statements after one in its list. */
function followers(source: Source, statement: Statement): readonly Statement[] {
  const list = source.siblings(statement);
  return list.slice(list.indexOf(statement) + 1);
}
