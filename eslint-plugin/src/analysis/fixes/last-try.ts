/** A helper of the program that sends again by itself: it is told that this is its last try. */

import type { TSESTree } from '@typescript-eslint/types';

import type { TextEdit } from '../finding.js';
import { lastName, unwrap, type FunctionNode, type Node } from '../syntax/nodes.js';
import { plan, type Fixer } from './context.js';
import { all } from './syntax.js';

/** `this.send(url, options)` is `this.send(url, options, 3)`, where the helper gives up after three retries. */
export const lastTry: Fixer = (context) => {
  const { second: call, reported } = context;
  if (call.type !== 'CallExpression') return undefined;
  const into = reported.pair.second.frames.find((frame) => frame.node === call)?.callee;
  const counter = into && counterOf(into);
  const edits = counter && handedOver(call, into, counter);
  return edits && plan(context, 'sendOnce', edits);
};

/** The parameter that counts the tries, and the value at which there is one left. */
interface Counter {
  at: number;
  last: string;
}

function counterOf(helper: FunctionNode): Counter | undefined {
  for (const [at, param] of helper.params.entries()) {
    if (param.type !== 'AssignmentPattern' || param.left.type !== 'Identifier') continue;
    const { name } = param.left;
    const last = countedOn(helper, at, name) ?? lastTurn(helper, name);
    if (last !== undefined) return { at, last: String(last) };
  }
  return undefined;
}

/** The helper calls itself with one more, or one less, until a test of the count stops it. */
function countedOn(helper: FunctionNode, at: number, name: string): number | undefined {
  const steps = all(helper.body, (node) => node.type === 'CallExpression').flatMap((node) => {
    const step = unwrap((node as TSESTree.CallExpression).arguments[at] ?? node);
    return step.type === 'BinaryExpression' && isName(step.left, name) && isOne(step.right)
      ? [step.operator]
      : [];
  });
  if (steps.length === 0 || new Set(steps).size > 1) return undefined;
  if (steps[0] === '-') return 0;
  if (steps[0] !== '+') return undefined;
  const ends = comparisons(helper.body, name).flatMap(({ operator, right }) => {
    const limit = numberOf(right);
    if (limit === undefined) return [];
    return operator === '>' || operator === '<=' ? [limit + 1] : [limit];
  });
  return ends.length > 0 ? Math.max(...ends) : undefined;
}

/** The helper goes round a loop as often as the parameter says. */
function lastTurn(helper: FunctionNode, name: string): number | undefined {
  for (const loop of all(helper.body, (node) => node.type === 'ForStatement')) {
    const { init, test } = loop as TSESTree.ForStatement;
    const declared = init?.type === 'VariableDeclaration' ? init.declarations[0] : undefined;
    const from = declared?.init ? numberOf(declared.init) : undefined;
    if (from === undefined || test?.type !== 'BinaryExpression' || !isName(test.right, name))
      continue;
    if (lastName(test.left) !== lastName(declared!.id)) continue;
    if (test.operator === '<=') return from;
    if (test.operator === '<') return from + 1;
  }
  return undefined;
}

/** Comparisons of the count with a number, the count on their left. */
function comparisons(body: Node, name: string): TSESTree.BinaryExpression[] {
  return all(
    body,
    (node) =>
      node.type === 'BinaryExpression' && /^[<>]=?$/.test(node.operator) && isName(node.left, name),
  ) as TSESTree.BinaryExpression[];
}

/** The arguments up to the count; those between are what the helper takes without them. */
function handedOver(
  { arguments: given }: TSESTree.CallExpression,
  helper: FunctionNode,
  { at, last }: Counter,
): TextEdit[] | undefined {
  const end = given.at(-1);
  if (!end || given.some((each) => each.type === 'SpreadElement')) return undefined;
  const own = given[at];
  if (own) return [{ range: [own.range[0], own.range[1]], text: last }];
  const between = helper.params.slice(given.length, at).map(defaultOf);
  if (between.some((each) => each === undefined)) return undefined;
  return [{ range: [end.range[1], end.range[1]], text: `, ${[...between, last].join(', ')}` }];
}

/** The text of a default that reads the same anywhere. */
function defaultOf(param: TSESTree.Parameter): string | undefined {
  if (param.type !== 'AssignmentPattern') return undefined;
  if (param.right.type === 'Literal') return param.right.raw;
  const isEmpty = param.right.type === 'ObjectExpression' && param.right.properties.length === 0;
  return isEmpty ? '{}' : undefined;
}

function isName(node: Node, name: string): boolean {
  const bare = unwrap(node);
  return bare.type === 'Identifier' && bare.name === name;
}

function isOne(node: Node): boolean {
  return numberOf(node) === 1;
}

function numberOf(node: Node): number | undefined {
  return node.type === 'Literal' && typeof node.value === 'number' ? node.value : undefined;
}
