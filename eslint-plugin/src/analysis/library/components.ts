/** Components of libraries that do something when they are rendered. */

import type { TSESTree } from '@typescript-eslint/types';

import { libraries } from '../../catalog/index.js';
import type { Env } from '../env.js';
import { evaluate, spreadInto, type Eval } from '../eval/expressions.js';
import type { Machine } from '../machine.js';
import { prim, undef, type Obj } from '../values.js';
import { applyLibrary } from './apply.js';

const names = new Set(
  libraries.flatMap(({ entries }) =>
    entries.flatMap(({ callee }) => (callee.on === 'jsx' ? [callee.name] : [])),
  ),
);

/** Does what rendering an element does, if its component is one of the catalogue's; its props are the only argument. */
export function* render(m: Machine, node: TSESTree.JSXElement, env: Env): Eval {
  const { name, attributes } = node.openingElement;
  const spoken =
    name.type === 'JSXIdentifier'
      ? name.name
      : name.type === 'JSXMemberExpression'
        ? name.property.name
        : '';
  if (!names.has(spoken)) return undef;
  const root = rootOf(name);
  const callee = root === undefined ? undefined : env.lookup(root)?.value;
  if (!callee) return undef;
  const isMember = name.type === 'JSXMemberExpression';
  const props = yield* propsOf(m, attributes, env);
  yield* applyLibrary(m, {
    node,
    callee,
    receiver: isMember ? callee : undefined,
    name: isMember ? spoken : undefined,
    args: [props],
    env,
    isNew: false,
    rendered: true,
  });
  return undef;
}

/** `lib` of `<lib.Provider>`. */
function rootOf(name: TSESTree.JSXTagNameExpression): string | undefined {
  if (name.type === 'JSXIdentifier') return name.name;
  return name.type === 'JSXMemberExpression' && name.object.type === 'JSXIdentifier'
    ? name.object.name
    : undefined;
}

function* propsOf(
  m: Machine,
  attributes: readonly (TSESTree.JSXAttribute | TSESTree.JSXSpreadAttribute)[],
  env: Env,
): Generator<Obj, Obj, void> {
  const props = m.object();
  for (const attribute of attributes) {
    if (attribute.type === 'JSXSpreadAttribute') {
      spreadInto(m, props, yield* evaluate(m, attribute.argument, env));
    } else if (attribute.name.type === 'JSXIdentifier') {
      const { value } = attribute;
      if (value === null) props.props.set(attribute.name.name, prim(true));
      else if (value.type === 'Literal' || value.type === 'JSXExpressionContainer')
        props.props.set(
          attribute.name.name,
          value.type === 'Literal'
            ? yield* evaluate(m, value, env)
            : value.expression.type === 'JSXEmptyExpression'
              ? undef
              : yield* evaluate(m, value.expression, env),
        );
    }
  }
  return props;
}
