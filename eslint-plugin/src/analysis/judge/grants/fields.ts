/** Where a program writes the fields of its requests: the finding and its fixes belong there. */

import type { TSESTree } from '@typescript-eslint/types';

import { children, lastName, unwrap, type Node } from '../../syntax/nodes.js';

/** One place where a field is written. */
export interface Written {
  /** The property, or the call that adds the field. */
  node: Node;
  /** Its name, where that can be replaced by another. */
  name: Node;
  value: Node;
  /** The literal it stands in. */
  literal: TSESTree.ObjectExpression | undefined;
}

const adding = /^(?:append|set|add|addQueryParam|setQuery)$/;

/** The places inside a node that write a field of one of these names, in the order they stand. */
export function writtenIn(region: Node, name: RegExp): Written[] {
  const found: Written[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'ObjectExpression') found.push(...inLiteral(node, name));
    else found.push(...bySetting(node, name));
    for (const child of children(node)) visit(child);
  };
  visit(region);
  return found;
}

function inLiteral(literal: TSESTree.ObjectExpression, name: RegExp): Written[] {
  return literal.properties.flatMap((each) =>
    each.type === 'Property' && !each.computed && !each.method && name.test(keyName(each.key))
      ? [{ node: each, name: each.key, value: each.value, literal }]
      : [],
  );
}

/** `form.append('name', value)`, `body.name = value`. */
function bySetting(node: Node, name: RegExp): Written[] {
  if (node.type === 'CallExpression' && adding.test(lastName(node.callee) ?? '')) {
    const [key, value] = node.arguments;
    return key && value && name.test(literalText(key) ?? '')
      ? [{ node, name: key, value, literal: undefined }]
      : [];
  }
  if (node.type !== 'AssignmentExpression' || node.operator !== '=') return [];
  const target = unwrap(node.left);
  return target.type === 'MemberExpression' && name.test(lastName(target) ?? '')
    ? [{ node, name: target.property, value: node.right, literal: undefined }]
    : [];
}

function keyName(key: Node): string {
  return literalText(key) ?? lastName(key) ?? '';
}

export function literalText(node: Node): string | undefined {
  const bare = unwrap(node);
  return bare.type === 'Literal' && typeof bare.value === 'string' ? bare.value : undefined;
}
