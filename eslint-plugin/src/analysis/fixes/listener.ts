/** A server or listener that redeems on every event: it stops listening before it redeems. */

import type { TSESTree } from '@typescript-eslint/types';

import { isFunctionNode, lastName, unwrap, type FunctionNode, type Node } from '../syntax/nodes.js';
import { claimEarlier } from './claim-earlier.js';
import { plan, type Context, type Fixer } from './context.js';
import { claimPlace } from './effect.js';
import type { Source } from './source.js';
import { all } from './syntax.js';

const enders = /^(?:close|removeListener|removeEventListener|off|unsubscribe)$/;
const removers: Record<string, string> = {
  addEventListener: 'removeEventListener',
  on: 'off',
  addListener: 'removeListener',
};

export const stopListening: Fixer = (context) => {
  const { source, second, reported } = context;
  const { frame } = reported.place;
  if (!frame || !isFunctionNode(frame.node) || !source.parent(frame.node)) return undefined;
  const handler = frame.node;
  const place = claimPlace(source, handler, second);
  if (!place) return undefined;
  const late = lateEnd(source, handler, second);
  if (late) {
    const alone = source.siblings(late).length < 2;
    const edits = [
      source.insertBefore(place.statement, [source.text(late)]),
      ...(alone ? [] : [source.remove(late)]),
    ];
    return plan(context, 'stopListening', edits);
  }
  const earlier = claimEarlier(context, handler);
  if (earlier) return earlier;
  const end = endOf(context);
  return end
    ? plan(context, 'stopListening', [source.insertBefore(place.statement, [end + source.semi])])
    : undefined;
};

/** `server.close();` after the redemption. */
function lateEnd(
  source: Source,
  handler: FunctionNode,
  call: Node,
): TSESTree.ExpressionStatement | undefined {
  const found = all(
    handler,
    (node) =>
      node.type === 'ExpressionStatement' &&
      isEnd(node.expression) &&
      node.range[0] > call.range[0],
  );
  return found[0] as TSESTree.ExpressionStatement | undefined;

  function isEnd(node: Node): boolean {
    const call = unwrap(node);
    if (
      call.type !== 'CallExpression' ||
      call.callee.type !== 'MemberExpression' ||
      !enders.test(lastName(call.callee) ?? '')
    )
      return false;
    // What the handler itself opens cannot be what it listens to.
    const names = all(handler, (inner) => inner.type === 'VariableDeclarator').map((inner) =>
      source.text((inner as TSESTree.VariableDeclarator).id),
    );
    return (
      !names.includes(source.text(call.callee.object)) &&
      !handler.params.some(
        (param) =>
          source.text(param) === source.text((call.callee as TSESTree.MemberExpression).object),
      )
    );
  }
}

/** The call that ends what `runner` began. */
function endOf({ source, reported }: Context): string | undefined {
  const call = reported.place.frame?.runner?.node;
  if (call?.type !== 'CallExpression' || !source.parent(call)) return undefined;
  const parent = source.parent(call);
  if (reported.place.frame?.runner?.as === 'server') {
    const target =
      parent?.type === 'VariableDeclarator'
        ? parent.id
        : parent?.type === 'AssignmentExpression'
          ? parent.left
          : undefined;
    return target && `${source.text(target)}.close()`;
  }
  if (call.callee.type !== 'MemberExpression') return undefined;
  const name = lastName(call.callee) ?? '';
  const remove = Object.hasOwn(removers, name) ? removers[name] : undefined;
  const [event, listener] = call.arguments;
  if (!remove || listener?.type !== 'Identifier' || !event) return undefined;
  return `${source.text(call.callee.object)}.${remove}(${source.text(event)}, ${source.text(listener)})`;
}
