/** Responses, whose body can be read once only. */

import type { TSESTree } from '@typescript-eslint/types';

import type { TextEdit } from '../finding.js';
import { isFunctionNode, lastName, unwrap, type FunctionNode, type Node } from '../syntax/nodes.js';
import { functionNamed } from './calls.js';
import type { Source } from './source.js';
import { all } from './syntax.js';

/** Reading a response body a second time throws. */
const bodyReaders = /^(?:json|text|blob|arrayBuffer|formData|bytes)$/;

/** `x.json()`: the call that reads the body of `x`. */
export function bodyRead(source: Source, value: Node): TSESTree.CallExpression | undefined {
  let member = source.parent(value);
  if (member?.type === 'TSNonNullExpression') member = source.parent(member);
  if (member?.type !== 'MemberExpression' || unwrap(member.object) !== unwrap(value))
    return undefined;
  const call = source.parent(member);
  return call?.type === 'CallExpression' &&
    call.callee === member &&
    bodyReaders.test(lastName(member) ?? '')
    ? call
    : undefined;
}

/** Whether a call answers with a `Response`, whose body can be read once only. */
export function answersResponse(source: Source, call: Node): boolean {
  if (call.type !== 'CallExpression') return false;
  const name = lastName(call.callee);
  if (name === 'fetch') return true;
  const fn = name && functionNamed(source, name);
  return fn
    ? resultsOf(fn).some(
        (result) => result.type === 'CallExpression' && lastName(result.callee) === 'fetch',
      )
    : readsChained(source, call);
}

/** `.then((r) => r.json())`. */
function readsChained(source: Source, call: Node): boolean {
  const member = source.parent(call);
  const then = member && source.parent(member);
  if (
    member?.type !== 'MemberExpression' ||
    then?.type !== 'CallExpression' ||
    lastName(member) !== 'then'
  )
    return false;
  const [callback] = then.arguments;
  return (
    callback?.type === 'ArrowFunctionExpression' &&
    callback.body.type === 'CallExpression' &&
    bodyReaders.test(lastName(callback.body.callee) ?? '')
  );
}

/** What a function gives back. */
function resultsOf(fn: FunctionNode): Node[] {
  if (fn.body.type !== 'BlockStatement') return [fn.body];
  const returns = all(
    fn.body,
    (node) => node.type === 'ReturnStatement',
  ) as TSESTree.ReturnStatement[];
  return returns.flatMap(({ argument }) =>
    argument ? [argument.type === 'AwaitExpression' ? argument.argument : argument] : [],
  );
}

/** Both users read the body. */
export function readsBoth(source: Source, a: Node, b: Node): boolean {
  return bodyRead(source, a) !== undefined && bodyRead(source, b) !== undefined;
}

/** Clones for a body that would be read twice. Undefined: a response is handed on, and nobody can tell who reads it. */
export function readsAgain(
  source: Source,
  variable: Node,
  replaced: Node,
  isResponse: boolean,
): TextEdit[] | undefined {
  if (variable.type !== 'Identifier') return [];
  const { name } = variable;
  const scope = source.functionOf(variable) ?? source.file.ast;
  const named = all(scope, (node) => node.type === 'Identifier' && node.name === name);
  const uses = named.filter(
    (use) => use !== variable && !isKey(source, use) && use.range[0] < replaced.range[0],
  );
  const going = uses.filter((use) => !isReturned(source, use));
  if (isResponse && going.some((use) => isHandedOn(source, use))) return undefined;
  return going
    .filter((use) => bodyRead(source, use))
    .map(({ range }) => ({ range: [range[1], range[1]], text: '.clone()' }));
}

function isKey(source: Source, node: Node): boolean {
  const parent = source.parent(node);
  return (
    (parent?.type === 'MemberExpression' && parent.property === node && !parent.computed) ||
    (parent?.type === 'Property' && parent.key === node)
  );
}

function isHandedOn(source: Source, use: Node): boolean {
  const parent = source.parent(use);
  return (
    parent?.type === 'CallExpression' ||
    parent?.type === 'NewExpression' ||
    parent?.type === 'Property' ||
    parent?.type === 'SpreadElement' ||
    (parent?.type === 'AssignmentExpression' && parent.right === use)
  );
}

/** Nothing comes after what is returned. */
function isReturned(source: Source, use: Node): boolean {
  for (const around of source.around(use)) {
    if (around.type === 'ReturnStatement') return true;
    if (isFunctionNode(around)) return false;
  }
  return false;
}
