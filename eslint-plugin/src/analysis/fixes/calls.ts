/** What a fix has to know of a call to share or move it. */

import type { TSESTree } from '@typescript-eslint/types';

import type { Entry } from '../../catalog/index.js';
import {
  children,
  isFunctionNode,
  lastName,
  unwrap,
  type FunctionNode,
  type Node,
} from '../syntax/nodes.js';
import type { Source } from './source.js';
import { all, sameText } from './syntax.js';

/** What makes two requests ask for different things; the code, secrets and addresses do not. */
const asksFor = /^(?:scopes?|resources?|audience)$/i;
const codeLike = /code/i;
const codeField = /^(?:auth(?:orization)?_?)?code$/i;

/** Whether the result of one call can stand for the result of the other. */
export function sameRequest(source: Source, a: Node, b: Node): boolean {
  if (a.type !== 'CallExpression' || b.type !== 'CallExpression') return false;
  if (!sameText(source, a.callee, b.callee)) return false;
  const length = Math.max(a.arguments.length, b.arguments.length);
  for (let index = 0; index < length; index++)
    if (!sameArgument(source, a.arguments[index], b.arguments[index])) return false;
  return true;
}

function sameArgument(source: Source, a: Node | undefined, b: Node | undefined): boolean {
  if (!a || !b) return !asked(a ?? b) && isOptions(a ?? b);
  if (sameText(source, a, b)) return !isFunctionNode(unwrap(a));
  if (isCode(source, a) && isCode(source, b)) return true;
  const [first, second] = [unwrap(a), unwrap(b)];
  if (first.type === 'ObjectExpression' && second.type === 'ObjectExpression')
    return sameFields(source, first, second);
  return isAddress(source, first) && isAddress(source, second);
}

function sameFields(
  source: Source,
  a: TSESTree.ObjectExpression,
  b: TSESTree.ObjectExpression,
): boolean {
  const field = (object: TSESTree.ObjectExpression, name: string): string | undefined => {
    const found = object.properties.find(
      (each) => each.type === 'Property' && lastName(each.key) === name,
    );
    return found && source.text(found).replace(/\s+/g, '');
  };
  const names = [...a.properties, ...b.properties].flatMap((each) =>
    each.type === 'Property' ? [lastName(each.key) ?? ''] : [],
  );
  return names
    .filter((name) => asksFor.test(name))
    .every((name) => field(a, name) === field(b, name));
}

function asked(node: Node | undefined): boolean {
  return (
    node !== undefined &&
    all(node, (inner) => inner.type === 'Property' && asksFor.test(lastName(inner.key) ?? ''))
      .length > 0
  );
}

function isOptions(node: Node | undefined): boolean {
  return node !== undefined && unwrap(node).type === 'ObjectExpression';
}

/** Only the code is named so; a client or scope is not. */
function isCode(source: Source, node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'ObjectExpression')
    return bare.properties.length === 1 && codeLike.test(source.text(bare));
  return codeLike.test(source.text(bare));
}

function isAddress(source: Source, node: Node): boolean {
  const text = source.text(node);
  return (
    /ur[il]\b|endpoint/i.test(text) ||
    (/https?:/i.test(text) && /token|oauth|\bauth\b/i.test(text.replace(/\/\.default\b/, ' ')))
  );
}

/** The argument of a call that is its code, if it can be named without calling anything. */
export function codeArgument(source: Source, call: Node): Node | undefined {
  if (call.type !== 'CallExpression') return undefined;
  for (const argument of call.arguments) {
    const found = codeIn(source, argument);
    if (found) return found;
  }
  return undefined;
}

function codeIn(source: Source, node: Node): Node | undefined {
  const bare = unwrap(node);
  if (isNamed(source, bare)) return bare;
  if (isFunctionNode(bare)) return undefined;
  const values = all(
    bare,
    (inner) => inner.type === 'Property' && codeField.test(lastName(inner.key) ?? ''),
  ).map((inner) => unwrap((inner as TSESTree.Property).value));
  const parts = [bare, ...all(bare, () => true)]
    .filter((inner) => inner.type === 'TemplateLiteral')
    .flatMap((inner) => inner.expressions);
  return [...values, ...parts].find((each) => isNamed(source, each));
}

/** `code`, `this.code`, `query.code`. */
function isNamed(source: Source, node: Node): boolean {
  if (node.type === 'Identifier') return codeLike.test(node.name);
  return node.type === 'MemberExpression' && codeLike.test(source.text(node)) && !hasCall(node);
}

function hasCall(node: Node): boolean {
  return node.type === 'CallExpression' || children(node).some(hasCall);
}

/** A function or arrow of the file by its name. */
export function functionNamed(source: Source, name: string): FunctionNode | undefined {
  const [found] = all(
    source.file.ast,
    (node) => isFunctionNode(node) && nameOf(source, node) === name,
  );
  return found as FunctionNode | undefined;
}

function nameOf(source: Source, fn: FunctionNode): string | undefined {
  if (fn.id) return fn.id.name;
  const parent = source.parent(fn);
  if (parent?.type === 'VariableDeclarator') return lastName(parent.id);
  if (
    parent?.type === 'MethodDefinition' ||
    parent?.type === 'PropertyDefinition' ||
    parent?.type === 'Property'
  )
    return lastName(parent.key);
  return undefined;
}

/** Whether a call gives a promise, as far as the program shows. */
export function givesPromise(source: Source, call: Node): boolean {
  const parent = source.parent(call);
  if (parent?.type === 'AwaitExpression') return true;
  if (
    parent?.type === 'MemberExpression' &&
    parent.object === call &&
    /^(?:then|catch|finally)$/.test(lastName(parent) ?? '')
  )
    return true;
  const name = call.type === 'CallExpression' ? lastName(call.callee) : undefined;
  const fn = name ? functionNamed(source, name) : undefined;
  return fn?.async ?? false;
}

/** The type of what a call gives, if it can be written down. */
export function promiseType(
  source: Source,
  call: Node,
  entry: Entry | undefined,
): string | undefined {
  if (call.type !== 'CallExpression') return undefined;
  if (
    call.callee.type === 'Identifier' &&
    call.callee.name === 'fetch' &&
    !mentionsOwnFetch(source)
  )
    return 'Promise<Response>';
  if (!isModuleLevel(source, call.callee)) return undefined;
  if (isOverloaded(call, entry)) return undefined;
  return `ReturnType<typeof ${source.text(call.callee)}>`;
}

/** A method of an API that takes a callback as well: TypeScript would see the type of that form. */
export function isOverloaded(call: TSESTree.CallExpression, entry: Entry | undefined): boolean {
  return (
    entry !== undefined &&
    'answer' in entry.effect &&
    unwrap(call.callee).type === 'MemberExpression'
  );
}

/** A `fetch` of the module's own. */
function mentionsOwnFetch(source: Source): boolean {
  return source.file.ast.body.some((statement) => declares(statement, 'fetch'));
}

/** Whether the first name of a callee is declared by the module itself. */
export function isModuleLevel(source: Source, callee: Node): boolean {
  const bare = unwrap(callee);
  if (bare.type === 'MemberExpression') return !bare.computed && isModuleLevel(source, bare.object);
  if (bare.type !== 'Identifier') return false;
  return source.file.ast.body.some((statement) => declares(statement, bare.name));
}

function declares(statement: Node, name: string): boolean {
  switch (statement.type) {
    case 'ImportDeclaration':
      return statement.specifiers.some(({ local }) => local.name === name);
    case 'ExportNamedDeclaration':
      return statement.declaration ? declares(statement.declaration, name) : false;
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return statement.id?.name === name;
    case 'VariableDeclaration':
      return statement.declarations.some(({ id }) => id.type === 'Identifier' && id.name === name);
    default:
      return false;
  }
}

/** How a code is written as the key of an object. */
export function keyText(source: Source, code: Node): string {
  return source.typed && !isString(source, code)
    ? `String(${source.text(code)})`
    : source.text(code);
}

/** A parameter that is annotated as a string. */
function isString(source: Source, code: Node): boolean {
  if (code.type !== 'Identifier') return false;
  for (const around of source.around(code)) {
    if (!isFunctionNode(around)) continue;
    const param = around.params.find(
      (each) => each.type === 'Identifier' && each.name === code.name,
    );
    if (param?.type === 'Identifier')
      return param.typeAnnotation?.typeAnnotation.type === 'TSStringKeyword';
  }
  return false;
}
