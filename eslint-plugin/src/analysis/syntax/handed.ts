/** Functions that the code around hands to something else, which may call them. */

import { children, unwrap, type FunctionNode, type Node } from './nodes.js';

/** The calls below `node` that have a function as an argument: written there, or by its name. */
export function handedTo(node: Node, fn: FunctionNode, name: string | undefined): Node[] {
  const isIt = (argument: Node): boolean => {
    const value = unwrap(argument);
    return (
      value === fn || (name !== undefined && value.type === 'Identifier' && value.name === name)
    );
  };
  const isCall = node.type === 'CallExpression' || node.type === 'NewExpression';
  const found = children(node).flatMap((child) => handedTo(child, fn, name));
  return isCall && node.arguments.some(isIt) ? [node, ...found] : found;
}
