/** The refresh token is kept where the access token is, in the same way. */

import type { TSESTree } from '@typescript-eslint/types';

import type { FixPlan, TextEdit } from '../finding.js';
import type { TokenFinding } from '../judge/fallback/findings.js';
import { lastName, unwrap, type Node } from '../syntax/nodes.js';
import { append } from './options.js';
import type { Source } from './source.js';
import { all, isExpressionStatement } from './syntax.js';
import { refreshBeside, renamed } from './token-reads.js';

export function keepRefreshToken(
  { finding, fate, provider }: TokenFinding,
  source: Source,
): FixPlan | undefined {
  // A token that may not come must not be stored as "undefined".
  if (provider === undefined) return undefined;
  for (const outcome of fate.outcomes) {
    if (outcome.sink !== 'kept' || outcome.part !== 'access' || outcome.file !== source.file)
      continue;
    const edits =
      besideCall(source, outcome.node) ??
      besideAssignment(source, outcome.node) ??
      insideRecord(source, outcome.node);
    if (edits) return { title: 'keepRefreshToken', data: finding.data, edits };
  }
  return undefined;
}

/** `storage.setItem('access_token', x.access_token)`: the same call once more. */
function besideCall(source: Source, node: Node): TextEdit[] | undefined {
  if (node.type !== 'CallExpression' || node.arguments.length !== 2 || isCookie(source, node))
    return undefined;
  const [key, value] = node.arguments as [Node, Node];
  if (
    key.type !== 'Literal' ||
    typeof key.value !== 'string' ||
    !/^(?:set|put|save|store)/i.test(lastName(node.callee) ?? '')
  )
    return undefined;
  const statement = source.statementOf(node);
  const beside = refreshBeside(source, value);
  const name = renamed(key.value);
  if (
    !beside ||
    !name ||
    !isExpressionStatement(statement) ||
    source.file.text.includes(source.quoted(name))
  )
    return undefined;
  const own = source.text(statement);
  const start = statement.range[0];
  const text =
    own.slice(0, key.range[0] - start) +
    source.quoted(name) +
    own.slice(key.range[1] - start, value.range[0] - start) +
    beside.text +
    own.slice(value.range[1] - start);
  return unwrapped(statement.expression) === node
    ? [...beside.edits, source.insertAfter(statement, [text])]
    : undefined;
}

function unwrapped(node: Node): Node {
  const bare = unwrap(node);
  return bare.type === 'AwaitExpression' ? unwrap(bare.argument) : bare;
}

/** A cookie has a lifetime of its own, and what a page can read is no place for a refresh token. */
function isCookie(source: Source, call: TSESTree.CallExpression): boolean {
  return /cookie/i.test(source.text(call.callee));
}

/** `session.token = x.access_token`: one more property of the same object. */
function besideAssignment(source: Source, target: Node): TextEdit[] | undefined {
  if (target.type !== 'MemberExpression' || source.typed) return undefined;
  const assignment = source.parent(target);
  const statement = assignment && source.parent(assignment);
  if (
    assignment?.type !== 'AssignmentExpression' ||
    assignment.operator !== '=' ||
    assignment.left !== target ||
    !isExpressionStatement(statement)
  )
    return undefined;
  if (/headers|defaults|cookie/i.test(source.text(target))) return undefined;
  const name = target.computed ? textOf(target.property) : lastName(target);
  const beside = refreshBeside(source, assignment.right);
  const other = name && renamed(name);
  if (!beside || !other || isRead(source, other)) return undefined;
  const property = target.computed ? source.quoted(other) : other;
  const left =
    source.file.text.slice(target.range[0], target.property.range[0]) +
    property +
    source.file.text.slice(target.property.range[1], target.range[1]);
  return [
    ...beside.edits,
    source.insertAfter(statement, [
      `${left} = ${beside.text}${source.text(statement).endsWith(';') ? ';' : ''}`,
    ]),
  ];
}

function textOf(node: Node): string | undefined {
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

function isRead(source: Source, property: string): boolean {
  return (
    all(source.file.ast, (node) => node.type === 'MemberExpression' && lastName(node) === property)
      .length > 0
  );
}

/** A record that is stored as JSON, or assigned: one more property. A database has columns, which a property does not make. */
function insideRecord(source: Source, node: Node): TextEdit[] | undefined {
  const record = recordOf(source, node);
  if (!record) return undefined;
  for (const each of record.properties) {
    if (each.type !== 'Property' || each.computed) continue;
    const name = lastName(each.key);
    const beside = refreshBeside(source, each.value);
    const other = name && renamed(name);
    if (
      !beside ||
      !other ||
      record.properties.some((item) => item.type === 'Property' && lastName(item.key) === other)
    )
      continue;
    return [
      ...beside.edits,
      append(source, record, [beside.text === other ? other : `${other}: ${beside.text}`]),
    ];
  }
  return undefined;
}

function recordOf(source: Source, node: Node): TSESTree.ObjectExpression | undefined {
  if (node.type === 'MemberExpression' && !source.typed) {
    const assignment = source.parent(node);
    const right =
      assignment?.type === 'AssignmentExpression' ? unwrap(assignment.right) : undefined;
    return right?.type === 'ObjectExpression' ? right : undefined;
  }
  if (node.type !== 'CallExpression' || isCookie(source, node)) return undefined;
  const stringified = all(
    node,
    (inner) =>
      inner.type === 'CallExpression' && /^JSON\.stringify$/.test(source.text(inner.callee)),
  )[0];
  const record =
    stringified?.type === 'CallExpression' && stringified.arguments[0]
      ? unwrap(stringified.arguments[0])
      : undefined;
  return record?.type === 'ObjectExpression' ? record : undefined;
}
