/** All who need a new token wait for one refresh: its promise is kept while it is pending. */

import type { TSESTree } from '@typescript-eslint/types';

import type { TextEdit } from '../../finding.js';
import {
  decorating,
  isFunctionNode,
  lastName,
  unwrap,
  type FunctionNode,
  type Node,
} from '../../syntax/nodes.js';
import { freeName } from '../names.js';
import type { Source } from '../source.js';

export function shareRefresh(source: Source, call: Node): TextEdit[] | undefined {
  const fn = source.functionOf(call);
  if (!fn || fn.generator) return undefined;
  if (!fn.async) return shareCall(source, call);
  const member = source.parent(fn);
  if (fn.params.length > 0 || (member?.type === 'CallExpression' && member.callee !== fn))
    return shareCall(source, call);
  if (member?.type === 'MethodDefinition') return splitMethod(source, member, fn);
  return fn.type === 'FunctionDeclaration' ? splitFunction(source, fn) : shareCall(source, call);
}

/** The body of an exported function moves into another, whose promise it shares. */
function splitFunction(source: Source, fn: TSESTree.FunctionDeclaration): TextEdit[] | undefined {
  const statement = source.statementOf(fn);
  if (!fn.id || !statement || source.functionOf(statement)) return undefined;
  const { name } = fn.id;
  const inner = freeName(source.file.ast, `${name}Once`, `${name}Alone`);
  const pending = freeName(source.file.ast, 'pendingRefresh', 'refreshPromise');
  const type = source.typed ? `: ReturnType<typeof ${inner}> | undefined` : '';
  const head = source.file.text.slice(fn.id.range[1], fn.body.range[0]);
  const { semi, step } = source;
  const lines = [
    `{`,
    `${step}${pending} ??= ${inner}().finally(() => {`,
    `${step}${step}${pending} = undefined${semi}`,
    `${step}})${semi}`,
    `${step}return ${pending}${semi}`,
    `}`,
    ``,
    `async function ${inner}${head}`,
  ];
  return [
    source.declareBefore(statement, `let ${pending}${type}${semi}`),
    withoutAsync(source, fn.range[0]),
    insertAt(fn.body.range[0], lines.join(source.eol)),
  ];
}

/** The same for a method; what only the class may call stays out of its face. */
function splitMethod(
  source: Source,
  method: TSESTree.MethodDefinition,
  fn: FunctionNode,
): TextEdit[] | undefined {
  const cls = source.parent(method);
  if (
    method.kind !== 'method' ||
    method.static ||
    method.computed ||
    method.key.type !== 'Identifier' ||
    cls?.type !== 'ClassBody' ||
    decorating(method).length > 0
  )
    return undefined;
  const returned = source.typed ? fn.returnType?.typeAnnotation : undefined;
  const named = source.parent(cls);
  const ownName =
    named?.type === 'ClassDeclaration' && !named.typeParameters ? named.id?.name : undefined;
  if (source.typed && !returned && !ownName) return undefined;
  const names = [
    method.key.name,
    ...cls.body.flatMap((each) => ('key' in each ? [lastName(each.key) ?? ''] : [])),
  ];
  const own = (wish: string): string => {
    for (let name = wish, index = 2; ; name = `${wish}${index++}`)
      if (!names.includes(name) && !names.includes(`#${name}`))
        return source.typed ? name : `#${name}`;
  };
  const inner = own(`${method.key.name}Once`);
  const pending = own('pendingRefresh');
  const modifier = source.typed ? 'private ' : '';
  const indent = source.indentOf(method);
  const head = source.file.text.slice(method.key.range[1], fn.body.range[0]);
  const { semi, step } = source;
  const lines = [
    `{`,
    `${step}this.${pending} ??= this.${inner}().finally(() => {`,
    `${step}${step}this.${pending} = undefined${semi}`,
    `${step}})${semi}`,
    `${step}return this.${pending}${semi}`,
    `}`,
    ``,
    `${modifier}async ${inner}${head}`,
  ].map((line, index) => (index > 0 && line ? indent + line : line));
  const [first] = cls.body;
  const type = returned ? source.text(returned) : `ReturnType<${ownName}['${inner}']>`;
  return [
    source.declareBefore(
      first!,
      `${modifier}${pending}${source.typed ? `?: ${type}` : ''}${semi || ';'}`,
    ),
    withoutAsync(source, method.range[0], method.key.range[0]),
    insertAt(fn.body.range[0], lines.join(source.eol)),
  ];
}

/** In a callback, the call itself is shared; a response whose body can be read once is not. */
function shareCall(source: Source, call: Node): TextEdit[] | undefined {
  if (call.type !== 'CallExpression' || !isWaitedFor(source, call)) return undefined;
  const callee = unwrap(call.callee);
  const name = lastName(callee) ?? '';
  if ((/fetch/i.test(name) && readsResponse(source, call)) || !isPlain(callee)) return undefined;
  const top = outermost(source, call);
  if (!top || (source.typed && !isSeenFrom(source, callee, top))) return undefined;
  const pending = freeName(source.file.ast, 'pendingRefresh', 'refreshPromise');
  const type = source.typed ? `: ReturnType<typeof ${source.text(callee)}> | undefined` : '';
  const indent = source.indentOf(source.statementOf(call) ?? call);
  const statement = source.statementOf(call);
  // Without semicolons, parentheses would go on with the line above.
  const starts =
    statement?.range[0] === call.range[0] && source.siblings(statement)[0] !== statement;
  const shared = [
    `${starts && !source.semi ? ';' : ''}(${pending} ??= ${source.text(call)}.finally(() => {`,
    `${indent}${source.step}${pending} = undefined${source.semi}`,
    `${indent}}))`,
  ];
  return [
    source.declareBefore(top, `let ${pending}${type}${source.semi}`),
    source.replace(call, shared.join(source.eol)),
  ];
}

/** The function around a call looks at a response, not at what was in it. */
function readsResponse(source: Source, call: Node): boolean {
  const fn = source.functionOf(call);
  return fn === undefined || /\.(?:json|text|ok)\b/.test(source.text(fn));
}

/** `await refresh()`, `refresh().then(…)`. */
function isWaitedFor(source: Source, call: Node): boolean {
  const waiting = source.parent(call);
  if (waiting?.type === 'AwaitExpression') return true;
  return waiting?.type === 'MemberExpression' && lastName(waiting) === 'then';
}

/** A name, or a property of one. */
function isPlain(callee: Node): boolean {
  return (
    callee.type === 'Identifier' ||
    (callee.type === 'MemberExpression' && !callee.computed && callee.object.type === 'Identifier')
  );
}

/** The statement of the module that a node stands in. */
function outermost(source: Source, node: Node): Node | undefined {
  return source.file.ast.body.find(
    ({ range }) => range[0] <= node.range[0] && node.range[1] <= range[1],
  );
}

/** A name that an import or a function of the module declares. */
function isSeenFrom(source: Source, callee: Node, top: Node): boolean {
  const root = callee.type === 'MemberExpression' ? unwrap(callee.object) : callee;
  if (root.type !== 'Identifier') return false;
  return source.file.ast.body.some((statement) => {
    if (statement === top) return false;
    if (statement.type === 'ImportDeclaration')
      return statement.specifiers.some(({ local }) => local.name === root.name);
    const declared =
      statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declared?.type === 'FunctionDeclaration') return declared.id?.name === root.name;
    return (
      declared?.type === 'VariableDeclaration' &&
      declared.declarations.some(
        ({ id, init }) =>
          id.type === 'Identifier' &&
          id.name === root.name &&
          init !== null &&
          (isFunctionNode(init) || declared.range[0] < top.range[0]),
      )
    );
  });
}

function insertAt(at: number, text: string): TextEdit {
  return { range: [at, at], text };
}

/** Takes the first `async` away from a stretch of code. */
function withoutAsync(source: Source, from: number, to = from + 40): TextEdit {
  const found = /\basync\s+/.exec(source.file.text.slice(from, to));
  const at = from + (found?.index ?? 0);
  return { range: [at, at + (found?.[0].length ?? 0)], text: '' };
}
