/** An access token is kept with the time at which it ends, and used again only before that. */

import type { TSESTree } from '@typescript-eslint/types';

import type { TextEdit } from '../finding.js';
import { lastName, unwrap, type Node } from '../syntax/nodes.js';
import { freeName, namesIn } from './names.js';
import type { Source } from './source.js';
import { all, isExpressionStatement, sameText } from './syntax.js';

/** Seconds by which a token is taken to end earlier: a request takes its time. */
const leeway = 60;

/** `token = answer.access_token` also keeps the expiry; every test of `token` looks at it. */
export function keepExpiry(target: Node, source: Source): TextEdit[] | undefined {
  const assignment = source.parent(target);
  const statement = assignment && source.parent(assignment);
  if (assignment?.type !== 'AssignmentExpression' || assignment.operator !== '=') return undefined;
  const read = unwrap(assignment.right);
  if (!isExpressionStatement(statement) || read.type !== 'MemberExpression') return undefined;
  if (lastName(read) !== 'access_token' || (source.typed && isTyped(source, read.object)))
    return undefined;
  const tests = testsOf(source, target);
  const expiry = tests.length > 0 ? placeFor(source, target) : undefined;
  if (!expiry) return undefined;
  const ends = `${source.text(read.object)}.expires_in`;
  const { name, edits } = expiry;
  return [
    ...edits,
    source.insertAfter(statement, [
      `${name} = Date.now() + (${ends} - ${leeway}) * 1000${source.semi}`,
    ]),
    ...tests.map((test) => looking(source, test, name)),
  ];
}

/** Whether the answer has a type of its own, which may not know of an expiry. */
function isTyped(source: Source, answer: Node): boolean {
  const root = rootOf(answer);
  if (root.type !== 'Identifier') return true;
  const declared = all(
    source.file.ast,
    (node) =>
      node.type === 'VariableDeclarator' && node.init !== null && namesIn(node.id).has(root.name),
  );
  return declared.some(
    (node) =>
      (node.type === 'VariableDeclarator' && node.id.typeAnnotation !== undefined) ||
      all(node, (inner) => typing.has(inner.type)).length > 0,
  );
}

/** A cast, and what stands between `<` and `>`. */
const typing: ReadonlySet<string> = new Set(['TSAsExpression', 'TSTypeParameterInstantiation']);

function rootOf(node: Node): Node {
  const bare = unwrap(node);
  return bare.type === 'MemberExpression' ? rootOf(bare.object) : bare;
}

/** Tests whether there is a token: `if (token)`, `if (!token)`, `if (token !== undefined)`. */
function testsOf(source: Source, target: Node): Node[] {
  return all(source.file.ast, (node) => node.type === 'IfStatement').flatMap((node) => {
    const test = unwrap((node as TSESTree.IfStatement).test);
    return sameText(source, testedBy(test), target) ? [test] : [];
  });
}

function testedBy(test: Node): Node {
  if (test.type === 'UnaryExpression' && test.operator === '!') return test.argument;
  const isDifferent = test.type === 'BinaryExpression' && /^!==?$/.test(test.operator);
  return isDifferent && isNothing(test.right) ? test.left : test;
}

function isNothing(node: Node): boolean {
  return (
    (node.type === 'Literal' && node.value === null) ||
    (node.type === 'Identifier' && node.name === 'undefined')
  );
}

function looking(source: Source, test: Node, expiry: string): TextEdit {
  const text = source.text(test);
  return source.replace(
    test,
    test.type === 'UnaryExpression'
      ? `${text} || Date.now() >= ${expiry}`
      : `${text} && Date.now() < ${expiry}`,
  );
}

/** Beside the token: a variable of the module, or a field of the class. */
function placeFor(source: Source, target: Node): { name: string; edits: TextEdit[] } | undefined {
  const bare = unwrap(target);
  if (bare.type === 'Identifier') {
    const declared = source.file.ast.body.find(
      (statement) =>
        statement.type === 'VariableDeclaration' &&
        statement.declarations.some(({ id }) => lastName(id) === bare.name),
    );
    if (!declared) return undefined;
    const name = freeName(source.file.ast, `${bare.name}ExpiresAt`);
    return { name, edits: [source.insertAfter(declared, [`let ${name} = 0${source.semi}`])] };
  }
  if (bare.type !== 'MemberExpression' || bare.object.type !== 'ThisExpression') return undefined;
  const cls = [...source.around(target)].find((node) => node.type === 'ClassBody');
  const first = cls?.type === 'ClassBody' ? cls.body[0] : undefined;
  const own = lastName(bare);
  if (!first || own === undefined) return undefined;
  const name = `${own}ExpiresAt`;
  if (source.file.text.includes(name)) return undefined;
  const modifier = source.typed && !name.startsWith('#') ? 'private ' : '';
  return {
    name: `this.${name}`,
    edits: [source.declareBefore(first, `${modifier}${name} = 0${source.semi || ';'}`)],
  };
}
