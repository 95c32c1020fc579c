/** A PKCE verifier that is made for the redemption itself: no challenge can have been made of it. */

import type { Program } from '../../program.js';
import { children, isFunctionNode, unwrap, type Node } from '../../syntax/nodes.js';
import { provenance } from '../../values.js';
import { valueOf, type Asked } from './asked.js';
import { writtenIn } from './fields.js';
import { verifierName } from './flows.js';
import type { Mismatch } from './mismatch.js';

export function freshVerifier(program: Program, asked: Asked): Mismatch | undefined {
  const { fields, event } = asked;
  const value = valueOf(fields, verifierName);
  if (!value || !provenance(value).random || event.file !== program.file) return undefined;
  const writing = writtenIn(program.file.ast, verifierName).filter(({ value: node }) =>
    isMadeFor(program.file.ast, node),
  );
  return writing.length === 1
    ? {
        asked,
        message: 'verifierMadeAnew',
        data: {},
        certainty: 'certain',
        field: verifierName,
        value,
      }
    : undefined;
}

/** A call that makes it on the spot, or a local name that is given it and used for nothing else. */
function isMadeFor(root: Node, node: Node): boolean {
  const bare = made(node);
  if (bare.type === 'CallExpression') return true;
  if (bare.type !== 'Identifier') return false;
  const { name } = bare;
  const named = identifiers(root, name);
  const declared = declarationOf(root, name);
  // The declaration itself and the one use; a shorthand property names it twice.
  return (
    declared !== undefined &&
    made(declared).type === 'CallExpression' &&
    new Set(named.map(({ range }) => range[0])).size === 2
  );
}

function made(node: Node): Node {
  const bare = unwrap(node);
  return bare.type === 'AwaitExpression' ? made(bare.argument) : bare;
}

function identifiers(root: Node, name: string): Node[] {
  return children(root).flatMap((child) => [
    ...(child.type === 'Identifier' && child.name === name ? [child] : []),
    ...identifiers(child, name),
  ]);
}

/** What a local variable is initialized with; one of the module outlives the redemption. */
function declarationOf(root: Node, name: string, local = false): Node | undefined {
  for (const child of children(root)) {
    if (
      local &&
      child.type === 'VariableDeclarator' &&
      child.id.type === 'Identifier' &&
      child.id.name === name
    )
      return child.init ?? undefined;
    const found = declarationOf(child, name, local || isFunctionNode(child));
    if (found) return found;
  }
  return undefined;
}
