/** Whether code outside the file can call a function. */

import type { Program } from '../../program.js';
import type { FunctionNode } from '../../syntax/nodes.js';

export function isExported(program: Program, node: FunctionNode): boolean {
  const shape = program.shape(program.file);
  if (shape.isPublic(node)) return true;
  const name = shape.nameOf(node);
  if (name === undefined) return true;
  const quoted = name.replace(/\$/g, '\\$&');
  return new RegExp(
    `exports\\s*(?:\\.\\w+\\s*)?=\\s*(?:\\{[^}]*)?\\b${quoted}\\b|exports\\.${quoted}\\b`,
  ).test(program.file.text);
}
