/** Makes a step of a place: what stands there, in what function, and what the catalogue knows of the call. */

import { libraries, type Callee, type Entry, type Library } from '../../catalog/index.js';
import { spanOf } from '../judge/place.js';
import type { SourceFile } from '../ports.js';
import { children, contains, isFunctionNode, unwrap, type Node } from '../syntax/nodes.js';
import type { FlowKind, FlowLibrary, FlowStep } from './flow.js';

/** What a step is made of. */
export interface StepPlace {
  node: Node;
  file: SourceFile;
  entry?: Entry | undefined;
  relayed?: boolean;
}

export function step(kind: FlowKind, { node, file, entry, relayed }: StepPlace): FlowStep {
  const within = functionAround(file, node);
  const library = entry && libraryOf(entry, file);
  return {
    kind,
    file: file.path,
    at: spanOf(node),
    name: nameOf(node),
    ...(within !== undefined && { within }),
    ...(library && { library }),
    ...(relayed && { relayed }),
  };
}

/** The names that stand at a place; empty where there are none. */
export function nameOf(node: Node): string {
  const bare = unwrap(node);
  switch (bare.type) {
    case 'CallExpression':
    case 'NewExpression':
      return chain(bare.callee);
    case 'AwaitExpression':
      return nameOf(bare.argument);
    case 'AssignmentExpression':
      return chain(bare.left);
    case 'VariableDeclarator':
      return chain(bare.id);
    case 'Property':
      return chain(bare.key);
    case 'JSXElement':
      return chain(bare.openingElement.name);
    case 'JSXOpeningElement':
      return chain(bare.name);
    case 'FunctionDeclaration':
    case 'FunctionExpression':
      return bare.id?.name ?? '';
    default:
      return chain(bare);
  }
}

function chain(node: Node): string {
  const bare = unwrap(node);
  switch (bare.type) {
    case 'Identifier':
    case 'JSXIdentifier':
      return bare.name;
    case 'ThisExpression':
      return 'this';
    case 'PrivateIdentifier':
      return `#${bare.name}`;
    case 'MemberExpression':
      return joined(chain(bare.object), bare.computed ? '' : chain(bare.property));
    case 'JSXMemberExpression':
      return joined(chain(bare.object), chain(bare.property));
    case 'CallExpression':
      return chain(bare.callee) && `${chain(bare.callee)}()`;
    default:
      return '';
  }
}

function joined(object: string, member: string): string {
  return object && member ? `${object}.${member}` : object || member;
}

/** The name of the innermost named function around a place; where none has a name, of what is given the outermost one. */
export function functionAround(file: SourceFile, node: Node): string | undefined {
  let named: string | undefined;
  let givenTo: string | undefined;
  const visit = (at: Node, around: Node | undefined): void => {
    if (isFunctionNode(at) && at !== node) {
      named = (at.id?.name ?? (around && nameGiven(around))) || named;
      if (around?.type === 'CallExpression') givenTo ??= chain(around.callee) || undefined;
    }
    for (const child of children(at)) if (contains(child, node)) return visit(child, at);
  };
  visit(file.ast, undefined);
  return named ?? givenTo;
}

/** The name that a place gives to a function in it. */
function nameGiven(node: Node): string | undefined {
  switch (node.type) {
    case 'VariableDeclarator':
      return chain(node.id);
    case 'AssignmentExpression':
      return chain(node.left);
    case 'MethodDefinition':
    case 'PropertyDefinition':
    case 'Property':
      return node.computed ? undefined : chain(node.key);
    default:
      return undefined;
  }
}

/** What only libraries for sign-ins do. */
const ofSignIns: ReadonlySet<string> = new Set([
  'redeem',
  'redeem page code',
  'prepare redemption',
  'refresh',
  'acquire silently',
  'start sign-in',
]);

const byCallee = new Map<Callee, Library>();

/** Entries are copied on the way; what they say of the callee is not. */
function libraryOf({ callee, effect }: Entry, { text }: SourceFile): FlowLibrary | undefined {
  if (byCallee.size === 0)
    for (const library of libraries)
      for (const entry of library.entries) byCallee.set(entry.callee, library);
  const library = byCallee.get(callee);
  if (!library || !ofSignIns.has(effect.does)) return undefined;
  const name = library.packages.find((one) => text.includes(one)) ?? library.packages[0];
  // Where no import tells, a name that several libraries have is nobody's.
  if (name === undefined || (!text.includes(name) && isShared(callee.name, library)))
    return undefined;
  const tokens = 'tokens' in effect ? effect.tokens?.in : undefined;
  const guard = 'guard' in effect ? effect.guard : undefined;
  const retries = 'retries' in effect ? effect.retries : undefined;
  return { name, ...(tokens && { tokens }), ...(guard && { guard }), ...(retries && { retries }) };
}

function isShared(method: string, library: Library): boolean {
  return libraries.some(
    (other) => other !== library && other.entries.some(({ callee }) => callee.name === method),
  );
}
