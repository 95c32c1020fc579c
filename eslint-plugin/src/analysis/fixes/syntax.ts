/** Questions about the syntax that several fixes ask. */

import type { TSESTree } from '@typescript-eslint/types';

import { children, isFunctionNode, unwrap, type FunctionNode, type Node } from '../syntax/nodes.js';
import type { Source } from './source.js';

/** Whether a node of the kind stands inside, functions in it left out. */
export function has(node: Node, test: (node: Node) => boolean): boolean {
  return children(node).some(
    (child) => test(child) || (!isFunctionNode(child) && has(child, test)),
  );
}

/** All nodes inside that pass, functions in it included. */
export function all(node: Node, test: (node: Node) => boolean): Node[] {
  return children(node).flatMap((child) => [...(test(child) ? [child] : []), ...all(child, test)]);
}

/** All nodes inside that pass, functions in it left out. */
export function own(node: Node, test: (node: Node) => boolean): Node[] {
  return children(node).flatMap((child) => [
    ...(test(child) ? [child] : []),
    ...(isFunctionNode(child) ? [] : own(child, test)),
  ]);
}

/** Whether something of a function is awaited before it comes to a node. */
export function suspendsBefore(fn: FunctionNode, node: Node): boolean {
  return has(
    fn.body,
    (inner) => suspends(inner) && inner.range[0] < node.range[0] && inner.range[1] <= node.range[0],
  );
}

function suspends(node: Node): boolean {
  return (
    node.type === 'AwaitExpression' ||
    node.type === 'YieldExpression' ||
    (node.type === 'ForOfStatement' && node.await)
  );
}

/** The returns of a function itself that give a value. */
export function returnsValue(fn: FunctionNode): TSESTree.ReturnStatement[] {
  return own(fn.body, (node) => node.type === 'ReturnStatement').filter(
    (node): node is TSESTree.ReturnStatement =>
      node.type === 'ReturnStatement' && node.argument !== null && !isUndefined(node.argument),
  );
}

function isUndefined(node: Node): boolean {
  return (
    (node.type === 'Identifier' && node.name === 'undefined') ||
    (node.type === 'UnaryExpression' && node.operator === 'void')
  );
}

/** The expression that waits for a call, or the call itself. */
export function awaited(source: Source, call: Node): Node {
  let at = call;
  for (const around of source.around(call)) {
    if (around.type === 'AwaitExpression') return around;
    if (unwrap(around) !== unwrap(at)) return call;
    at = around;
  }
  return call;
}

/** Whether two pieces of code read the same, white space and TypeScript's casts left out. */
export function sameText(source: Source, a: Node, b: Node): boolean {
  return bare(source, a) === bare(source, b);
}

function bare(source: Source, node: Node): string {
  return source
    .text(unwrap(node))
    .replace(/\s+/g, '')
    .replace(/,([)\]}])/g, '$1');
}

/** A statement that does nothing but evaluate. */
export function isExpressionStatement(
  node: Node | undefined,
): node is TSESTree.ExpressionStatement {
  return node?.type === 'ExpressionStatement';
}

/** Whether a statement always leaves the code around it. */
export function leaves(node: Node): boolean {
  if (node.type === 'BlockStatement') return node.body.some(leaves);
  return (
    node.type === 'ReturnStatement' ||
    node.type === 'ThrowStatement' ||
    node.type === 'BreakStatement' ||
    node.type === 'ContinueStatement'
  );
}
