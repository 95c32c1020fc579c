/** The effect that a redemption runs in, and how it would have to be guarded. */

import type { TSESTree } from '@typescript-eslint/types';

import { isFunctionNode, lastName, unwrap, type FunctionNode, type Node } from '../syntax/nodes.js';
import type { Source } from './source.js';
import { has, returnsValue, suspendsBefore } from './syntax.js';

export interface EffectCode {
  /** The callback that runs twice. */
  body: FunctionNode;
  /** `useEffect(…)`. */
  hook: TSESTree.CallExpression;
  /** The component or hook that calls it. */
  owner: FunctionNode;
}

const effectHook = /^use\w*(?:Effect|Mount)/;

/** The effect around a call, if it stands in one. */
export function effectAround(source: Source, call: Node): EffectCode | undefined {
  for (const body of source.around(call)) {
    const hook = isFunctionNode(body) ? source.parent(body) : undefined;
    if (hook?.type !== 'CallExpression' || !(hook.arguments as Node[]).includes(body)) continue;
    if (!effectHook.test(lastName(hook.callee) ?? '')) continue;
    const owner = source.functionOf(hook);
    return owner && { body: body as FunctionNode, hook, owner };
  }
  return undefined;
}

/** Whether the effect runs once only for each mount: `[]`, or a hook that takes no dependencies. */
export function runsOncePerMount({ hook }: EffectCode): boolean {
  const deps = hook.arguments[1];
  if (!deps)
    return lastName(hook.callee) !== 'useEffect' && lastName(hook.callee) !== 'useLayoutEffect';
  return deps.type === 'ArrayExpression' && deps.elements.length === 0;
}

/** Whether the effect hands back a cleanup. */
export function cleansUp({ body }: EffectCode): boolean {
  if (body.body.type !== 'BlockStatement') return isFunctionNode(unwrap(body.body));
  return !body.async && returnsValue(body).length > 0;
}

/** Whether what runs is told to stop: the request itself is cancelled. */
export function aborts(fn: Node): boolean {
  return has(fn, function test(node): boolean {
    if (isFunctionNode(node)) return has(node, test);
    return node.type === 'CallExpression' && lastName(node.callee) === 'abort';
  });
}

/** Where a claim has to stand so that nothing waits between it and the start of `body`. */
export interface ClaimPlace {
  statement: Node;
  /** What the program looks at between the claim and the redemption may still end the run. */
  guarded: boolean;
}

/** The statement before which a claim comes early enough, and as late as that allows. */
export function claimPlace(source: Source, body: FunctionNode, call: Node): ClaimPlace | undefined {
  let at = call;
  let guarded = false;
  for (;;) {
    const fn = source.functionOf(at);
    if (!fn) return undefined;
    const early = fn === body || startsAtOnce(source, fn);
    if (early && fn.body.type === 'BlockStatement') {
      const statement = source.statementOf(at);
      if (!statement) return undefined;
      if (!suspendsBefore(fn, statement))
        return { statement, guarded: guarded || isConditional(source, at, statement) };
      const first = fn.body.body.find(
        (each) =>
          has(each, (node) => node.type === 'AwaitExpression') || each.type === 'ForOfStatement',
      );
      return first && { statement: first, guarded: guarded || tests(source, first, statement) };
    }
    if (fn === body) return undefined;
    guarded ||= tests(source, fn, at);
    at = callOf(source, fn) ?? fn;
  }
}

/** Whether something between two places of the program may end the run. */
function tests(source: Source, from: Node, to: Node): boolean {
  const text = source.file.text.slice(from.range[0], to.range[0]);
  return /\b(?:if|switch|return|throw)\b|\?|&&|\|\|/.test(text);
}

/** Whether only a part of the statement's runs comes to the node. */
function isConditional(source: Source, node: Node, statement: Node): boolean {
  for (let at = node; at !== statement;) {
    const parent = source.parent(at);
    if (!parent) return true;
    if (parent.type === 'IfStatement' && parent.test !== at) return true;
    if (parent.type === 'ConditionalExpression' && parent.test !== at) return true;
    if (parent.type === 'LogicalExpression' && parent.right === at) return true;
    at = parent;
  }
  return false;
}

/** A function whose body runs as soon as the code around it does, up to its first `await`, and whose result nobody uses. */
function startsAtOnce(source: Source, fn: FunctionNode): boolean {
  return returnsValue(fn).length === 0 && callOf(source, fn) !== undefined;
}

/** The only call of a function that stands where it is created. */
function callOf(source: Source, fn: FunctionNode): Node | undefined {
  const parent = source.parent(fn);
  if (parent?.type === 'CallExpression' && parent.callee === fn) return parent;
  const name =
    fn.id?.name ??
    (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier'
      ? parent.id.name
      : undefined);
  const outer = source.functionOf(fn);
  if (!name || !outer) return undefined;
  const calls: Node[] = [];
  has(outer.body, (node) => {
    if (
      node.type === 'CallExpression' &&
      node.callee.type === 'Identifier' &&
      node.callee.name === name
    )
      calls.push(node);
    return false;
  });
  return calls.length === 1 ? calls[0] : undefined;
}
