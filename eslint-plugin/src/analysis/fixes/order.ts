/** What is evaluated before what, and what is seen from where. */

import { contains, isFunctionNode, unwrap, type Node } from '../syntax/nodes.js';
import type { Source } from './source.js';
import { all } from './syntax.js';

/** A declaration before a statement is seen by a node: same list of statements, later. */
export function isVisible(source: Source, statement: Node, node: Node): boolean {
  const list = source.siblings(statement);
  const at = list.findIndex((each) => contains(each, statement));
  return at >= 0 && list.slice(at).some((each) => contains(each, node));
}

export function isReassigned(source: Source, declaration: Node, name: string): boolean {
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
export function comesFirst(source: Source, call: Node, statement: Node): boolean {
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
