/** What the runs of a file show of a sign-in: where the code comes in, what sends it, what becomes of the tokens. */

import type { TSESTree } from '@typescript-eslint/types';

import type { Attempt } from '../attempt.js';
import { codeName } from '../names.js';
import type { Program } from '../program.js';
import { entryNode } from '../run/entries.js';
import type { Explored } from '../run/explore.js';
import { children, lastName, unwrap, type Node } from '../syntax/nodes.js';
import type { FlowStep } from './flow.js';
import { nameOf, step } from './step.js';

/** Every call that sends a code, in whatever scenario. */
export function redemptions(explored: readonly Explored[]): FlowStep[] {
  return attemptsOf(explored).map(({ node, file, entry, relayed }) =>
    step('redemption', { node, file, entry, relayed }),
  );
}

/** Where the entries that redeem read the code. */
export function arrivals(program: Program, explored: readonly Explored[]): FlowStep[] {
  return explored.flatMap(({ entry, paths }) => {
    if (paths.every(({ attempts }) => attempts.length === 0)) return [];
    const node = readingIn(entryNode(entry) ?? program.file.ast);
    return node
      ? [{ ...step('arrival', { node, file: program.file }), name: nameOfReading(node) }]
      : [];
  });
}

/** The first place in a stretch of code at which a code is taken from a request or a URL. */
export function readingIn(region: Node): Node | undefined {
  if (readsCode(region)) return region;
  for (const child of children(region)) {
    const found = readingIn(child);
    if (found) return found;
  }
  return undefined;
}

/** What a reading is called: of a pattern, the name that is taken out of it. */
export function nameOfReading(node: Node): string {
  return node.type === 'ObjectPattern' ? (codeIn(node) ?? '') : nameOf(node);
}

function codeIn({ properties }: TSESTree.ObjectPattern): string | undefined {
  return properties
    .map((property) => (property.type === 'Property' ? lastName(property.key) : undefined))
    .find(isCode);
}

/** What holds the parameters of a request or of the page. */
const holders =
  /query|param|search|body|url|route|snapshot|request$|^req$|^ctx$|props$|location|event/i;
const readers = new Set(['get', 'getAll', 'param', 'query']);

function readsCode(node: Node): boolean {
  switch (node.type) {
    case 'CallExpression': {
      const [first] = node.arguments;
      return (
        first?.type === 'Literal' &&
        isCode(first.value) &&
        node.callee.type === 'MemberExpression' &&
        readers.has(lastName(node.callee) ?? '')
      );
    }
    case 'MemberExpression':
      return isCode(lastName(node)) && holders.test(holderName(node.object));
    case 'ObjectPattern':
      return codeIn(node) !== undefined;
    default:
      return false;
  }
}

function holderName(node: Node): string {
  const bare = unwrap(node);
  return bare.type === 'AwaitExpression' ? holderName(bare.argument) : (lastName(bare) ?? '');
}

function isCode(name: unknown): boolean {
  return typeof name === 'string' && codeName.test(name);
}

/** Where tokens are kept, and where an access token is spent. */
export function tokenPlaces(explored: readonly Explored[]): FlowStep[] {
  return explored.flatMap(({ outcomes }) =>
    outcomes.flatMap(({ sink, part, node, file }) => {
      if (sink === 'kept' && part !== 'other') return [step('storage', { node, file })];
      return sink === 'used' && part === 'access' ? [step('use', { node, file })] : [];
    }),
  );
}

/** Where tokens are renewed: by what uses a refresh token, or by requests that say so. */
export function renewals(explored: readonly Explored[], by: 'refresh' | 'grant'): FlowStep[] {
  if (by === 'refresh')
    return attemptsOf(explored).map(({ node, file, entry, relayed }) =>
      step('refresh', { node, file, entry, relayed }),
    );
  return explored.flatMap(({ tokenEvents }) =>
    tokenEvents
      .filter(
        ({ kind, form }) =>
          kind === 'refresh' || kind === 'silent' || form?.grant === 'refresh_token',
      )
      .map(({ node, file, call }) => step('refresh', { node, file, entry: call?.entry })),
  );
}

function attemptsOf(explored: readonly Explored[]): Attempt[] {
  const byNode = new Map<Node, Attempt>();
  for (const { paths } of explored)
    for (const { attempts } of paths)
      for (const attempt of attempts)
        if (!byNode.has(attempt.node)) byNode.set(attempt.node, attempt);
  return [...byNode.values()];
}
