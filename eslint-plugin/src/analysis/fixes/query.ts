/** A query that redeems: it must neither retry nor fetch again. */

import type { TSESTree } from '@typescript-eslint/types';

import type { Effect } from '../../catalog/index.js';
import type { TextEdit } from '../finding.js';
import { contains, lastName, type Node } from '../syntax/nodes.js';
import { plan, type Context, type Fixer } from './context.js';
import { literalAt, literalOf, setOptions, switchesOff, type Option } from './options.js';

type Run = Extract<Effect, { does: 'run' }>;

export const stopRefetching: Fixer = (context) => {
  const runner = context.reported.place.frame?.runner;
  if (runner?.effect?.does !== 'run' || runner.node.type !== 'CallExpression') return undefined;
  const edits = quiet(context, runner.node, runner.effect);
  return edits && plan(context, runner.as === 'query' ? 'stopRefetching' : 'sendOnce', edits);
};

function quiet(
  { source, second }: Context,
  call: TSESTree.CallExpression,
  effect: Run,
): TextEdit[] | undefined {
  if (!effect.options) return undefined;
  const around =
    effect.callback.prop && optionsAround([...source.around(second)], effect.callback.prop);
  const literal = around || literalAt(call, effect.options);
  const options: Option[] = switchesOff(source, effect.reruns ?? [], literal);
  if (options.length === 0) return undefined;
  if (literal) return setOptions(source, literal, options);
  const last = call.arguments.at(-1);
  if (!last || call.arguments.length !== effect.options.arg || !contains(call, second))
    return undefined;
  return [{ range: [last.range[1], last.range[1]], text: `, ${literalOf(options)}` }];
}

/** The literal that holds the callback, wherever it is handed to. */
function optionsAround(around: readonly Node[], name: string): Node | undefined {
  const at = around.findIndex((node) => node.type === 'Property' && lastName(node.key) === name);
  return at < 0 ? undefined : around[at + 1];
}
