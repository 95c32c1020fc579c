/** An SDK object that redeems on first use is used twice at once: the second use waits for the first. */

import type { TSESTree } from '@typescript-eslint/types';

import { lastName, type Node } from '../syntax/nodes.js';
import { plan, type Fixer } from './context.js';
import type { Source } from './source.js';

/** `await Promise.all([a(), b()])` is `[await a(), await b()]`. */
export const awaitFirst: Fixer = (context) => {
  const { source, first, second, reported } = context;
  if (reported.pair.second.entry?.effect.does !== 'prepare redemption') return undefined;
  const list = source.parent(second);
  if (list?.type !== 'ArrayExpression' || !first || source.parent(first) !== list) return undefined;
  const whole = awaitedAll(source, list);
  if (!whole || list.elements.some((each) => each?.type !== 'CallExpression')) return undefined;
  return plan(context, 'awaitFirst', [
    { range: [whole.range[0], list.range[0]], text: '' },
    ...(list.elements as TSESTree.Expression[]).map((each) => ({
      range: [each.range[0], each.range[0]] as [number, number],
      text: 'await ',
    })),
    { range: [list.range[1], whole.range[1]], text: '' },
  ]);
};

/** `await Promise.all(list)`. */
function awaitedAll(source: Source, list: Node): Node | undefined {
  const call = source.parent(list);
  if (
    call?.type !== 'CallExpression' ||
    lastName(call.callee) !== 'all' ||
    call.arguments.length !== 1
  )
    return undefined;
  const wait = source.parent(call);
  return wait?.type === 'AwaitExpression' ? wait : undefined;
}
