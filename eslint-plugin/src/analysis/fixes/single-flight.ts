/** Overlapping calls of a function share the promise of the first: `(this.pending ??= redeem(this.code))`. */

import type { TSESTree } from '@typescript-eslint/types';

import type { TextEdit } from '../finding.js';
import {
  contains,
  isFunctionNode,
  lastName,
  unwrap,
  type FunctionNode,
  type Node,
} from '../syntax/nodes.js';
import { codeArgument, givesPromise, keyText, promiseType } from './calls.js';
import { plan, type Fixer } from './context.js';
import { freeName, namesIn } from './names.js';
import { shareCall } from './share.js';
import type { Source } from './source.js';
import { all, sameText } from './syntax.js';

/** Where the promise is kept, and how that place comes to be. */
interface Keep {
  place: string;
  edits: TextEdit[];
}

export const singleFlight: Fixer = (context) => {
  const { source, second: call, reported } = context;
  const fn = outerFunction(source, call);
  const code = codeArgument(source, call);
  if (call.type !== 'CallExpression' || !fn || !code) return undefined;
  if (!givesPromise(source, call) && reported.pair.second.node !== call) return undefined;
  // An expired token would be taken for a new one.
  if (/expir/i.test(source.text(fn))) return undefined;
  const filled = source.parent(call);
  if (
    filled?.type === 'AssignmentExpression' &&
    filled.right === call &&
    filled.operator === '=' &&
    isTested(source, fn, filled.left)
  ) {
    return plan(context, 'shareOneRedemption', [
      source.replace(filled, `${source.text(filled.left)} ??= ${source.text(call)}`),
    ]);
  }
  const type = source.typed ? promiseType(source, call, reported.pair.second.entry) : '';
  if (type === undefined) return undefined;
  const calls = sameCalls(source, fn, call, code);
  const keep = keepFor(source, fn, code, type, calls[0]!);
  return (
    keep &&
    plan(context, 'shareOneRedemption', [
      ...keep.edits,
      ...calls.flatMap((each) => shareCall(source, each, keep.place)),
    ])
  );
};

/** The call, and the same call in other functions that see the same code. */
function sameCalls(source: Source, fn: FunctionNode, call: Node, code: Node): Node[] {
  const changes = codeChanges(source, fn, code);
  const scope = scopeOf(source, fn);
  return all(scope, (node) => {
    if (node === call) return true;
    if (node.type !== 'CallExpression' || !sameText(source, node, call)) return false;
    const other = outerFunction(source, node);
    return (
      other !== undefined &&
      scopeOf(source, other) === scope &&
      codeChanges(source, other, code) === changes &&
      source.parent(other)?.type === source.parent(fn)?.type
    );
  });
}

/** The class, function or module that a function is part of. */
function scopeOf(source: Source, fn: FunctionNode): Node {
  for (const around of source.around(fn))
    if (around.type === 'ClassBody' || isFunctionNode(around)) return around;
  return source.file.ast;
}

/** The function looks whether the promise is there already. */
function isTested(source: Source, fn: FunctionNode, target: Node): boolean {
  const tests = all(fn, (node) => node.type === 'IfStatement') as TSESTree.IfStatement[];
  return (
    rootOf(target).type === 'ThisExpression' &&
    tests.some(({ test }) => sameText(source, test, target))
  );
}

/** The method, or the function that two callers call at once. */
function outerFunction(source: Source, call: Node): FunctionNode | undefined {
  let found: FunctionNode | undefined;
  for (const around of source.around(call)) {
    if (!isFunctionNode(around)) continue;
    const parent = source.parent(around);
    found = around;
    // A callback runs as part of the function it stands in.
    if (parent?.type !== 'CallExpression' || parent.callee === around) break;
  }
  return found;
}

/** Where the promise is to be kept; `first` is the first of the calls that share it. */
function keepFor(
  source: Source,
  fn: FunctionNode,
  code: Node,
  type: string,
  first: Node,
): Keep | undefined {
  const changes = codeChanges(source, fn, code);
  const member = source.parent(fn);
  const cls = member && source.parent(member);
  const isMethod =
    (member?.type === 'MethodDefinition' || member?.type === 'PropertyDefinition') &&
    !member.static &&
    cls?.type === 'ClassBody';
  if (isMethod) return inField(source, cls, code, type, changes);
  const inLiteral = member?.type === 'Property' && rootOf(code).type === 'ThisExpression';
  if (inLiteral && !source.typed && !changes) return { place: 'this.pending', edits: [] };
  const statement = source.statementOf(outerFunction(source, first) ?? fn);
  return statement && inVariable(source, statement, code, type, changes || inLiteral);
}

function inField(
  source: Source,
  cls: TSESTree.ClassBody,
  code: Node,
  type: string,
  changes: boolean,
): Keep | undefined {
  const first = cls.body[0];
  if (!first) return undefined;
  const name = freeField(cls, changes ? 'redemptions' : 'pending');
  const modifier = source.typed ? 'private ' : '';
  if (changes) {
    const declared = `${modifier}${name}${type ? `: Record<string, ${type}>` : ''} = {}${source.semi}`;
    return {
      place: `this.${name}[${keyText(source, code)}]`,
      edits: [source.declareBefore(first, declared)],
    };
  }
  const declared = type
    ? `${modifier}${name}?: ${type}${source.semi}`
    : `${name} = null${source.semi}`;
  return { place: `this.${name}`, edits: [source.declareBefore(first, declared)] };
}

function inVariable(
  source: Source,
  statement: Node,
  code: Node,
  type: string,
  changes: boolean,
): Keep {
  const name = freeName(
    source.file.ast,
    changes ? 'redemptions' : 'pending',
    changes ? 'pendingRedemptions' : 'pendingRedemption',
  );
  if (changes) {
    const declared = `const ${name}${type ? `: Record<string, ${type}>` : ''} = {}${source.semi}`;
    return {
      place: `${name}[${keyText(source, code)}]`,
      edits: [source.declareBefore(statement, declared)],
    };
  }
  const declared = `let ${name}${type ? `: ${type} | undefined` : ''}${source.semi}`;
  return { place: name, edits: [source.declareBefore(statement, declared)] };
}

/** A name that no member of the class has. */
function freeField(cls: TSESTree.ClassBody, wish: string): string {
  const taken = new Set(
    all(cls, (node) => node.type === 'MemberExpression' || 'key' in node).map((node) =>
      lastName(node.type === 'MemberExpression' ? node : (node as TSESTree.Property).key),
    ),
  );
  for (let name = wish, index = 2; ; name = `${wish}${index++}`) if (!taken.has(name)) return name;
}

/** Whether a later call of the function may have another code. */
function codeChanges(source: Source, fn: FunctionNode, code: Node): boolean {
  const root = rootOf(code);
  if (root.type === 'ThisExpression')
    return assignments(source, code).some((each) => !inConstructor(source, each) && !clears(each));
  if (root.type !== 'Identifier') return true;
  const declared = all(fn, (node) => node.type === 'VariableDeclarator').some((node) =>
    namesIn((node as TSESTree.VariableDeclarator).id).has(root.name),
  );
  const handed = fn.params.some((param) => namesIn(param).has(root.name));
  return declared || handed || assignments(source, code).some((each) => !clears(each));
}

function assignments(source: Source, target: Node): TSESTree.AssignmentExpression[] {
  const text = source.text(unwrap(target));
  return all(
    source.file.ast,
    (node) => node.type === 'AssignmentExpression' && source.text(node.left) === text,
  ) as TSESTree.AssignmentExpression[];
}

function inConstructor(source: Source, node: Node): boolean {
  return [...source.around(node)].some(
    (around) =>
      around.type === 'MethodDefinition' && around.kind === 'constructor' && contains(around, node),
  );
}

/** `this.code = null`. */
function clears({ right }: TSESTree.AssignmentExpression): boolean {
  return (
    (right.type === 'Literal' && right.value === null) ||
    (right.type === 'Identifier' && right.name === 'undefined')
  );
}

function rootOf(node: Node): Node {
  const bare = unwrap(node);
  return bare.type === 'MemberExpression' ? rootOf(bare.object) : bare;
}
