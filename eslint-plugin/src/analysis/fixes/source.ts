/** The text of a file as fixes see it: who stands in whom, how the file is formatted, and edits that respect both. */

import type { TextEdit } from '../finding.js';
import type { SourceFile } from '../ports.js';
import type { Program } from '../program.js';
import {
  children,
  isFunctionNode,
  type FunctionNode,
  type Node,
  type Statement,
} from '../syntax/nodes.js';

export class Source {
  readonly eol: string;
  readonly semi: string;
  /** One level of indentation. */
  readonly step: string;
  /** The file is TypeScript. */
  readonly typed: boolean;
  private readonly quotes: string;
  private readonly parents = new Map<Node, Node>();

  constructor(readonly file: SourceFile) {
    const { text, path, ast } = file;
    this.eol = text.includes('\r\n') ? '\r\n' : '\n';
    this.quotes = count(text, "'") >= count(text, '"') ? "'" : '"';
    this.typed = /\.[cm]?tsx?$/.test(path);
    this.step = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
    this.semi = ast.body.every(
      (statement) => !isSimple(statement) || this.text(statement).endsWith(';'),
    )
      ? ';'
      : '';
    this.adopt(ast);
  }

  parent(node: Node): Node | undefined {
    return this.parents.get(node);
  }

  /** The nodes around a node, innermost first. */
  *around(node: Node): Generator<Node> {
    for (let at = this.parent(node); at; at = this.parent(at)) yield at;
  }

  text(node: Node): string {
    return this.file.text.slice(node.range[0], node.range[1]);
  }

  quoted(text: string): string {
    return this.quotes + text + this.quotes;
  }

  /** The function a node stands in. */
  functionOf(node: Node): FunctionNode | undefined {
    for (const around of this.around(node)) if (isFunctionNode(around)) return around;
    return undefined;
  }

  /** The statement of a list of statements that a node is, or stands in. */
  statementOf(node: Node): Statement | undefined {
    for (let at: Node | undefined = node; at; at = this.parent(at)) {
      const parent = this.parent(at);
      if (parent && listOf(parent)?.includes(at as Statement)) return at as Statement;
    }
    return undefined;
  }

  /** The statements among which a statement stands. */
  siblings(statement: Node): readonly Statement[] {
    const parent = this.parent(statement);
    return (parent && listOf(parent)) ?? [];
  }

  /** The white space before the line that a node starts on. */
  indentOf(node: Node): string {
    const start = this.lineStart(node.range[0]);
    return /^[ \t]*/.exec(this.file.text.slice(start))![0];
  }

  /** A piece of code as it looks without the indentation of what was around it. */
  outdent(text: string, indent = this.step): string {
    const lines = text.split(/\r?\n/);
    return lines
      .map((line, index) =>
        index > 0 && line.startsWith(indent) ? line.slice(indent.length) : line,
      )
      .join(this.eol);
  }

  /** Lines above a statement, and above the comments and decorators that belong to it. */
  insertBefore(statement: Node, lines: readonly string[]): TextEdit {
    const at = this.aboveComments(startOf(statement));
    const own = this.file.text.slice(this.lineStart(at), at);
    const text =
      own.trim() === ''
        ? lines.map((line) => line + this.eol + own).join('')
        : lines.map((line) => `${line} `).join('');
    return { range: [at, at], text };
  }

  /** A declaration above a statement; above one of several lines, with an empty line between. */
  declareBefore(statement: Node, declaration: string): TextEdit {
    const { range, text } = this.insertBefore(statement, [declaration]);
    const alone = text.startsWith(declaration + this.eol);
    if (!alone || statement.loc.start.line === statement.loc.end.line) return { range, text };
    return { range, text: declaration + this.eol + text.slice(declaration.length) };
  }

  insertAfter(statement: Node, lines: readonly string[]): TextEdit {
    const at = statement.range[1];
    return {
      range: [at, at],
      text: lines.map((line) => this.eol + this.indentOf(statement) + line).join(''),
    };
  }

  replace(node: Node, text: string): TextEdit {
    return { range: [node.range[0], node.range[1]], text };
  }

  /** Puts a name or call in the place of an expression; parentheses around it go. */
  replaceBare(node: Node, text: string): TextEdit {
    const [start, end] = this.isGrouped(node) ? this.withParentheses(node) : node.range;
    return { range: [start, end], text };
  }

  /** Takes a statement away, with its line if it stands alone there. */
  remove(statement: Node): TextEdit {
    const { text } = this.file;
    const [start, end] = statement.range;
    const lineStart = this.lineStart(start);
    const rest = /^[ \t]*(?:\/\/[^\r\n]*)?(?:\r?\n|$)/.exec(text.slice(end));
    if (rest && text.slice(lineStart, start).trim() === '')
      return { range: [lineStart, end + rest[0].length], text: '' };
    return { range: [start, end], text: '' };
  }

  /** The start of the comments that stand right above a place, each on lines of its own. */
  private aboveComments(at: number): number {
    const { text } = this.file;
    const start = this.lineStart(at);
    if (text.slice(start, at).trim() !== '') return at;
    const above = text.slice(Math.max(0, start - 4000), start);
    const comments =
      /(?:^|\n)((?:[ \t]*(?:\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/[ \t]*\r?)\n)+)$/.exec(above);
    if (!comments) return at;
    const first = start - comments[1]!.length;
    return first + /^[ \t]*/.exec(comments[1]!)![0].length;
  }

  private lineStart(at: number): number {
    return this.file.text.lastIndexOf('\n', at - 1) + 1;
  }

  /** Parentheses right around a node are its own, not those of a call or statement. */
  private isGrouped(node: Node): boolean {
    const parent = this.parent(node);
    if (!parent) return false;
    switch (parent.type) {
      case 'MemberExpression':
        return parent.object === node;
      case 'LogicalExpression':
      case 'TSNonNullExpression':
      case 'TSAsExpression':
        return true;
      default:
        return false;
    }
  }

  private withParentheses(node: Node): [number, number] {
    const { text } = this.file;
    const before = /\(\s*$/.exec(text.slice(0, node.range[0]));
    const after = /^\s*\)/.exec(text.slice(node.range[1]));
    if (!before || !after) return [node.range[0], node.range[1]];
    return [before.index, node.range[1] + after[0].length];
  }

  private adopt(node: Node): void {
    for (const child of children(node)) {
      this.parents.set(child, node);
      this.adopt(child);
    }
  }
}

/** Where a node starts, its decorators included. */
function startOf(node: Node): number {
  const decorated =
    node.type === 'ExportNamedDeclaration' || node.type === 'ExportDefaultDeclaration'
      ? node.declaration
      : node;
  const decorators = decorated && 'decorators' in decorated ? decorated.decorators : [];
  return Math.min(node.range[0], ...decorators.map(({ range }) => range[0]));
}

/** The list of statements that a node holds. */
export function listOf(node: Node): readonly Statement[] | undefined {
  switch (node.type) {
    case 'Program':
    case 'BlockStatement':
    case 'StaticBlock':
      return node.body;
    case 'SwitchCase':
      return node.consequent;
    default:
      return undefined;
  }
}

function isSimple(node: Node): boolean {
  return (
    node.type === 'ExpressionStatement' ||
    node.type === 'VariableDeclaration' ||
    node.type === 'ImportDeclaration'
  );
}

function count(text: string, character: string): number {
  return text.split(character).length;
}

const sources = new WeakMap<Program, Source>();

/** The file of a program; its tree is walked once for all fixes. */
export function sourceOf(program: Program): Source {
  let source = sources.get(program);
  if (!source) sources.set(program, (source = new Source(program.file)));
  return source;
}
