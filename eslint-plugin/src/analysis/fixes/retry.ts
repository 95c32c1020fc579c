/** A wrapper that runs a callback again: the callback runs once, without it. */

import type { TSESTree } from '@typescript-eslint/types';

import type { Effect } from '../../catalog/index.js';
import type { TextEdit } from '../finding.js';
import {
  contains,
  isFunctionNode,
  lastName,
  unwrap,
  type FunctionNode,
  type Node,
} from '../syntax/nodes.js';
import { functionNamed } from './calls.js';
import { plan, type Context, type Fixer } from './context.js';
import { mentions } from './names.js';
import type { Source } from './source.js';
import { all, has } from './syntax.js';

/** `pRetry(() => redeem(code))` is `redeem(code)`. */
export const unwrapRetry: Fixer = (context) => {
  const { source, second, reported } = context;
  const runner = reported.place.frame?.runner;
  const now = runner?.effect?.does !== 'run' || runner.effect.when === 'now';
  const wrapper = runner?.as === 'retry' && now ? runner.node : helperAround(context);
  if (wrapper?.type !== 'CallExpression' || wrapper === second || !source.parent(wrapper))
    return undefined;
  const callback = callbackOf(source, wrapper, second);
  const text =
    callback &&
    (runsAtOnce(context, wrapper)
      ? runOnce(source, callback, wrapper, runner?.effect)
      : source.text(callback));
  if (!text) return undefined;
  const caller = `\`${source.text(wrapper.callee)}\``;
  return plan(
    context,
    'redeemWithoutRetry',
    [source.replace(wrapper, text), ...unusedImport(source, wrapper)],
    { caller },
  );
};

/** A function of the program that runs what it gets in a loop. */
function helperAround({ source, second, reported }: Context): Node | undefined {
  const { frame } = reported.place;
  const { first, second: attempt } = reported.pair;
  // The ways part inside of the helper, and both lead to the very same call.
  if (first.node !== attempt.node || (frame?.file === source.file && contains(frame.node, second)))
    return undefined;
  for (const around of source.around(second)) {
    if (!isFunctionNode(around)) continue;
    const call = source.parent(around);
    if (
      call?.type !== 'CallExpression' ||
      !call.arguments.includes(around as TSESTree.CallExpressionArgument)
    )
      return undefined;
    const { frames } = attempt;
    const made = source.parent(call);
    const isCalled = frames.some(
      (each) => each.kind === 'call' && (each.node === call || calls(each.node, made)),
    );
    return isCalled ? call : undefined;
  }
  return undefined;
}

/** `const redeem = retrying(async (code) => …)`, called by its name. */
function calls(call: Node, made: Node | undefined): boolean {
  return (
    call.type === 'CallExpression' &&
    made?.type === 'VariableDeclarator' &&
    made.id.type === 'Identifier' &&
    lastName(call.callee) === made.id.name
  );
}

/** The wrapper runs what it gets; else it makes a function of it. */
function runsAtOnce({ reported }: Context, wrapper: Node): boolean {
  return (
    reported.place.frame?.runner?.as === 'retry' ||
    reported.pair.second.frames.some(({ node }) => node === wrapper)
  );
}

/** The argument that is run, in place or by its name. */
function callbackOf(
  source: Source,
  wrapper: TSESTree.CallExpression,
  call: Node,
): Node | undefined {
  for (const argument of wrapper.arguments) {
    const bare = unwrap(argument);
    if (isFunctionNode(bare)) {
      if (contains(bare, call)) return bare;
    } else if (bare.type === 'Identifier') {
      const fn = functionNamed(source, bare.name);
      if (fn && contains(fn, call)) return bare;
    }
  }
  return undefined;
}

/** The text of one run of a callback, as an expression. */
function runOnce(
  source: Source,
  callback: Node,
  wrapper: Node,
  effect: Effect | undefined,
): string | undefined {
  if (callback.type === 'Identifier')
    return functionNamed(source, callback.name)?.params.length === 0
      ? `${callback.name}()`
      : undefined;
  if (!isFunctionNode(callback)) return undefined;
  const ended = withoutEnds(source, callback, effect);
  if (!ended) return undefined;
  if (callback.body.type !== 'BlockStatement' && isSimple(callback, wrapper, source))
    return ended(callback.body);
  if (callback.type !== 'ArrowFunctionExpression') return undefined;
  const deeper = source.indentOf(callback).slice(source.indentOf(wrapper).length);
  const body = source.outdent(ended(callback.body), deeper);
  return `(${callback.async ? 'async ' : ''}() => ${body})()`;
}

function isSimple({ body }: FunctionNode, wrapper: Node, source: Source): boolean {
  if (!/^(?:Call|Member|New|Await)Expression$/.test(body.type)) return false;
  const waits =
    body.type === 'AwaitExpression' || has(body, (node) => node.type === 'AwaitExpression');
  return !waits || source.parent(wrapper)?.type === 'AwaitExpression';
}

/** Rewrites the calls by which a callback ends, or asks for, another run; undefined where its parameters are used otherwise. */
function withoutEnds(
  source: Source,
  callback: FunctionNode,
  effect: Effect | undefined,
): ((node: Node) => string) | undefined {
  const used = callback.params.filter(
    (param) => param.type !== 'Identifier' || mentions(callback.body, param.name),
  );
  if (used.length === 0) return (node) => source.text(node);
  const [param] = used;
  if (
    used.length > 1 ||
    param?.type !== 'Identifier' ||
    effect?.does !== 'run' ||
    callback.params[0] !== param
  )
    return undefined;
  const uses = all(callback.body, (node) => node.type === 'Identifier' && node.name === param.name);
  const changes = uses.map((use) => endedUse(source, use, effect));
  if (changes.some((change) => !change)) return undefined;
  return (node) => apply(source, node, changes as TextEdit[]);
}

function endedUse(
  source: Source,
  use: Node,
  effect: Extract<Effect, { does: 'run' }>,
): TextEdit | undefined {
  const call = source.parent(use);
  if (call?.type !== 'CallExpression') return undefined;
  const rerun = effect.reruns?.find((each) => each.ends ?? each.onlyIf);
  // `return bail(error)` ends it for good.
  if (rerun?.ends === '0' && call.callee === use && call.arguments.length === 1) {
    const statement = source.parent(call);
    if (statement?.type !== 'ReturnStatement' && statement?.type !== 'ExpressionStatement')
      return undefined;
    return source.replace(statement, `throw ${source.text(call.arguments[0]!)}${source.semi}`);
  }
  // `.catch(retry)` asks for another run.
  if (
    rerun?.onlyIf === '0' &&
    call.callee.type === 'MemberExpression' &&
    lastName(call.callee) === 'catch'
  ) {
    return { range: [call.callee.object.range[1], call.range[1]], text: '' };
  }
  return undefined;
}

function apply(source: Source, node: Node, edits: readonly TextEdit[]): string {
  let text = source.text(node);
  for (const { range, text: by } of [...edits].sort((a, b) => b.range[0] - a.range[0])) {
    text = text.slice(0, range[0] - node.range[0]) + by + text.slice(range[1] - node.range[0]);
  }
  return text;
}

/** The import of a wrapper that nothing else uses. */
function unusedImport(source: Source, wrapper: TSESTree.CallExpression): TextEdit[] {
  const callee = unwrap(wrapper.callee);
  if (callee.type !== 'Identifier') return [];
  const uses = all(
    source.file.ast,
    (node) => node.type === 'Identifier' && node.name === callee.name && node !== callee,
  );
  for (const statement of source.file.ast.body) {
    if (statement.type !== 'ImportDeclaration') continue;
    const specifier = statement.specifiers.find(({ local }) => local.name === callee.name);
    if (!specifier || uses.some((use) => !contains(statement, use))) continue;
    if (statement.specifiers.length === 1) return [source.remove(statement)];
    if (specifier === statement.specifiers[0])
      return [{ range: [specifier.range[0], afterComma(source, specifier)], text: '' }];
    const before = statement.specifiers[statement.specifiers.indexOf(specifier) - 1]!;
    if (before.type !== specifier.type) return [];
    return [{ range: [before.range[1], specifier.range[1]], text: '' }];
  }
  return [];
}

function afterComma(source: Source, node: Node): number {
  return node.range[1] + /^\s*,\s*/.exec(source.file.text.slice(node.range[1]))![0].length;
}
