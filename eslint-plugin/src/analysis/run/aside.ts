/**
 * What the way up to an entry can leave out. A component computes a hundred things and renders a page before the one
 * callback that matters exists, and it does so again on every path. A statement is run only if the entry is made in it, if
 * what it declares is named by what is run, or if it may change that, or redeem.
 */

import type { Program } from '../program.js';
import { declaredBy } from '../syntax/declarations.js';
import { calls } from '../syntax/effects.js';
import { contains, isClassNode, unwrap, type FunctionNode, type Node } from '../syntax/nodes.js';
import type { Shape } from '../syntax/shape.js';
import type { Entry } from './entries.js';

type Range = readonly [number, number];

const known = new WeakMap<Shape, Map<string, ReadonlySet<Node>>>();

/** The statements of the module and of the outer functions that need not run for some functions to exist. */
export function statementsAside(program: Program, ...entries: readonly Entry[]): ReadonlySet<Node> {
  const shape = program.shape(program.file);
  const targets = entries.flatMap(targetsOf);
  const key = targets.map(({ range }) => range.join()).join(';');
  let byEntry = known.get(shape);
  if (!byEntry) known.set(shape, (byEntry = new Map<string, ReadonlySet<Node>>()));
  let aside = byEntry.get(key);
  if (!aside) byEntry.set(key, (aside = new Slice(shape, targets, outerOf(entries)).aside));
  return aside;
}

/** What has to exist: the functions, or the class they are methods of. */
function targetsOf({ chain, owner, mounts = [], unmount }: Entry): Node[] {
  if (owner) return [owner];
  return [...chain.slice(-1), ...mounts, ...(unmount ? [unmount] : [])];
}

function outerOf(entries: readonly Entry[]): FunctionNode[] {
  return [...new Set(entries.flatMap(({ chain }) => chain.slice(0, -1)))];
}

class Slice {
  readonly aside: ReadonlySet<Node>;
  private readonly left: Set<Node>;
  /** What all these statements declare. */
  private readonly names: ReadonlySet<string>;
  /** The names that stand in what is run. */
  private readonly kept = new Set<string>();

  constructor(
    private readonly shape: Shape,
    private readonly targets: readonly Node[],
    outer: readonly FunctionNode[],
  ) {
    const bodies = outer.flatMap(({ body }) => (body.type === 'BlockStatement' ? [body] : []));
    const all = [shape.file.ast, ...bodies];
    const statements = all.flatMap<Node>(({ body }) => body);
    this.left = new Set(statements);
    this.names = new Set(statements.flatMap((statement) => declaredBy(statement) ?? []));
    for (const statement of statements) this.place(statement, bodies);
    for (const statement of this.left) if (this.isNeeded(statement)) this.keep(statement);
    // Names that are added on the way are visited too.
    for (const name of this.kept)
      for (const body of all)
        for (const statement of shape.statementsNaming(name, body))
          if (this.left.has(statement) && this.isNeeded(statement)) this.keep(statement);
    this.aside = this.left;
  }

  /** A statement around a target is run; of the outer functions in it, only what else is found to be needed. */
  private place(statement: Node, bodies: readonly Node[]): void {
    if (!this.targets.some((target) => contains(statement, target))) return;
    this.left.delete(statement);
    const inner = bodies.find((body) => contains(statement, body));
    if (inner) {
      this.run([statement.range[0], inner.range[0]]);
      this.run([inner.range[1], statement.range[1]]);
    } else this.run(statement.range);
  }

  private keep(statement: Node): void {
    this.left.delete(statement);
    this.run(statement.range);
  }

  private run(range: Range): void {
    for (const name of this.shape.namesWithin(range)) this.kept.add(name);
  }

  private isNeeded(statement: Node): boolean {
    const declared = declaredBy(statement);
    if (declared) {
      if (declared.some((name) => this.kept.has(name))) return true;
      return statement.type === 'VariableDeclaration' && this.makesOrRedeems(statement);
    }
    if (statement.type === 'ReturnStatement') return false;
    if (statement.type !== 'ExpressionStatement')
      return this.shape.changesState(statement) && this.touches(statement);
    return !isHook(statement.expression) && (this.touches(statement) || this.redeems(statement));
  }

  private makesOrRedeems(statement: Node): boolean {
    return (
      this.redeems(statement) ||
      this.targets.some(
        (target) =>
          isClassNode(target) && target.id && this.shape.mentions(statement, target.id.name),
      )
    );
  }

  /** Running it may redeem: it calls something that can. */
  private redeems(statement: Node): boolean {
    return this.shape.reaches(statement) && calls(statement);
  }

  /** Whether a statement speaks of what is run: it may change it. */
  private touches(statement: Node): boolean {
    for (const name of this.shape.namesWithin(statement.range))
      if (this.names.has(name) && this.kept.has(name)) return true;
    return false;
  }
}

function isHook(expression: Node): boolean {
  const call = unwrap(expression);
  return (
    call.type === 'CallExpression' &&
    call.callee.type === 'Identifier' &&
    /^use[A-Z]/.test(call.callee.name)
  );
}
