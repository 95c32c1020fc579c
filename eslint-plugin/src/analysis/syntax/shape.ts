/** What a file's syntax shows before anything is run: which functions can matter, and where paths need to fork. */

import type { SourceFile } from '../ports.js';
import type { Subject } from '../subjects/index.js';
import { awaits, calls, changesState, jumps } from './effects.js';
import { targets } from './naming.js';
import { Occurrences } from './occurrences.js';
import {
  children,
  contains,
  isFunctionNode,
  lastName,
  namesIn as boundNames,
  unwrap,
  type ClassNode,
  type FunctionNode,
  type Node,
} from './nodes.js';
import { mentionedIn, structureOf, type Body, type Piece, type Structure } from './structure.js';

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

export class Shape {
  /** Functions from which a redemption may be reached. */
  private readonly hot = new Set<FunctionNode>();
  private readonly hotNames = new Set<string>();
  /** Imports that lead to a redemption under another name: `exchangeCode as exchange`. */
  readonly renamed = new Set<string>();
  /** Where signs of a redemption, and names that lead to one, stand. */
  private readonly hotPlaces = new Occurrences();
  private readonly structure: Structure;
  private readonly forking = new Map<Node, boolean>();
  private readonly jumping = new Map<Node, boolean>();
  private readonly leaving = new Map<Node, boolean>();
  private readonly changing = new Map<Node, boolean>();
  private readonly vars = new Map<Node, readonly string[]>();
  private readonly declared = new Map<Node, readonly string[]>();
  private readonly openBeside = new Map<FunctionNode | undefined, ReadonlySet<string>>();
  /** The functions of each name, until it is asked whether one of them changes what a test looks at. */
  private writers: Map<string, FunctionNode[]> | undefined;
  private readonly writing = new Map<string, boolean>();

  /** `importedHot`: local names of imports whose module may redeem; `hotCalls`: where such a module is imported by a call. */
  constructor(
    readonly file: SourceFile,
    subject: Subject,
    importedHot: Iterable<string> = [],
    hotCalls: Iterable<number> = [],
  ) {
    for (const sign of file.text.matchAll(subject.hotSigns(file.text)))
      this.hotPlaces.add(sign.index);
    for (const place of hotCalls) this.hotPlaces.add(place);
    this.structure = structureOf(file.ast);
    this.spread(importedHot);
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
          this.structure.tested.has(
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
        if (name && (this.hotNames.has(name) || this.writes(name))) return true;
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
    return this.structure.classes.get(node);
  }

  nameOf(node: FunctionNode): string | undefined {
    return this.structure.functionNames.get(node);
  }

  /** The names of the functions that a place of the file stands in, innermost first. */
  namesAround(place: number): string[] {
    const names: string[] = [];
    for (let at = this.structure.around(place); at; at = at.outer)
      if (at.name !== undefined) names.push(at.name);
    return names;
  }

  get classNodes(): Iterable<ClassNode> {
    return new Set(this.structure.classes.values());
  }

  /** Functions that stand in no other function, methods included. */
  topLevel(): readonly FunctionNode[] {
    return this.structure.topLevel;
  }

  /** Whether a function can be called from outside: exported, or a method that is not private. */
  isPublic(node: FunctionNode): boolean {
    const { classes, privates, holders, exports } = this.structure;
    if (classes.has(node)) return !privates.has(node);
    const name = holders.get(node) ?? this.nameOf(node);
    return name !== undefined && exports.has(name);
  }

  /** Whether a function tests a variable or property and also assigns it. */
  fillsOnce(node: FunctionNode): boolean {
    const tested = new Set<string>();
    const assigned = new Set<string>();
    const visit = (at: Node): void => {
      if (at.type === 'IfStatement' || at.type === 'ConditionalExpression')
        mentionedIn(at.test, tested);
      if (at.type === 'LogicalExpression') mentionedIn(at.left, tested);
      if (at.type === 'AssignmentExpression') {
        if (at.operator !== '=') mentionedIn(at.left, tested);
        for (const name of targets(at.left)) assigned.add(name);
      }
      for (const child of children(at)) visit(child);
    };
    visit(node.body);
    return [...assigned].some((name) => tested.has(name));
  }

  /** Names that other functions than `entry`, and what stands in it, assign. */
  writtenBesides(entry: FunctionNode | undefined): ReadonlySet<string> {
    let names = this.openBeside.get(entry);
    if (!names) this.openBeside.set(entry, (names = this.findWritten(entry)));
    return names;
  }

  private findWritten(entry: FunctionNode | undefined): Set<string> {
    const names = new Set<string>();
    for (const [name, writers] of this.structure.writtenIn) {
      for (const writer of writers) {
        if (writer === entry || (entry && contains(entry, writer))) continue;
        names.add(name);
        break;
      }
    }
    return names;
  }

  /** Whoever calls, or names, a hot function is hot too. */
  private spread(importedHot: Iterable<string>): void {
    const { structure, hotNames, hotPlaces } = this;
    for (const name of importedHot) hotNames.add(name);
    for (const { range, local } of structure.importSpecifiers) {
      if (!hotPlaces.within(range) || hotPlaces.within(local.range)) continue;
      this.renamed.add(local.name);
      hotNames.add(local.name);
    }
    for (const { id, init } of structure.constants)
      if (init && hotPlaces.within(init.range))
        for (const name of boundNames(id)) hotNames.add(name);
    for (const place of hotPlaces) this.heat(place);
    // Names that are added on the way are visited too.
    for (const name of hotNames) {
      const places = structure.nameAt.get(name);
      if (!places) continue;
      hotPlaces.addAll(places);
      for (const place of places) this.heat(place);
    }
  }

  /** The functions around a place are hot. */
  private heat(place: number): void {
    let around = this.structure.around(place);
    while (around && !this.hot.has(around.node)) {
      this.hot.add(around.node);
      if (around.name) this.hotNames.add(around.name);
      around = around.outer;
    }
  }

  /** Outermost functions and variables of the module, in order. */
  get pieces(): readonly Piece[] {
    return this.structure.pieces;
  }

  /** The piece that a function is, or stands in. */
  pieceAround(fn: FunctionNode): Piece | undefined {
    return this.structure.pieceAround(fn);
  }

  /** The names that stand in a stretch of the text. */
  namesWithin(range: readonly [number, number]): Iterable<string> {
    return this.structure.namesWithin(range);
  }

  /** The statements of a body in which a name stands. */
  statementsNaming(name: string, body: Body): readonly Node[] {
    return this.structure.statementsNaming(name, body);
  }

  mentions(node: Node, name: string): boolean {
    return this.namedWithin(node.range, name);
  }

  /** Whether a name stands in a stretch of the text. */
  namedWithin(range: readonly [number, number], name: string): boolean {
    return this.structure.nameAt.get(name)?.within(range) ?? false;
  }

  /** Whether anything in the file can reach a redemption. */
  get isCold(): boolean {
    return this.hotPlaces.empty;
  }

  /** Whether a function of this name changes what a test looks at, as far as any matters. */
  private writes(name: string): boolean {
    if (this.hot.size === 0) return false;
    if (!this.writers) {
      this.writers = new Map();
      for (const { node, name: own } of this.structure.functions)
        if (own) this.writers.set(own, [...(this.writers.get(own) ?? []), node]);
    }
    let answer = this.writing.get(name);
    if (answer === undefined) {
      answer = this.writers.get(name)?.some(({ body }) => this.writesTested(body)) ?? false;
      this.writing.set(name, answer);
    }
    return answer;
  }

  private writesTested(node: Node): boolean {
    if (
      node.type === 'AssignmentExpression' &&
      this.structure.tested.has(lastName(node.left) ?? '')
    )
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

function remember<T>(known: Map<Node, T>, node: Node, find: () => T): T {
  let found = known.get(node);
  if (found === undefined) known.set(node, (found = find()));
  return found;
}
