/**
 * What stands where in a file: functions, names, exports, tests and writes. It has nothing to do with what the analysis is
 * about, so one serves all subjects; and it is one walk over the tree.
 */

import type { TSESTree } from '@typescript-eslint/types';

import { isPrivate, nameFor, passed, targets } from './naming.js';
import { Occurrences } from './occurrences.js';
import {
  children,
  eachChild,
  isClassNode,
  isFunctionNode,
  lastName,
  namesIn as boundNames,
  unwrap,
  type ClassNode,
  type FunctionNode,
  type Node,
} from './nodes.js';

/** An outermost function, or a variable of the module, with the names it goes by. */
export interface Piece {
  node: Node;
  names: readonly string[];
}

export type Body = TSESTree.Program | TSESTree.BlockStatement;

/** A function, and the function around it. */
export interface Placed {
  node: FunctionNode;
  name: string | undefined;
  outer: Placed | undefined;
}

/** The names that say what a class extends, and its own members. */
interface Base {
  names: ReadonlySet<string>;
  members: ReadonlySet<string>;
}

export class Structure {
  /** In the order in which they begin. */
  readonly functions: Placed[] = [];
  readonly nameAt = new Map<string, Occurrences>();
  /** Names that tests look at. */
  readonly tested = new Set<string>();
  /** Variables of the module. */
  readonly constants: TSESTree.VariableDeclarator[] = [];
  readonly importSpecifiers: TSESTree.ImportSpecifier[] = [];
  readonly classes = new Map<FunctionNode, ClassNode>();
  readonly privates = new Set<FunctionNode>();
  readonly exports = new Set<string>();
  /** The variable that holds the object a method stands in. */
  readonly holders = new Map<FunctionNode, string>();
  readonly functionNames = new Map<FunctionNode, string>();
  /** The innermost functions that write each name. */
  readonly writtenIn = new Map<string, Set<FunctionNode>>();
  /** Every name in the text, in order of place. */
  readonly names: { place: number; name: string }[] = [];
  /** What the class around extends. */
  private base: Base | undefined;
  /** Tests that were read as part of a larger one. */
  private readonly read = new Set<Node>();
  private known: readonly Piece[] | undefined;
  private readonly naming = new Map<Body, Map<string, Node[]>>();
  /** Pieces that stand in no other. */
  private outermost: Piece[] | undefined;

  constructor(ast: TSESTree.Program) {
    this.collect(ast, undefined, undefined);
    this.names.sort((a, b) => a.place - b.place);
    this.functions.sort((a, b) => a.node.range[0] - b.node.range[0]);
  }

  /** Functions that stand in no other function, methods included. */
  get topLevel(): FunctionNode[] {
    return this.functions.flatMap(({ node, outer }) => (outer ? [] : [node]));
  }

  /** Outermost functions and variables of the module, in order. */
  get pieces(): readonly Piece[] {
    if (!this.known) {
      const functions = this.topLevel.map((node) => ({
        node,
        names: [this.functionNames.get(node) ?? ''],
      }));
      const variables = this.constants.map((node) => ({ node, names: boundNames(node.id) }));
      this.known = [...functions, ...variables].sort((a, b) => a.node.range[0] - b.node.range[0]);
    }
    return this.known;
  }

  /** The outermost piece around a function. */
  pieceAround(fn: FunctionNode): Piece | undefined {
    if (!this.outermost) {
      this.outermost = [];
      for (const piece of this.pieces)
        if (piece.node.range[0] >= (this.outermost.at(-1)?.node.range[1] ?? 0))
          this.outermost.push(piece);
    }
    const found = this.outermost[firstAfter(this.outermost, fn.range[0], startOf) - 1];
    return found && fn.range[1] <= found.node.range[1] ? found : undefined;
  }

  /** The innermost function around a place. */
  around(place: number): Placed | undefined {
    let found = this.functions[firstAfter(this.functions, place, startOf) - 1];
    while (found && found.node.range[1] <= place) found = found.outer;
    return found;
  }

  /** The statements of a body in which a name stands. */
  statementsNaming(name: string, body: Body): readonly Node[] {
    let byName = this.naming.get(body);
    if (!byName) {
      this.naming.set(body, (byName = new Map<string, Node[]>()));
      for (const statement of body.body) {
        for (const each of new Set(this.namesWithin(statement.range))) {
          const known = byName.get(each);
          if (known) known.push(statement);
          else byName.set(each, [statement]);
        }
      }
    }
    return byName.get(name) ?? [];
  }

  /** The names in a stretch of the text. */
  *namesWithin([start, end]: readonly [number, number]): Generator<string> {
    const { names } = this;
    for (let at = firstAfter(names, start - 1, ({ place }) => place); at < names.length; at++) {
      const { place, name } = names[at]!;
      if (place >= end) return;
      yield name;
    }
  }

  private collect(node: Node, name: string | undefined, around: Placed | undefined): void {
    let inner = around;
    if (node.type === 'Identifier' || node.type === 'JSXIdentifier')
      this.noteName(node.name, node.range[0]);
    else if (node.type === 'PrivateIdentifier') this.noteName(`#${node.name}`, node.range[0]);
    if (this.base) this.noteInherited(node);
    if (isFunctionNode(node)) {
      const own = node.id?.name ?? name;
      inner = { node, name: own, outer: around };
      this.functions.push(inner);
      if (own) this.functionNames.set(node, own);
    }
    if (!around && node.type === 'VariableDeclarator' && node.init && !isFunctionNode(node.init))
      this.constants.push(node);
    this.note(node, inner);
    const outer = this.base;
    if (isClassNode(node)) this.base = baseOf(node);
    eachChild(node, (child) =>
      this.collect(child, nameFor(node, child) ?? passed(node, name), inner),
    );
    this.base = outer;
    if (isClassNode(node)) this.noteMembers(node);
  }

  private noteMembers(node: ClassNode): void {
    for (const member of node.body.body) {
      if (isPrivate(member)) this.privates.add((member as { value: FunctionNode }).value);
      if (member.type !== 'MethodDefinition' && member.type !== 'PropertyDefinition') continue;
      if (!member.static && member.value && isFunctionNode(member.value))
        this.classes.set(member.value, node);
    }
  }

  /** Who uses what a class inherits names its base without saying so. */
  private noteInherited(node: Node): void {
    const inherits =
      node.type === 'Super' ||
      (node.type === 'MemberExpression' &&
        node.object.type === 'ThisExpression' &&
        !this.base?.members.has(lastName(node) ?? ''));
    if (inherits) for (const name of this.base?.names ?? []) this.noteName(name, node.range[0]);
  }

  private noteName(name: string, place: number): void {
    let places = this.nameAt.get(name);
    if (!places) this.nameAt.set(name, (places = new Occurrences()));
    places.add(place);
    this.names.push({ place, name });
  }

  /** `name` is written inside these functions; a constructor only sets up. */
  private writes(name: string | undefined, writer: Placed | undefined): void {
    if (!name || !writer || writer.name === 'constructor') return;
    let writers = this.writtenIn.get(name);
    if (!writers) this.writtenIn.set(name, (writers = new Set()));
    writers.add(writer.node);
  }

  private note(node: Node, around: Placed | undefined): void {
    switch (node.type) {
      case 'ExportNamedDeclaration':
      case 'ExportDefaultDeclaration':
        this.noteExport(node);
        break;
      case 'ImportSpecifier':
        this.importSpecifiers.push(node);
        break;
      case 'AssignmentExpression':
        for (const name of targets(node.left)) this.writes(name, around);
        break;
      case 'VariableDeclarator':
        if (node.init && node.id.type === 'Identifier')
          this.holdsMethods(node.id.name, unwrap(node.init));
        break;
      case 'UpdateExpression':
        this.writes(lastName(node.argument), around);
        break;
      case 'UnaryExpression':
        if (node.operator === 'delete') this.writes(lastName(node.argument), around);
        break;
      case 'IfStatement':
      case 'ConditionalExpression':
      case 'WhileStatement':
      case 'DoWhileStatement':
        this.test(node.test);
        break;
      case 'ForStatement':
        if (node.test) this.test(node.test);
        break;
      case 'LogicalExpression':
        this.test(node.left);
        break;
      case 'SwitchStatement':
        this.test(node.discriminant);
        break;
    }
  }

  private holdsMethods(name: string, object: Node): void {
    if (object.type !== 'ObjectExpression') return;
    for (const member of object.properties)
      if (member.type === 'Property' && isFunctionNode(member.value))
        this.holders.set(member.value, name);
  }

  private noteExport(
    node: TSESTree.ExportNamedDeclaration | TSESTree.ExportDefaultDeclaration,
  ): void {
    if (node.type === 'ExportNamedDeclaration')
      for (const { local } of node.specifiers)
        if (local.type === 'Identifier') this.exports.add(local.name);
    const { declaration } = node;
    if (!declaration) return;
    if (declaration.type === 'VariableDeclaration') {
      for (const { id } of declaration.declarations)
        if (id.type === 'Identifier') this.exports.add(id.name);
    } else if (declaration.type === 'Identifier') this.exports.add(declaration.name);
    else if ('id' in declaration && declaration.id?.type === 'Identifier')
      this.exports.add(declaration.id.name);
  }

  /** A chain of operators is read once, from its outermost test. */
  private test(node: Node): void {
    if (this.read.has(node)) return;
    this.read.add(node);
    const name =
      node.type === 'Identifier'
        ? node.name
        : node.type === 'MemberExpression'
          ? lastName(node)
          : undefined;
    if (name) this.tested.add(name);
    eachChild(node, (child) => this.test(child));
  }
}

/** The index of the first item that begins after a place; the items are in order. */
function firstAfter<T>(items: readonly T[], place: number, start: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start(items[middle]!) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function startOf({ node }: { node: Node }): number {
  return node.range[0];
}

const structures = new WeakMap<TSESTree.Program, Structure>();

/** The structure of a tree, made once. */
export function structureOf(ast: TSESTree.Program): Structure {
  let structure = structures.get(ast);
  if (!structure) structures.set(ast, (structure = new Structure(ast)));
  return structure;
}

function baseOf({ superClass, body }: ClassNode): Base | undefined {
  if (!superClass) return undefined;
  const names = new Set<string>();
  mentionedIn(superClass, names);
  const members = body.body.flatMap((member) => ('key' in member ? [lastName(member.key)] : []));
  return { names, members: new Set(members.filter((name) => name !== undefined)) };
}

/** The names of variables and properties in a piece of code. */
export function mentionedIn(node: Node, into: Set<string>): void {
  const name =
    node.type === 'Identifier' || node.type === 'MemberExpression' ? lastName(node) : undefined;
  if (name) into.add(name);
  for (const child of children(node)) mentionedIn(child, into);
}
