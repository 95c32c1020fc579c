/** What a file's syntax shows before anything is run: which functions can matter, and where paths need to fork. */

import type { TSESTree } from '@typescript-eslint/types';

import type { SourceFile } from '../ports.js';
import type { Subject } from '../subjects/index.js';
import { awaits, calls, changesState, jumps } from './effects.js';
import { isPrivate, nameFor, passed, targets } from './naming.js';
import { Occurrences } from './occurrences.js';
import {
  children,
  contains,
  isClassNode,
  isFunctionNode,
  lastName,
  namesIn as boundNames,
  unwrap,
  type ClassNode,
  type FunctionNode,
  type Node,
} from './nodes.js';

/** Methods that change their receiver in a way a guard may look at. */
const changers = new Set([
  'add',
  'set',
  'delete',
  'push',
  'clear',
  'close',
  'destroy',
  'abort',
  'setItem',
  'removeItem',
  'replaceState',
  'pushState',
  'removeListener',
  'removeAllListeners',
  'removeEventListener',
  'off',
  'unsubscribe',
  'shift',
  'pop',
  'splice',
  'unshift',
  'resolve',
  'replace',
]);

/** An outermost function, or a variable of the module, with the names it goes by. */
export interface Piece {
  node: Node;
  names: readonly string[];
}

/** The names that say what a class extends, and its own members. */
interface Base {
  names: ReadonlySet<string>;
  members: ReadonlySet<string>;
}

function baseOf({ superClass, body }: ClassNode): Base | undefined {
  if (!superClass) return undefined;
  const names = new Set<string>();
  namesIn(superClass, names);
  const members = body.body.flatMap((member) => ('key' in member ? [lastName(member.key)] : []));
  return { names, members: new Set(members.filter((name) => name !== undefined)) };
}

export class Shape {
  /** Functions from which a redemption may be reached. */
  private readonly hot = new Set<FunctionNode>();
  /** Names that tests look at. */
  private readonly tested = new Set<string>();
  private readonly hotNames = new Set<string>();
  /** Imports that lead to a redemption under another name: `exchangeCode as exchange`. */
  readonly renamed = new Set<string>();
  /** Where signs of a redemption, and names that lead to one, stand. */
  private readonly hotPlaces = new Occurrences();
  private readonly nameAt = new Map<string, Occurrences>();
  private readonly writers = new Set<string>();
  private readonly forking = new Map<Node, boolean>();
  private readonly jumping = new Map<Node, boolean>();
  private readonly leaving = new Map<Node, boolean>();
  private readonly changing = new Map<Node, boolean>();
  private readonly vars = new Map<Node, readonly string[]>();
  private readonly declared = new Map<Node, readonly string[]>();
  private readonly functions: { node: FunctionNode; name: string | undefined }[] = [];
  private readonly classes = new Map<FunctionNode, ClassNode>();
  /** Variables of the module. */
  private readonly constants: TSESTree.VariableDeclarator[] = [];
  /** What the class around extends. */
  private base: Base | undefined;
  private readonly privates = new Set<FunctionNode>();
  private readonly exports = new Set<string>();
  /** The variable that holds the object a method stands in. */
  private readonly holders = new Map<FunctionNode, string>();
  private readonly functionNames = new Map<FunctionNode, string>();
  /** The outermost functions that write each name. */
  private readonly writtenIn = new Map<string, Set<FunctionNode>>();

  /** `importedHot`: local names of imports whose module may redeem; `hotCalls`: where such a module is imported by a call. */
  constructor(
    readonly file: SourceFile,
    subject: Subject,
    importedHot: Iterable<string> = [],
    hotCalls: Iterable<number> = [],
  ) {
    for (const name of importedHot) this.hotNames.add(name);
    for (const sign of file.text.matchAll(subject.hotSigns(file.text)))
      this.hotPlaces.add(sign.index);
    for (const place of hotCalls) this.hotPlaces.add(place);
    this.collect(file.ast, undefined, []);
    this.spread();
  }

  isHot(fn: FunctionNode): boolean {
    return this.hot.has(fn);
  }

  /** Whether a redemption may be reached from this piece of code. */
  reaches(node: Node): boolean {
    return this.hotPlaces.within(node.range);
  }

  /** Whether the way that is not preferred at a question may lead to a redemption too. */
  branches(node: Node): boolean {
    if (node.type !== 'IfStatement') return this.reaches(node);
    const arms = [node.consequent, node.alternate].filter((arm) => arm !== null);
    const reaching = arms.filter((arm) => this.reaches(arm));
    // An arm that leaves keeps from what comes after.
    return reaching.length > 1 || reaching.some((arm) => this.jumps(arm));
  }

  /** Whether a piece of code may return, throw, break or continue. */
  jumps(node: Node): boolean {
    return remember(this.jumping, node, () => jumps(node));
  }

  /** Whether a piece of code ends with a throw, or a return that waits for nothing. */
  leaves(node: Node): boolean {
    return remember(this.leaving, node, () => this.ends(node));
  }

  private ends(node: Node): boolean {
    const last = node.type === 'BlockStatement' ? node.body.at(-1) : node;
    if (last?.type === 'ThrowStatement') return true;
    return (
      last?.type === 'ReturnStatement' &&
      !(last.argument && calls(last.argument) && this.reaches(last.argument)) &&
      !awaits(node)
    );
  }

  /** Whether evaluating an expression changes something or waits. */
  changesState(node: Node): boolean {
    return remember(this.changing, node, () => changesState(node));
  }

  /** Names that a declaration declares. */
  namesOf<T extends Node>(node: T, collect: (node: T) => readonly string[]): readonly string[] {
    return remember(this.declared, node, () => collect(node));
  }

  /** Names that `var`s inside a statement declare for the whole function. */
  varsIn(node: Node, collect: (node: Node) => readonly string[]): readonly string[] {
    return remember(this.vars, node, () => collect(node));
  }

  /** Whether it matters which arm of a conditional statement runs. */
  forks(arm: Node | null | undefined): boolean {
    if (!arm) return false;
    return remember(this.forking, arm, () => this.matters(arm));
  }

  private matters(node: Node): boolean {
    if (this.changes(node)) return true;
    return this.reaches(node);
  }

  private changes(node: Node): boolean {
    switch (node.type) {
      case 'ReturnStatement':
      case 'ThrowStatement':
      case 'BreakStatement':
      case 'ContinueStatement':
      case 'AwaitExpression':
        return true;
      case 'AssignmentExpression':
      case 'UpdateExpression':
        if (
          this.tested.has(
            lastName(node.type === 'UpdateExpression' ? node.argument : node.left) ?? '',
          )
        )
          return true;
        break;
      case 'UnaryExpression':
        if (node.operator === 'delete') return true;
        break;
      case 'CallExpression': {
        const name = lastName(node.callee);
        if (name && (this.writers.has(name) || this.hotNames.has(name))) return true;
        if (name && unwrap(node.callee).type === 'MemberExpression' && changers.has(name))
          return true;
        break;
      }
      default:
        if (isFunctionNode(node)) return false;
    }
    return children(node).some((child) => this.changes(child));
  }

  /** The class a method stands in. */
  classOf(node: FunctionNode): ClassNode | undefined {
    return this.classes.get(node);
  }

  nameOf(node: FunctionNode): string | undefined {
    return this.functionNames.get(node);
  }

  get classNodes(): Iterable<ClassNode> {
    return new Set(this.classes.values());
  }

  /** Functions that stand in no other function, methods included. */
  *topLevel(): Generator<FunctionNode> {
    for (const { node } of this.functions)
      if (!this.functions.some((other) => other.node !== node && contains(other.node, node)))
        yield node;
  }

  /** Whether a function can be called from outside: exported, or a method that is not private. */
  isPublic(node: FunctionNode): boolean {
    const cls = this.classes.get(node);
    if (cls) return !this.privates.has(node);
    const name = this.holders.get(node) ?? this.nameOf(node);
    return name !== undefined && this.exports.has(name);
  }

  /** Whether a function tests a variable or property and also assigns it. */
  fillsOnce(node: FunctionNode): boolean {
    const tested = new Set<string>();
    const assigned = new Set<string>();
    const visit = (at: Node): void => {
      if (at.type === 'IfStatement' || at.type === 'ConditionalExpression')
        namesIn(at.test, tested);
      if (at.type === 'LogicalExpression') namesIn(at.left, tested);
      if (at.type === 'AssignmentExpression') {
        if (at.operator !== '=') namesIn(at.left, tested);
        for (const name of targets(at.left)) assigned.add(name);
      }
      for (const child of children(at)) visit(child);
    };
    visit(node.body);
    return [...assigned].some((name) => tested.has(name));
  }

  /** Names that other functions than `entry`, and what stands in it, assign. */
  writtenBesides(entry: FunctionNode | undefined): Set<string> {
    const names = new Set<string>();
    for (const [name, writers] of this.writtenIn) {
      if ([...writers].some((writer) => writer !== entry && !(entry && contains(entry, writer))))
        names.add(name);
    }
    return names;
  }

  private collect(node: Node, name: string | undefined, around: readonly FunctionNode[]): void {
    let inner = around;
    if (node.type === 'Identifier' || node.type === 'JSXIdentifier')
      this.noteName(node.name, node.range[0]);
    else if (node.type === 'PrivateIdentifier') this.noteName(`#${node.name}`, node.range[0]);
    if (this.base) this.noteInherited(node);
    if (isFunctionNode(node)) {
      const own = node.id?.name ?? name;
      this.functions.push({ node, name: own });
      if (own) this.functionNames.set(node, own);
      inner = [...around, node];
    }
    if (
      around.length === 0 &&
      node.type === 'VariableDeclarator' &&
      node.init &&
      !isFunctionNode(node.init)
    )
      this.constants.push(node);
    this.note(node, inner);
    const outer = this.base;
    if (isClassNode(node)) this.base = baseOf(node);
    for (const child of children(node))
      this.collect(child, nameFor(node, child) ?? passed(node, name), inner);
    this.base = outer;
    if (isClassNode(node)) {
      for (const member of node.body.body) {
        if (isPrivate(member)) this.privates.add((member as { value: FunctionNode }).value);
        if (member.type === 'MethodDefinition' && !member.static && isFunctionNode(member.value))
          this.classes.set(member.value, node);
        if (
          member.type === 'PropertyDefinition' &&
          !member.static &&
          member.value &&
          isFunctionNode(member.value)
        )
          this.classes.set(member.value, node);
      }
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
  }

  /** `name` is written inside these functions; a constructor only sets up. */
  private writes(name: string | undefined, around: readonly FunctionNode[]): void {
    const writer = around.at(-1);
    if (!name || !writer || this.functionNames.get(writer) === 'constructor') return;
    let writers = this.writtenIn.get(name);
    if (!writers) this.writtenIn.set(name, (writers = new Set()));
    writers.add(writer);
  }

  private note(node: Node, around: readonly FunctionNode[]): void {
    switch (node.type) {
      case 'ExportNamedDeclaration':
      case 'ExportDefaultDeclaration':
        this.noteExport(node);
        break;
      case 'ImportSpecifier':
        if (!this.hotPlaces.within(node.range) || this.hotPlaces.within(node.local.range)) break;
        this.renamed.add(node.local.name);
        this.hotNames.add(node.local.name);
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

  private test(node: Node): void {
    const name =
      node.type === 'Identifier'
        ? node.name
        : node.type === 'MemberExpression'
          ? lastName(node)
          : undefined;
    if (name) this.tested.add(name);
    for (const child of children(node)) this.test(child);
  }

  /** Whoever calls, or names, a hot function is hot too; whoever calls a writer writes. */
  private spread(): void {
    for (const { node, name } of this.functions) {
      if (this.hotPlaces.within(node.range)) this.hot.add(node);
      if (name && this.hot.has(node)) this.hotNames.add(name);
    }
    for (const { id, init } of this.constants) {
      if (init && this.hotPlaces.within(init.range))
        for (const name of boundNames(id)) this.hotNames.add(name);
    }
    // Names that are added on the way are visited too.
    for (const name of this.hotNames) {
      const places = this.nameAt.get(name);
      if (!places) continue;
      this.hotPlaces.addAll(places);
      for (const { node, name: own } of this.functions) {
        if (this.hot.has(node) || !places.within(node.range)) continue;
        this.hot.add(node);
        if (own) this.hotNames.add(own);
      }
    }
    if (this.hot.size === 0) return;
    for (const { node, name } of this.functions)
      if (name && this.writesTested(node.body)) this.writers.add(name);
  }

  /** Outermost functions and variables of the module, in order. */
  get pieces(): Piece[] {
    const functions = [...this.topLevel()].map((node) => ({
      node,
      names: [this.nameOf(node) ?? ''],
    }));
    const variables = this.constants.map((node) => ({ node, names: boundNames(node.id) }));
    return [...functions, ...variables].sort((a, b) => a.node.range[0] - b.node.range[0]);
  }

  mentions(node: Node, name: string): boolean {
    return this.namedWithin(node.range, name);
  }

  /** Whether a name stands in a stretch of the text. */
  namedWithin(range: readonly [number, number], name: string): boolean {
    return this.nameAt.get(name)?.within(range) ?? false;
  }

  /** Whether anything in the file can reach a redemption. */
  get isCold(): boolean {
    return this.hotPlaces.empty;
  }

  private writesTested(node: Node): boolean {
    if (node.type === 'AssignmentExpression' && this.tested.has(lastName(node.left) ?? ''))
      return true;
    if (
      node.type === 'CallExpression' &&
      unwrap(node.callee).type === 'MemberExpression' &&
      changers.has(lastName(node.callee) ?? '')
    )
      return true;
    return children(node).some((child) => this.writesTested(child));
  }
}

function namesIn(node: Node, into: Set<string>): void {
  const name =
    node.type === 'Identifier' || node.type === 'MemberExpression' ? lastName(node) : undefined;
  if (name) into.add(name);
  for (const child of children(node)) namesIn(child, into);
}

function remember<T>(known: Map<Node, T>, node: Node, find: () => T): T {
  let found = known.get(node);
  if (found === undefined) known.set(node, (found = find()));
  return found;
}
