/** What a piece of code does when it runs, functions inside left out. */

import { children, isFunctionNode, type Node } from './nodes.js';

export function calls(node: Node): boolean {
  if (node.type === 'CallExpression' || node.type === 'NewExpression') return true;
  return !isFunctionNode(node) && children(node).some(calls);
}

export function awaits(node: Node): boolean {
  return node.type === 'AwaitExpression' || (!isFunctionNode(node) && children(node).some(awaits));
}

export function jumps(node: Node): boolean {
  if (
    node.type === 'ReturnStatement' ||
    node.type === 'ThrowStatement' ||
    node.type === 'BreakStatement' ||
    node.type === 'ContinueStatement'
  )
    return true;
  return !isFunctionNode(node) && children(node).some(jumps);
}

export function changesState(node: Node): boolean {
  if (
    node.type === 'AssignmentExpression' ||
    node.type === 'UpdateExpression' ||
    node.type === 'AwaitExpression' ||
    node.type === 'YieldExpression'
  )
    return true;
  return !isFunctionNode(node) && children(node).some(changesState);
}
