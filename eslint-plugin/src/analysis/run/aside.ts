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
  /** What is run. */
  private readonly kept: Range[] = [];
  private readonly left: Set<Node>;
  /** What all these statements declare. */
  private readonly names: readonly string[];

  constructor(
    private readonly shape: Shape,
    private readonly targets: readonly Node[],
    outer: readonly FunctionNode[],
  ) {
    const bodies = outer.flatMap(({ body }) => (body.type === 'BlockStatement' ? [body] : []));
    const statements = [shape.file.ast, ...bodies].flatMap<Node>(({ body }) => body);
    this.left = new Set(statements);
    this.names = statements.flatMap((statement) => declaredBy(statement) ?? []);
    for (const statement of statements) this.place(statement, bodies);
    while (this.spread());
    this.aside = this.left;
  }

  /** A statement around a target is run; of the outer functions in it, only what else is found to be needed. */
  private place(statement: Node, bodies: readonly Node[]): void {
    if (!this.targets.some((target) => contains(statement, target))) return;
    this.left.delete(statement);
    const inner = bodies.find((body) => contains(statement, body));
    if (inner) {
      this.kept.push([statement.range[0], inner.range[0]], [inner.range[1], statement.range[1]]);
    } else this.kept.push(statement.range);
  }

  /** Adds what is needed by what is run; whether there was any. */
  private spread(): boolean {
    const needed = [...this.left].filter((statement) => this.isNeeded(statement));
    for (const statement of needed) {
      this.left.delete(statement);
      this.kept.push(statement.range);
    }
    return needed.length > 0;
  }

  private isNeeded(statement: Node): boolean {
    const declared = declaredBy(statement);
    if (declared) {
      if (declared.some((name) => this.isNamed(name))) return true;
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

  private isNamed(name: string): boolean {
    return this.kept.some((range) => this.shape.namedWithin(range, name));
  }

  /** Whether a statement speaks of what is run: it may change it. */
  private touches(statement: Node): boolean {
    return this.names.some((name) => this.shape.mentions(statement, name) && this.isNamed(name));
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
