/** Adds a React hook to what a file imports, in the way the file does it. */

import type { TSESTree } from '@typescript-eslint/types';

import type { TextEdit } from '../finding.js';
import { lastName, unwrap, type Node } from '../syntax/nodes.js';
import type { Source } from './source.js';

/** How a hook is called in a file, and what has to be added for that. */
export interface HookImport {
  name: string;
  edits: TextEdit[];
}

const reacts = ['react', 'preact/hooks', 'preact/compat'];

/** How to call `hook` beside a call of another hook. */
export function importHook(
  source: Source,
  hook: string,
  beside: TSESTree.CallExpression,
): HookImport {
  const callee = unwrap(beside.callee);
  const { body } = source.file.ast;
  const imports = body
    .filter((node) => node.type === 'ImportDeclaration')
    .filter((node) => reacts.includes(node.source.value));
  const known = imports
    .flatMap((node) => node.specifiers)
    .find((each) => each.type === 'ImportSpecifier' && lastName(each.imported) === hook);
  if (known) return { name: known.local.name, edits: [] };
  if (callee.type === 'MemberExpression')
    return { name: `${source.text(callee.object)}.${hook}`, edits: [] };
  const named = imports.find(
    (node) =>
      node.importKind !== 'type' && node.specifiers.some((each) => each.type === 'ImportSpecifier'),
  );
  const last = named?.specifiers.findLast((each) => each.type === 'ImportSpecifier');
  if (last) return { name: hook, edits: [after(last, `, ${hook}`)] };
  const whole = imports.find((node) => node.importKind !== 'type')?.specifiers[0];
  if (whole?.type === 'ImportNamespaceSpecifier')
    return { name: `${whole.local.name}.${hook}`, edits: [] };
  if (whole) return { name: hook, edits: [after(whole, `, { ${hook} }`)] };
  return required(source, hook) ?? { name: hook, edits: [newImport(source, hook)] };
}

/** `const { useEffect } = require('react')`. */
function required(source: Source, hook: string): HookImport | undefined {
  for (const statement of source.file.ast.body) {
    if (statement.type !== 'VariableDeclaration') continue;
    for (const { id, init } of statement.declarations) {
      const call = init && unwrap(init);
      if (call?.type !== 'CallExpression' || lastName(call.callee) !== 'require') continue;
      const [specifier] = call.arguments;
      if (specifier?.type !== 'Literal' || !reacts.includes(String(specifier.value))) continue;
      if (id.type === 'Identifier') return { name: `${id.name}.${hook}`, edits: [] };
      const last = id.type === 'ObjectPattern' ? id.properties.at(-1) : undefined;
      if (last?.type !== 'Property') continue;
      const known =
        id.type === 'ObjectPattern' &&
        id.properties.some((each) => each.type === 'Property' && lastName(each.key) === hook);
      return { name: hook, edits: known ? [] : [after(last, `, ${hook}`)] };
    }
  }
  return undefined;
}

/** Imports a name from a package, unless the file does. */
export function importNamed(source: Source, name: string, from: string): TextEdit[] {
  const imports = source.file.ast.body
    .filter((node) => node.type === 'ImportDeclaration')
    .filter((node) => node.source.value === from && node.importKind !== 'type');
  const named = imports
    .flatMap((node) => node.specifiers)
    .filter((each) => each.type === 'ImportSpecifier');
  if (named.some((each) => lastName(each.imported) === name)) return [];
  const last = named.at(-1);
  return [last ? after(last, `, ${name}`) : newImport(source, name, from)];
}

function newImport(source: Source, name: string, from = 'react'): TextEdit {
  const { body } = source.file.ast;
  const line = `import { ${name} } from ${source.quoted(from)}${source.semi}`;
  const first = body.find((node) => node.type === 'ImportDeclaration');
  if (first) return { range: [first.range[0], first.range[0]], text: line + source.eol };
  const start = body.find((node) => !isDirective(node));
  return start ? source.insertBefore(start, [line]) : { range: [0, 0], text: line + source.eol };
}

function isDirective(node: Node): boolean {
  return node.type === 'ExpressionStatement' && typeof node.directive === 'string';
}

function after(node: Node, text: string): TextEdit {
  return { range: [node.range[1], node.range[1]], text };
}
