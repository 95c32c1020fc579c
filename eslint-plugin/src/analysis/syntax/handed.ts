/** Functions that the code around hands to something else, which may call them. */

import { children, unwrap, type FunctionNode, type Node } from './nodes.js';

/** Whether a function is an argument of some call below `node`: written there, or by its name. */
export function isHandedOver(node: Node, fn: FunctionNode, name: string | undefined): boolean {
  const isIt = (argument: Node): boolean => {
    const value = unwrap(argument);
    return (
      value === fn || (name !== undefined && value.type === 'Identifier' && value.name === name)
    );
  };
  if (
    (node.type === 'CallExpression' || node.type === 'NewExpression') &&
    node.arguments.some(isIt)
  )
    return true;
  return children(node).some((child) => isHandedOver(child, fn, name));
}
