/** A loop, or a callback that runs for each item, redeems the same code each time: it is redeemed once, before. */

import type { TextEdit } from '../finding.js';
import { contains, isFunctionNode, unwrap, type FunctionNode, type Node } from '../syntax/nodes.js';
import { answersResponse, bodyRead } from './responses.js';
import { plan, type Context, type Fixer } from './context.js';
import { freeName, namesIn } from './names.js';
import type { Source } from './source.js';
import { all, awaited } from './syntax.js';

/** Out of a loop: `const redemption = await redeem(code);` before it. */
export const hoistOutOfLoop: Fixer = (context) => {
  const { source, second, reported } = context;
  const { frame } = reported.place;
  if (frame?.kind !== 'loop' || !source.parent(frame.node) || !contains(frame.node, second))
    return undefined;
  const loop = frame.node;
  if (source.functionOf(second) !== source.functionOf(loop) || !inBody(loop, second))
    return undefined;
  const value = awaited(source, chain(source, second));
  if (!isInvariant(value, loop) || isConditional(source, value, loop)) return undefined;
  const statement = source.statementOf(loop);
  if (!statement) return undefined;
  return plan(context, 'redeemOnceWithoutLoop', hoist(context, value, statement));
};

/** Out of `items.map(…)`: one promise for all. */
export const hoistOutOfCallback: Fixer = (context) => {
  const { source, second, reported } = context;
  const { frame } = reported.place;
  const call = frame?.runner?.as === 'iteration' ? frame.runner.node : undefined;
  if (
    !call ||
    !source.parent(call) ||
    !isFunctionNode(frame!.node) ||
    source.functionOf(second) !== frame!.node
  )
    return undefined;
  const statement = source.statementOf(call);
  if (!statement || source.functionOf(statement) !== source.functionOf(call)) return undefined;
  const value = chain(source, second);
  if (answersResponse(source, second) || !isInvariant(value, frame!.node)) return undefined;
  return plan(context, 'redeemOnceWithoutLoop', hoist(context, value, statement));
};

function hoist({ source }: Context, value: Node, statement: Node): TextEdit[] {
  const name = freeName(
    source.functionOf(statement) ?? source.file.ast,
    'redemption',
    'theRedemption',
  );
  const call =
    unwrap(value).type === 'AwaitExpression' ? (value as { argument?: Node }).argument! : value;
  const use =
    value !== call && answersResponse(source, call) && !bodyRead(source, value)
      ? `${name}.clone()`
      : name;
  return [
    source.insertBefore(statement, [`const ${name} = ${source.text(value)}${source.semi}`]),
    source.replaceBare(value, use),
  ];
}

/** The call with what is chained to it. */
function chain(source: Source, call: Node): Node {
  const member = source.parent(call);
  const outer = member && source.parent(member);
  return member?.type === 'MemberExpression' &&
    member.object === call &&
    outer?.type === 'CallExpression' &&
    outer.callee === member
    ? chain(source, outer)
    : call;
}

/** Nothing in it is made, or changed, inside. */
function isInvariant(value: Node, inside: Node): boolean {
  const names = namesIn(value);
  const own = all(value, isFunctionNode).flatMap((fn) =>
    (fn as FunctionNode).params.flatMap((param) => [...namesIn(param)]),
  );
  const made = all(
    inside,
    (node) =>
      node.type === 'VariableDeclarator' || isFunctionNode(node) || node.type === 'CatchClause',
  ).concat(isFunctionNode(inside) ? [inside] : []);
  const patterns = made
    .filter((node) => !contains(value, node))
    .flatMap((node): Node[] => {
      if (node.type === 'VariableDeclarator') return [node.id];
      if (node.type === 'CatchClause') return node.param ? [node.param] : [];
      return (node as FunctionNode).params;
    });
  const written = all(
    inside,
    (node) => node.type === 'AssignmentExpression' || node.type === 'UpdateExpression',
  );
  const targets = written.flatMap((node) =>
    node.type === 'AssignmentExpression'
      ? [node.left]
      : node.type === 'UpdateExpression'
        ? [node.argument]
        : [],
  );
  const changed = new Set([...patterns, ...targets].flatMap((node) => [...namesIn(node)]));
  return [...names].every((name) => own.includes(name) || !changed.has(name));
}

/** The loop does not always come to it. */
function isConditional(source: Source, value: Node, loop: Node): boolean {
  for (let at = value; at !== loop;) {
    const parent = source.parent(at);
    if (!parent) return true;
    if (
      (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') &&
      parent.test !== at
    )
      return true;
    if (parent.type === 'LogicalExpression' && parent.right === at) return true;
    if (parent.type === 'CatchClause' || parent.type === 'SwitchCase') return true;
    at = parent;
  }
  return false;
}

function inBody(loop: Node, node: Node): boolean {
  return 'body' in loop && loop.body !== null && contains(loop.body as Node, node);
}
