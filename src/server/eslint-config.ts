/** Adds our plugin to a project's flat ESLint configuration, where that has one of the shapes that people write. */

import type { TSESTree } from '@typescript-eslint/types';
import { TextDocument } from 'vscode-languageserver-textdocument';

import type { EslintConfigParams, TextChange } from '../protocol.js';
import { languageOf } from './search.js';
import { parseSource } from './sources.js';

const element = 'redeemOnce.configs.recommended';
const packageName = "'eslint-plugin-redeem-once'";

/** Helpers that take configurations, as arguments or in an array. */
const helpers = /(?:^|\.)(?:defineConfig|config|antfu|withNuxt)$/;

/** An edit by offsets. */
interface Insertion {
  at: number;
  text: string;
}

/** What to change in a configuration; undefined where its shape is another one. */
export async function eslintConfigEdits({
  uri,
  text,
}: EslintConfigParams): Promise<TextChange[] | undefined> {
  if (/\bredeem-?once\b/i.test(text)) return undefined;
  const document = TextDocument.create(uri, languageOf(uri), 0, text);
  const source = await parseSource(document, languageOf(uri), { hostFor: () => ({}) });
  if (!source) return undefined;
  const { body } = source.file.ast;
  // Offsets are those of the parsed text, which has no byte-order mark.
  const bare = text.replace(/^\uFEFF/, '');
  const exported = exportedBy(body);
  const list = exported && listIn(exported.value, body);
  const inserted = list && appended(bare, list);
  if (!inserted) return undefined;
  const shift = text.length - bare.length;
  return [imported(body, bare, exported.isModule), ...inserted].map(({ at, text: newText }) => {
    const place = document.positionAt(at + shift);
    return { start: place, end: place, newText };
  });
}

function exportedBy(body: readonly TSESTree.ProgramStatement[]) {
  for (const node of body) {
    if (node.type === 'ExportDefaultDeclaration')
      return { value: node.declaration as TSESTree.Node, isModule: true };
    if (node.type !== 'ExpressionStatement' || node.expression.type !== 'AssignmentExpression')
      continue;
    const { left, right } = node.expression;
    if (left.type === 'MemberExpression' && nameOf(left) === 'module.exports')
      return { value: right as TSESTree.Node, isModule: false };
  }
  return undefined;
}

/** The list of configurations: an array, or the arguments of a helper. */
interface List {
  items: readonly (TSESTree.Node | null)[];
  /** After the opening and before the closing bracket. */
  range: [number, number];
}

function listIn(node: TSESTree.Node, body: readonly TSESTree.ProgramStatement[]): List | undefined {
  switch (node.type) {
    case 'ArrayExpression':
      return { items: node.elements, range: [node.range[0] + 1, node.range[1] - 1] };
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'AwaitExpression':
      return listIn(node.type === 'AwaitExpression' ? node.argument : node.expression, body);
    case 'Identifier': {
      const made = body
        .flatMap((statement) =>
          statement.type === 'VariableDeclaration' ? statement.declarations : [],
        )
        .find(({ id }) => id.type === 'Identifier' && id.name === node.name);
      return made?.init ? listIn(made.init, body) : undefined;
    }
    case 'CallExpression': {
      const [first] = node.arguments;
      if (!helpers.test(nameOf(node.callee))) return undefined;
      if (first?.type === 'ArrayExpression' && node.arguments.length === 1)
        return listIn(first, body);
      return first && { items: node.arguments, range: [first.range[0], node.range[1] - 1] };
    }
    default:
      return undefined;
  }
}

function nameOf(node: TSESTree.Node): string {
  if (node.type === 'Identifier') return node.name;
  if (node.type !== 'MemberExpression' || node.computed) return '';
  return `${nameOf(node.object)}.${nameOf(node.property)}`;
}

/** One more item at the end of a list, in the list's own style. */
function appended(text: string, { items, range: [start, end] }: List): Insertion[] | undefined {
  const last = items.at(-1);
  if (!last) return items.length === 0 ? [{ at: start, text: element }] : undefined;
  const rest = text.slice(last.range[1], end);
  if (rest.includes('/*')) return undefined;
  const comma = /^\s*,/.exec(rest)?.[0];
  const lineEnd = /\r?\n/.exec(rest.slice(comma?.length ?? 0));
  if (!lineEnd) return [{ at: last.range[1], text: `, ${element}` }];
  const line = text.lastIndexOf('\n', last.range[0]) + 1;
  const indent = /^[ \t]*/.exec(text.slice(line))?.[0] ?? '';
  const at = last.range[1] + (comma?.length ?? 0) + lineEnd.index;
  const added = `${lineEnd[0]}${indent}${element}`;
  return comma === undefined
    ? [
        { at: last.range[1], text: ',' },
        { at, text: added },
      ]
    : [{ at, text: `${added},` }];
}

/** The import, after the others. */
function imported(
  body: readonly TSESTree.ProgramStatement[],
  text: string,
  isModule: boolean,
): Insertion {
  const line = isModule
    ? `import redeemOnce from ${packageName};`
    : `const { default: redeemOnce } = require(${packageName});`;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const last = body.findLast((node) =>
    isModule ? node.type === 'ImportDeclaration' : requires(node, text),
  );
  if (last) return { at: last.range[1], text: `${eol}${line}` };
  return { at: body[0]?.range[0] ?? 0, text: `${line}${eol}${eol}` };
}

function requires(node: TSESTree.ProgramStatement, text: string): boolean {
  return node.type === 'VariableDeclaration' && /\brequire\(/.test(text.slice(...node.range));
}
