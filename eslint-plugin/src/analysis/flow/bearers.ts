/** Where requests carry an access token: `Bearer ` and then a value. Syntax is enough to see it. */

import type { SourceFile } from '../ports.js';
import { children, type Node } from '../syntax/nodes.js';
import type { FlowStep } from './flow.js';
import { step } from './step.js';

const scheme = /\bBearer $/i;

/** Every such request of a file; where the call is not seen, the header itself. */
export function bearers(file: SourceFile): FlowStep[] {
  if (!/bearer /i.test(file.text)) return [];
  const found: FlowStep[] = [];
  const visit = (node: Node, call: Node | undefined): void => {
    if (isBearer(node)) found.push(step('use', { node: call ?? node, file }));
    // What a function holds is no argument of the call it is handed to.
    const around = 'body' in node ? undefined : node.type === 'CallExpression' ? node : call;
    for (const child of children(node)) visit(child, around);
  };
  visit(file.ast, undefined);
  return found;
}

function isBearer(node: Node): boolean {
  if (node.type === 'TemplateLiteral')
    return node.quasis.some(({ value, tail }) => !tail && scheme.test(value.raw));
  return (
    node.type === 'BinaryExpression' &&
    node.operator === '+' &&
    node.left.type === 'Literal' &&
    typeof node.left.value === 'string' &&
    scheme.test(node.left.value)
  );
}
