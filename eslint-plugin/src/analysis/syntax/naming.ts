/** What code calls the functions and values in it. */

import type { TSESTree } from '@typescript-eslint/types';

import { children, lastName, unwrap, type Node } from './nodes.js';

export function isPrivate(member: TSESTree.ClassElement): boolean {
  if (member.type !== 'MethodDefinition' && member.type !== 'PropertyDefinition') return false;
  return (
    member.accessibility === 'private' ||
    member.accessibility === 'protected' ||
    member.key.type === 'PrivateIdentifier' ||
    (lastName(member.key) ?? '').startsWith('_')
  );
}

/** The names an assignment's left side writes. */
export function targets(node: Node): string[] {
  if (node.type === 'ObjectPattern' || node.type === 'ArrayPattern')
    return children(node).flatMap(targets);
  if (node.type === 'Property') return targets(node.value);
  const name = lastName(node);
  return name ? [name] : [];
}

/** `const load = useCallback(async () => …)`: what is wrapped is called by the name of the whole. */
export function passed(parent: Node, name: string | undefined): string | undefined {
  return parent.type === 'CallExpression' || unwrap(parent) !== parent ? name : undefined;
}

/** The name a function gets from where it stands. */
export function nameFor(parent: Node, child: Node): string | undefined {
  switch (parent.type) {
    case 'VariableDeclarator':
      return parent.init === child ? lastName(parent.id) : undefined;
    case 'AssignmentExpression':
      return parent.right === child ? lastName(parent.left) : undefined;
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return parent.value === child ? lastName(parent.key) : undefined;
    default:
      return undefined;
  }
}
