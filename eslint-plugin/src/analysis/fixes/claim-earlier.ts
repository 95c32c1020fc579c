/** A flag that is tested in time and set too late is set right after the test. */

import type { TSESTree } from '@typescript-eslint/types';

import type { TextEdit } from '../finding.js';
import {
  contains,
  isFunctionNode,
  lastName,
  unwrap,
  type FunctionNode,
  type Node,
} from '../syntax/nodes.js';
import { plan, type Context, type Fixer } from './context.js';
import { all, leaves, sameText } from './syntax.js';

/** The code that runs again, and the flag that is to stop it. */
interface LateFlag {
  guard: TSESTree.IfStatement;
  flag: Node;
  set: TSESTree.ExpressionStatement;
}

/** Sets the flag of a guard before anything is awaited. `body` is what runs again. */
export function claimEarlier(context: Context, body: FunctionNode): ReturnType<Fixer> {
  const { source, second } = context;
  const late = lateFlag(context, body, second);
  if (!late) return undefined;
  const text = source.text(late.set).replace(/;$/, '') + source.semi;
  const name =
    lastName(late.flag) === 'current'
      ? source.text((late.flag as TSESTree.MemberExpression).object)
      : source.text(late.flag);
  const alone = source.siblings(late.set).length < 2;
  const edits: TextEdit[] = [
    source.insertAfter(late.guard, [text]),
    ...(alone ? [] : [source.remove(late.set)]),
  ];
  return plan(context, 'claimBeforeRedeeming', edits, { ref: `\`${name}\`` });
}

function lateFlag({ source }: Context, body: FunctionNode, call: Node): LateFlag | undefined {
  const sets = all(body, isSet) as TSESTree.ExpressionStatement[];
  for (const around of source.around(call)) {
    for (const statement of source.siblings(around)) {
      if (
        statement.type !== 'IfStatement' ||
        statement.range[1] > call.range[0] ||
        !contains(body, statement)
      )
        continue;
      if (!endsWithoutValue(statement)) continue;
      for (const flag of alternatives(statement.test)) {
        const set = sets.find(
          (each) =>
            each.range[0] > statement.range[1] &&
            sameText(source, (each.expression as TSESTree.AssignmentExpression).left, flag),
        );
        if (set && livesOn(flag, body)) return { guard: statement, flag, set };
      }
    }
    if (around === body) break;
  }
  return undefined;
}

/** `x = true`. */
function isSet(node: Node): boolean {
  if (node.type !== 'ExpressionStatement' || node.expression.type !== 'AssignmentExpression')
    return false;
  const { operator, right } = node.expression;
  return operator === '=' && right.type === 'Literal' && right.value === true;
}

/** `if (x) return;` */
function endsWithoutValue({ consequent, alternate }: TSESTree.IfStatement): boolean {
  if (alternate || !leaves(consequent)) return false;
  const last = consequent.type === 'BlockStatement' ? consequent.body.at(-1) : consequent;
  return (
    last?.type === 'ReturnStatement' &&
    (last.argument === null ||
      (last.argument.type === 'Identifier' && last.argument.name === 'undefined'))
  );
}

/** The operands of `a || b`, or the test itself. */
function alternatives(test: Node): Node[] {
  const bare = unwrap(test);
  if (bare.type === 'LogicalExpression' && bare.operator === '||')
    return [...alternatives(bare.left), ...alternatives(bare.right)];
  return bare.type === 'Identifier' || bare.type === 'MemberExpression' ? [bare] : [];
}

/** Whether a flag outlives one run of the code. */
function livesOn(flag: Node, body: FunctionNode): boolean {
  const root = rootOf(flag);
  if (root.type === 'ThisExpression') return true;
  if (root.type !== 'Identifier') return false;
  return (
    all(
      body,
      (node) =>
        node.type === 'VariableDeclarator' &&
        node.id.type === 'Identifier' &&
        node.id.name === root.name,
    ).length === 0
  );
}

function rootOf(node: Node): Node {
  const bare = unwrap(node);
  return bare.type === 'MemberExpression' ? rootOf(bare.object) : bare;
}

/** The member of a class a node stands in, if it is a function. */
export function methodAround(context: Context, node: Node): FunctionNode | undefined {
  for (const around of context.source.around(node)) {
    if (around.type === 'MethodDefinition' || around.type === 'PropertyDefinition')
      return around.value && isFunctionNode(around.value) ? around.value : undefined;
  }
  return undefined;
}
