/** Names that a fix may use: free where they are declared and wherever they are seen. */

import { children, type Node } from '../syntax/nodes.js';

/** A name that nothing inside `scope` is called by yet. */
export function freeName(scope: Node, ...wishes: [string, ...string[]]): string {
  const taken = new Set<string>();
  collect(scope, taken);
  const free = wishes.find((wish) => !taken.has(wish));
  if (free) return free;
  for (let index = 2; ; index++) if (!taken.has(wishes[0] + index)) return wishes[0] + index;
}

/** Whether a name is used inside a node, as a variable. */
export function mentions(node: Node, name: string): boolean {
  const found = new Set<string>();
  collect(node, found);
  return found.has(name);
}

/** The variables that are named inside a node. */
export function namesIn(node: Node): Set<string> {
  const found = new Set<string>();
  collect(node, found);
  return found;
}

function collect(node: Node, into: Set<string>): void {
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') into.add(node.name);
  for (const child of children(node)) if (!isLabel(node, child)) collect(child, into);
}

/** The name of a property is no variable. */
function isLabel(parent: Node, child: Node): boolean {
  switch (parent.type) {
    case 'MemberExpression':
      return parent.property === child && !parent.computed;
    case 'Property':
      return parent.key === child && !parent.computed && !parent.shorthand;
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return parent.key === child && !parent.computed;
    default:
      return false;
  }
}
