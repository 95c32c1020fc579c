/** A request that its client repeats after a failure: it is told not to. */

import type { TSESTree } from '@typescript-eslint/types';

import type { Rerun } from '../../catalog/index.js';
import type { TextEdit } from '../finding.js';
import { lastName, type Node } from '../syntax/nodes.js';
import { plan, type Context, type Fixer } from './context.js';
import { literalAt, literalOf, setOptions, switchesOff, within, type Option } from './options.js';

export const sendOnce: Fixer = (context) => {
  const edits = withoutStep(context) ?? withOption(context);
  return edits && plan(context, 'sendOnce', edits);
};

/** `request.post(…).retry(2)` without its last step. */
function withoutStep({ source, second, reported }: Context): TextEdit[] | undefined {
  const node = reported.place.frame?.runner?.node;
  if (
    !node ||
    node === second ||
    node.type !== 'CallExpression' ||
    node.callee.type !== 'MemberExpression'
  )
    return undefined;
  if (!source.parent(node) || lastName(node.callee) !== 'retry') return undefined;
  return [{ range: [node.callee.object.range[1], node.range[1]], text: '' }];
}

/** An option of the request, or of the client in the request. */
function withOption({ source, second, reported }: Context): TextEdit[] | undefined {
  const attempt = reported.pair.second;
  const effect = attempt.entry?.effect;
  if (second.type !== 'CallExpression' || effect?.does !== 'send' || !effect.options)
    return undefined;
  const client = reported.place.frame?.runner?.effect;
  // What runs the callback again is no client.
  if (client?.does === 'run') return undefined;
  const literal = literalAt(second, effect.options);
  const own = client?.does === 'make retrying' ? client.perRequest : undefined;
  const reruns =
    own === undefined
      ? (effect.reruns ?? [])
      : client?.does === 'make retrying'
        ? client.reruns
        : [];
  const options = own ? [within(source, own, off(reruns, undefined))] : off(reruns, literal);
  if (options.length === 0) return undefined;
  if (literal) return setOptions(source, literal, options);
  return appendArgument(second, effect.options.arg, options);

  function off(all: readonly Rerun[], given: Node | undefined): Option[] {
    return switchesOff(
      source,
      all.map(({ on: _, ...rerun }) => rerun),
      given,
    );
  }
}

function appendArgument(
  call: TSESTree.CallExpression,
  index: number,
  options: readonly Option[],
): TextEdit[] | undefined {
  const last = call.arguments.at(-1);
  if (!last || call.arguments.length !== index) return undefined;
  return [{ range: [last.range[1], last.range[1]], text: `, ${literalOf(options)}` }];
}
