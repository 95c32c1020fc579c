/** What a file runs, whatever it is embedded in: the one place that knows the trees of components. */

import type { TSESTree } from '@typescript-eslint/types';

type Statement = TSESTree.ProgramStatement;

/** A part of a component's tree, as the parsers for Svelte and Astro make it. */
type Part =
  | { type: 'SvelteScriptElement'; body: readonly (Statement | Part)[] }
  | { type: 'SvelteReactiveStatement'; body: Statement }
  | { type: `Svelte${string}` | `Astro${string}` };

/**
 * The program with nothing but statements in its body. Vue's parser puts the scripts' statements there, Svelte's puts
 * elements there, and Astro's adds the template. A tree without any of that is given back as it is.
 */
export function scriptOf(ast: TSESTree.Program): TSESTree.Program {
  const { body } = ast;
  // In Svelte's trees every part is its own, in Astro's the last one is.
  if (!isPart(body[0]) && !isPart(body.at(-1))) return ast;
  return { ...ast, body: [...statementsIn(body)] };
}

function* statementsIn(parts: readonly (Statement | Part)[]): Generator<Statement> {
  for (const part of parts)
    if (!isPart(part)) yield part;
    else if (part.type === 'SvelteScriptElement' && 'body' in part) yield* statementsIn(part.body);
    else if (part.type === 'SvelteReactiveStatement' && 'body' in part) yield part.body;
}

function isPart(node: Statement | Part | undefined): node is Part {
  return node !== undefined && (node.type.startsWith('Svelte') || node.type.startsWith('Astro'));
}
