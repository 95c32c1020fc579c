/**
 * Calls that start a sign-in or renew tokens. They often stand in files that redeem nothing, so that functions in which their
 * names stand are run by themselves.
 */

import { signInsOf } from '../judge/fallback/sign-in.js';
import type { TokenEvent } from '../judge/tokens.js';
import { Machine } from '../machine.js';
import { explore, leads, PathEnd } from '../oracle.js';
import type { Program } from '../program.js';
import { moduleEntry, type Entry } from '../run/entries.js';
import { runScenario } from '../run/scenarios.js';
import { children, isFunctionNode, type FunctionNode, type Node } from '../syntax/nodes.js';
import type { FlowKind, FlowStep } from './flow.js';
import { callNames, requestSign } from './sign.js';
import { step } from './step.js';

const limits = { paths: 2, deviations: 1, decisions: 20 };
const maxEntries = 12;

const steps: Partial<Record<TokenEvent['kind'], FlowKind>> = {
  'sign-in': 'sign-in',
  refresh: 'refresh',
  silent: 'refresh',
};

/** Calls of libraries that start a sign-in or renew tokens. */
export function libraryCalls(program: Program): FlowStep[] {
  const found: FlowStep[] = [];
  for (const entry of [moduleEntry, ...callers(program.file.ast)]) {
    explore(limits, (oracle) => {
      const m = new Machine(program, oracle);
      try {
        runScenario(m, entry, 'once', false);
      } catch (error) {
        if (!(error instanceof PathEnd)) throw error;
      }
      for (const { kind, node, file, call } of m.tokenEvents) {
        const of = steps[kind];
        if (of) found.push(step(of, { node, file, entry: call?.entry }));
      }
      return program.budget.steps > 0 ? leads.elsewhere : undefined;
    });
  }
  return found;
}

/** The functions in which the names of such calls stand, with those around them. */
function callers(region: Node): Entry[] {
  const chains = new Map<FunctionNode, FunctionNode[]>();
  const visit = (node: Node, around: FunctionNode[]): void => {
    const chain = isFunctionNode(node) ? [...around, node] : around;
    const inner = chain.at(-1);
    if (inner && node.type === 'Identifier' && callNames.has(node.name)) chains.set(inner, chain);
    for (const child of children(node)) visit(child, chain);
  };
  visit(region, []);
  return [...chains.values()]
    .slice(0, maxEntries)
    .map((chain) => ({ chain, owner: undefined, kind: 'function' as const }));
}

/** Requests for sign-in whose address the program puts together. */
export function signIns(program: Program): FlowStep[] {
  const { file } = program;
  return signInsOf(program).flatMap(({ node, inside }) => {
    const place = node ?? addressIn(inside ?? file.ast);
    return place ? [step('sign-in', { node: place, file })] : [];
  });
}

/** The text of an address in a stretch of code. */
function addressIn(region: Node): Node | undefined {
  const isAddress =
    region.type === 'Literal'
      ? typeof region.value === 'string' && requestSign.test(region.value)
      : region.type === 'TemplateLiteral' &&
        region.quasis.some(({ value }) => requestSign.test(value.raw));
  if (isAddress) return region;
  for (const child of children(region)) {
    const found = addressIn(child);
    if (found) return found;
  }
  return undefined;
}
