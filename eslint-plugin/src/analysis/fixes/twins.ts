/** Finds the two pieces of code that ask for the same thing. */

import { contains, isFunctionNode, lastName, type Node } from '../syntax/nodes.js';
import type { TSESTree } from '@typescript-eslint/types';

import { sameRequest } from './calls.js';
import type { Context } from './context.js';
import type { Source } from './source.js';
import { sameText } from './syntax.js';

/** Two requests for the same thing, as they stand in the code. */
export interface Twins {
  first: Node;
  second: Node;
}

/** The largest pieces of code around both calls that read the same: `got.post(…).json()`, `limit(() => redeem(code))`. */
export function twinsOf({ source, first, second }: Context): Twins | undefined {
  if (!first) return undefined;
  let twins: Twins = { first, second };
  let found = sameRequest(source, first, second) ? twins : undefined;
  for (;;) {
    const wider = { first: widen(source, twins.first), second: widen(source, twins.second) };
    if (
      !wider.first ||
      !wider.second ||
      wider.first === wider.second ||
      contains(wider.first, wider.second)
    )
      break;
    const chained = found !== undefined && sameStep(source, wider.first, wider.second);
    twins = { first: wider.first, second: wider.second };
    if (chained || sameText(source, twins.first, twins.second)) found = twins;
    else if (found) break;
  }
  return found;
}

/** `.json()` of both. */
function sameStep(source: Source, a: Node, b: Node): boolean {
  if (
    a.type !== 'CallExpression' ||
    b.type !== 'CallExpression' ||
    a.callee.type !== 'MemberExpression'
  )
    return false;
  const step = (call: TSESTree.CallExpression): string =>
    source.file.text.slice(
      (call.callee as TSESTree.MemberExpression).object.range[1],
      call.range[1],
    );
  return (
    b.callee.type === 'MemberExpression' &&
    step(a).replace(/\s+/g, '') === step(b).replace(/\s+/g, '')
  );
}

/** The next call around a call: one chained to it, or one that got a function with it. */
function widen(source: Source, call: Node): Node | undefined {
  const parent = source.parent(call);
  if (parent?.type === 'MemberExpression' && parent.object === call) {
    const outer = source.parent(parent);
    const chains =
      outer?.type === 'CallExpression' &&
      outer.callee === parent &&
      !outer.arguments.some((each) => isFunctionNode(each));
    return chains ? outer : undefined;
  }
  if (parent && isFunctionNode(parent) && parent.body === call && parent.params.length === 0) {
    const outer = source.parent(parent);
    return outer?.type === 'CallExpression' && outer.callee !== parent ? outer : undefined;
  }
  return undefined;
}

/** What a timer sends later is meant to be new. */
export function inTimer(source: Source, { second }: Twins): boolean {
  return [...source.around(second)].some(
    (node) =>
      node.type === 'CallExpression' &&
      /^set(?:Timeout|Interval|Immediate)$/.test(lastName(node.callee) ?? ''),
  );
}

/** `if (error.message.includes('…'))`: the server was asked again because of what it said, so its first answer will not do. */
export function answersError(source: Source, { first, second }: Twins): boolean {
  return [...source.around(second)].some((node) => {
    if (node.type !== 'IfStatement' || contains(node, first)) return false;
    const test = source.text(node.test);
    return /error|message/i.test(test) && /['"`]/.test(test);
  });
}
