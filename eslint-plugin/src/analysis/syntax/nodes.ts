/** Short names for the syntax tree, and the few questions about it that need no running. */

import type { TSESTree } from '@typescript-eslint/types';
import { visitorKeys } from '@typescript-eslint/visitor-keys';

export type Node = TSESTree.Node;
export type Expression = TSESTree.Expression;
export type Statement = TSESTree.Statement;
export type FunctionNode =
  TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;
export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

/** What types say does not matter here. */
const skipped =
  /^(?:typeAnnotation|typeArguments|typeParameters|returnType|superTypeArguments|superTypeParameters|implements|decorators)$/;

const keysByType = new Map<string, readonly string[]>();

function keysOf(node: Node): readonly string[] {
  let keys = keysByType.get(node.type);
  if (!keys) {
    keys = (visitorKeys[node.type] ?? Object.keys(node).filter((key) => key !== 'parent')).filter(
      (key) => !skipped.test(key),
    );
    keysByType.set(node.type, keys);
  }
  return keys;
}

/** Visits the child nodes of a node, types left out. */
export function eachChild(node: Node, visit: (child: Node) => void): void {
  for (const key of keysOf(node)) {
    const child = (node as unknown as Record<string, unknown>)[key];
    if (Array.isArray(child)) {
      for (const item of child) if (isNode(item)) visit(item);
    } else if (isNode(child)) visit(child);
  }
}

/** The child nodes of a node, types left out. */
export function children(node: Node): Node[] {
  const found: Node[] = [];
  eachChild(node, (child) => found.push(child));
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

export function isFunctionNode(node: Node): node is FunctionNode {
  return (
    node.type === 'FunctionDeclaration' ||
    node.type === 'FunctionExpression' ||
    node.type === 'ArrowFunctionExpression'
  );
}

export function isClassNode(node: Node): node is ClassNode {
  return node.type === 'ClassDeclaration' || node.type === 'ClassExpression';
}

export function contains(outer: Node, inner: Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}

/** The expression without TypeScript's wrappers: `(x as T)!` is `x`. */
export function unwrap(node: Node): Node {
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
    case 'TSInstantiationExpression':
      return unwrap(node.expression);
    case 'ChainExpression':
      return unwrap(node.expression);
    default:
      return node;
  }
}

/** The last name of a callee: `a.b.c()` is `c`. */
export function lastName(node: Node): string | undefined {
  const bare = unwrap(node);
  if (bare.type === 'Identifier' || bare.type === 'JSXIdentifier') return bare.name;
  if (bare.type === 'PrivateIdentifier') return `#${bare.name}`;
  if (bare.type === 'MemberExpression') {
    if (!bare.computed) return lastName(bare.property);
    return bare.property.type === 'Literal' && typeof bare.property.value === 'string'
      ? bare.property.value
      : undefined;
  }
  if (bare.type === 'CallExpression') return lastName(bare.callee);
  if (bare.type === 'JSXMemberExpression') return bare.property.name;
  return undefined;
}

/** The name of a type annotation: `x: Foo.Bar<T>` is `Bar`. */
export function typeName(node: Node | undefined): string | undefined {
  const written = (
    node as { typeAnnotation?: TSESTree.TSTypeAnnotation | TSESTree.TypeNode } | undefined
  )?.typeAnnotation;
  const annotation = written?.type === 'TSTypeAnnotation' ? written.typeAnnotation : written;
  if (annotation?.type !== 'TSTypeReference') return undefined;
  const name = annotation.typeName;
  if (name.type === 'Identifier') return name.name;
  if (name.type === 'TSQualifiedName') return name.right.name;
  return undefined;
}

/** What `require('x')`, or a member of it, requires. */
export function requiredBy(node: Node): string | undefined {
  const bare = unwrap(node);
  if (bare.type === 'MemberExpression') return requiredBy(bare.object);
  if (bare.type !== 'CallExpression' || lastName(bare.callee) !== 'require') return undefined;
  const [source] = bare.arguments;
  return source?.type === 'Literal' && typeof source.value === 'string' ? source.value : undefined;
}

/** The names a pattern binds. */
export function namesIn(pattern: Node): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'Property':
      return namesIn(pattern.value);
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    case 'RestElement':
      return namesIn(pattern.argument);
    case 'ObjectPattern':
      return pattern.properties.flatMap(namesIn);
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element ? namesIn(element) : []));
    default:
      return [];
  }
}

/** Parsers of plain JavaScript know no decorators. */
export function decorating(node: Node): readonly TSESTree.Decorator[] {
  return (node as { decorators?: readonly TSESTree.Decorator[] }).decorators ?? [];
}
