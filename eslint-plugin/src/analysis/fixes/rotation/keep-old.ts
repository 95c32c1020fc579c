/** Where an answer has no refresh token, the old one is kept. */

import type { TSESTree } from '@typescript-eslint/types';

import type { TextEdit } from '../../finding.js';
import type { Attempt } from '../../attempt.js';
import type { Overwrite } from '../../judge/rotation/writes.js';
import { refreshTokenName } from '../../names.js';
import { lastName, unwrap, type Node } from '../../syntax/nodes.js';
import type { Source } from '../source.js';
import { isExpressionStatement, own } from '../syntax.js';

/** `x.refreshToken = answer.refresh_token ?? x.refreshToken`, or the like for a record or a storage. */
export function keepOld(
  { node, by }: Overwrite,
  attempt: Attempt,
  source: Source,
): TextEdit[] | undefined {
  if (node.type === 'Property') return inRecord(source, node, attempt);
  if (by === 'storage' || by === 'call') return onlyIfGiven(source, node);
  return inAssignment(source, node);
}

function inAssignment(source: Source, target: Node): TextEdit[] | undefined {
  const assignment = source.parent(target);
  if (assignment?.type !== 'AssignmentExpression' || assignment.left !== target) return undefined;
  if (assignment.operator !== '=' || !isSimple(target)) return undefined;
  if (refreshTokenName.test(lastName(target) ?? ''))
    return withDefault(source, assignment.right, source.text(target));
  return spreadOver(source, assignment.right, source.text(target));
}

/** `tokens = { ...tokens, ...answer }`. */
function spreadOver(source: Source, answer: Node, old: string): TextEdit[] | undefined {
  const bare = unwrap(answer);
  if (bare.type === 'ObjectExpression') {
    const [first] = bare.properties;
    return first && [{ range: [first.range[0], first.range[0]], text: `...${old}, ` }];
  }
  const text = source.text(answer);
  const spread =
    bare.type === 'Identifier' || bare.type === 'MemberExpression' ? text : `(${text})`;
  return [source.replace(answer, `{ ...${old}, ...${spread} }`)];
}

/** The field of a record: of the old one if the record is a copy or is stored in its place, else the token that was sent. */
function inRecord(
  source: Source,
  property: TSESTree.Property,
  attempt: Attempt,
): TextEdit[] | undefined {
  const record = source.parent(property);
  if (record?.type !== 'ObjectExpression' || property.computed) return undefined;
  const key = lastName(property.key);
  const old = spreadIn(source, record) ?? replacedBy(source, record);
  const sent = sentIn(source, attempt, property);
  const text = sent ?? (old !== undefined && key !== undefined ? `${old}.${key}` : undefined);
  if (text === undefined) return undefined;
  if (property.shorthand)
    return [
      source.replace(
        property,
        `${source.text(property.key)}: ${source.text(property.key)} ?? ${text}`,
      ),
    ];
  return withDefault(source, property.value, text);
}

function spreadIn(source: Source, record: TSESTree.ObjectExpression): string | undefined {
  const spread = record.properties.find((property) => property.type === 'SpreadElement');
  return spread && isSimple(spread.argument) ? source.text(spread.argument) : undefined;
}

/** The variable or property that the record is stored in. */
function replacedBy(source: Source, record: Node): string | undefined {
  const assignment = source.parent(record);
  return assignment?.type === 'AssignmentExpression' && isSimple(assignment.left)
    ? source.text(assignment.left)
    : undefined;
}

/** The token as it stands in the request, if what follows sees it too. */
export function sentIn(source: Source, attempt: Attempt, place: Node): string | undefined {
  const fn = source.functionOf(place);
  if (!fn || attempt.file !== source.file || source.functionOf(attempt.node) !== fn)
    return undefined;
  const fields = own(
    fn.body,
    (node) =>
      node.type === 'Property' &&
      refreshTokenName.test(lastName(node.key) ?? '') &&
      isBesideGrant(source, node),
  ) as TSESTree.Property[];
  const [field] = fields;
  if (fields.length !== 1 || !field || !isSimple(field.value)) return undefined;
  // A copy that is made of the answer may be called the same.
  return isRedeclared(fn.body, field.value) ? undefined : source.text(unwrap(field.value));
}

function isBesideGrant(source: Source, field: Node): boolean {
  const record = source.parent(field);
  return (
    record?.type === 'ObjectExpression' &&
    record.properties.some(
      (property) =>
        property.type === 'Property' && /^grant_?type$/i.test(lastName(property.key) ?? ''),
    )
  );
}

function isRedeclared(body: Node, value: Node): boolean {
  const bare = unwrap(value);
  if (bare.type !== 'Identifier') return false;
  return own(body, (node) => node.type === 'VariableDeclarator').some(
    (node) =>
      node.type === 'VariableDeclarator' &&
      node.id.type !== 'Identifier' &&
      own(node.id, (inner) => inner.type === 'Identifier' && inner.name === bare.name).length > 0,
  );
}

/** `value ?? old`; a default that is nothing gives way. */
function withDefault(source: Source, value: Node, old: string): TextEdit[] | undefined {
  const bare = unwrap(value);
  if (bare.type === 'LogicalExpression' && bare.operator !== '&&')
    return [source.replace(bare.right, old)];
  if (
    bare.type === 'MemberExpression' ||
    bare.type === 'Identifier' ||
    bare.type === 'ChainExpression'
  )
    return [source.replace(value, `${source.text(value)} ?? ${old}`)];
  return undefined;
}

/** `if (token) localStorage.setItem('refresh_token', token)`. */
function onlyIfGiven(source: Source, call: Node): TextEdit[] | undefined {
  if (call.type !== 'CallExpression') return undefined;
  const statement = source.statementOf(call);
  const given = call.arguments.filter((arg) => {
    const bare = unwrap(arg);
    return isSimple(bare) && refreshTokenName.test(lastName(bare) ?? '');
  });
  const [token] = given;
  if (given.length !== 1 || !token || !isExpressionStatement(statement)) return undefined;
  const start = statement.range[0];
  return [{ range: [start, start], text: `if (${source.text(unwrap(token))}) ` }];
}

/** A variable or a chain of properties: read twice, it gives the same. */
function isSimple(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'Identifier' || bare.type === 'ThisExpression') return true;
  return bare.type === 'MemberExpression' && !bare.computed && isSimple(bare.object);
}
