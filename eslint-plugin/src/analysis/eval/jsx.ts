/** JSX: components of a library may do something when they are rendered; everything else is a value nobody looks at. */

import type { TSESTree } from '@typescript-eslint/types';

import type { Env } from '../env.js';
import type { Machine } from '../machine.js';
import { render } from '../library/components.js';
import { sym, undef, type Obj, type Value } from '../values.js';
import { evaluate, type Eval } from './expressions.js';

export function* jsx(m: Machine, node: TSESTree.JSXElement | TSESTree.JSXFragment, env: Env): Eval {
  if (node.type === 'JSXElement') {
    yield* render(m, node, env);
    for (const attribute of node.openingElement.attributes) {
      if (attribute.type === 'JSXSpreadAttribute') yield* evaluate(m, attribute.argument, env);
      else if (attribute.value) yield* attributeValue(m, attribute.value, env);
    }
  }
  for (const child of node.children) {
    if (child.type === 'JSXExpressionContainer' && child.expression.type !== 'JSXEmptyExpression') {
      if (m.program.shape(env.file).forks(child.expression))
        yield* evaluate(m, child.expression, env);
    } else if (child.type === 'JSXElement' || child.type === 'JSXFragment')
      yield* jsx(m, child, env);
  }
  return sym(`jsx@${node.range[0]}`);
}

/** Handlers are created here; what they are called with nobody knows yet. */
function* attributeValue(
  m: Machine,
  value: NonNullable<TSESTree.JSXAttribute['value']>,
  env: Env,
): Generator<Obj, Value, void> {
  if (value.type === 'JSXExpressionContainer' && value.expression.type !== 'JSXEmptyExpression') {
    const { expression } = value;
    if (
      expression.type === 'ArrowFunctionExpression' ||
      expression.type === 'FunctionExpression' ||
      expression.type === 'Identifier' ||
      m.program.shape(env.file).forks(expression)
    )
      return yield* evaluate(m, expression, env);
  }
  if (value.type === 'JSXElement') return yield* jsx(m, value, env);
  return undef;
}
