/** Explores every entry of a program in the scenarios that apply to it. */

import type { ScenarioKind } from '../../catalog/index.js';
import { lifecycles } from '../../catalog/frameworks/react.js';
import { Machine } from '../machine.js';
import { explore, PathEnd, type Oracle } from '../oracle.js';
import type { Path } from '../judge/verdict.js';
import { outcomesOf, type Outcome } from '../judge/fallback/fate.js';
import type { TokenEvent } from '../judge/tokens.js';
import type { Program } from '../program.js';
import { isFunctionNode, lastName, type ClassNode, type FunctionNode } from '../syntax/nodes.js';
import { entryNode, moduleEntry, newEntries, type Entry } from './entries.js';
import { runScenario } from './scenarios.js';

const limits = { paths: 20, deviations: 2, decisions: 60 };
/** After this many paths without a redemption an entry is taken to have none. */
const idlePaths = 3;
const maxEntries = 40;

/** All paths of one entry. */
export interface Explored {
  entry: Entry;
  paths: Path[];
  tokenEvents: TokenEvent[];
  /** What became of tokens. */
  outcomes: Outcome[];
}

export function exploreProgram(program: Program): Explored[] {
  const explored: Explored[] = [];
  if (program.shape(program.file).isCold) return explored;
  const queue: Entry[] = [moduleEntry];
  const done = new Set<FunctionNode>();
  const called = new Set<FunctionNode>();
  for (let index = 0; index < queue.length && index < maxEntries; index++) {
    const entry = queue[index]!;
    const result = exploreEntry(program, entry, called);
    explored.push(result.explored);
    for (const found of [...(entry.kind === 'module' ? [...lifecycleEntries(program)] : []), ...result.entries]) {
      const node = entryNode(found)!;
      if (found.chain.length > 4 || done.has(node)) continue;
      done.add(node);
      queue.push(found);
    }
    if (index === queue.length - 1) queue.push(...usedByOthers(program, done));
  }
  for (const result of explored) leaveToCallers(result, called);
  return explored;
}

/** Whether two calls of an inner function overlap is up to the function that calls it, which was run with its guards. */
function leaveToCallers({ entry, paths }: Explored, called: ReadonlySet<FunctionNode>): void {
  const node = entryNode(entry);
  if (!node || entry.chain.length === 1 || !called.has(node)) return;
  const others = paths.filter((path) => path.scenario !== 'overlapping');
  paths.splice(0, paths.length, ...others);
}

/** Functions that other code calls are looked at by themselves last, and only where two calls can meet. */
function usedByOthers(program: Program, done: Set<FunctionNode>): Entry[] {
  const shape = program.shape(program.file);
  const entries: Entry[] = [];
  for (const node of shape.topLevel()) {
    if (done.has(node) || program.ignored.has(node) || !shape.isHot(node)) continue;
    done.add(node);
    entries.push({ chain: [node], owner: shape.classOf(node), kind: 'function' });
  }
  return entries;
}

function exploreEntry(program: Program, entry: Entry, called: Set<FunctionNode>): { explored: Explored; entries: Entry[] } {
  const explored: Explored = { entry, paths: [], tokenEvents: [], outcomes: [] };
  const entries = new Map<FunctionNode, Entry>();
  const scenarios = new Set<ScenarioKind>();
  let registers = false;
  const once = (oracle: Oracle): boolean => {
    const m = new Machine(program, oracle);
    const completed = runPath(m, entry, 'once', explored, false);
    for (const found of newEntries(m, entry, m.setUpClosures)) entries.set(entryNode(found)!, found);
    for (const { fn } of m.closures) if (fn?.called && !entry.chain.includes(fn.node)) called.add(fn.node);
    for (const node of m.ignored) program.ignored.add(node);
    for (const registration of m.registrations) for (const rerun of registration.reruns) scenarios.add(rerun.scenario);
    registers ||= m.registrations.length > 0;
    if (m.attempts.length > 0 && canOverlap(program, entry, m)) scenarios.add('overlapping');
    return goesOn(program, explored, completed);
  };
  explore(limits, once);
  if (entry.kind === 'lifecycle') scenarios.add('mounted twice');
  scenarios.delete('once');
  scenarios.delete('replayed');
  for (const scenario of scenarios) {
    explore(limits, (oracle) => goesOn(program, explored, runPath(new Machine(program, oracle), entry, scenario, explored, registers)));
  }
  // What one path does not call, another may.
  return { explored, entries: [...entries.values()].filter((found) => !called.has(entryNode(found)!)) };
}

function goesOn(program: Program, { paths }: Explored, completed: boolean): boolean {
  if (!completed && program.budget.steps <= 0) return false;
  const last = paths.at(-1)?.scenario;
  return paths.filter((path) => path.scenario === last).length < idlePaths || paths.some((path) => path.attempts.length > 0);
}

/** Runs one path and keeps what it shows. Returns whether it came to its end. */
function runPath(m: Machine, entry: Entry, scenario: ScenarioKind, into: Explored, registers: boolean): boolean {
  let completed = true;
  try {
    runScenario(m, entry, scenario, registers);
  } catch (error) {
    if (!(error instanceof PathEnd)) throw error;
    completed = false;
    if (error.reason === 'budget') m.program.notes.push(`budget used up in ${scenario}`);
  }
  into.paths.push({ scenario, attempts: m.attempts, decisions: m.decisions, completed, presumed: scenario === 'overlapping' && m.registrations.length === 0 && !keepsResult(m, entry) });
  into.tokenEvents.push(...m.tokenEvents);
  if (scenario === 'once') into.outcomes.push(...outcomesOf(m));
  return completed;
}

/** Whether two calls of a function may overlap: it is public, and redeems a code it did not get as a parameter. */
function canOverlap(program: Program, entry: Entry, m: Machine): boolean {
  const node = entryNode(entry);
  if (entry.kind !== 'function' || !node || m.registrations.length > 0 || m.handlers.has(node)) return false;
  if (entry.chain.length === 1 && !program.shape(program.file).isPublic(node)) return false;
  return m.attempts.some((attempt) => !attempt.key.startsWith('page') && !isOwnParameter(attempt.key, node));
}

/** A parameter of the function itself: another call gets another value. */
function isOwnParameter(key: string, node: FunctionNode): boolean {
  return key.startsWith('param ') && key.includes(`@${node.range[0]}`);
}

/** Whether a function tests a location and then fills it: it means to redeem once. */
function keepsResult(m: Machine, entry: Entry): boolean {
  const node = entryNode(entry);
  if (node !== undefined && m.program.shape(m.program.file).fillsOnce(node)) return true;
  return [...m.claims].some((key) => m.read.has(key) || m.decisions.some((decision) => decision.key === key));
}

/** Class components whose mount method can reach a redemption. */
function* lifecycleEntries(program: Program): Generator<Entry> {
  const shape = program.shape(program.file);
  for (const cls of shape.classNodes) {
    const model = cls.superClass && lifecycles.base.includes(lastName(cls.superClass) ?? '') ? lifecycles : undefined;
    const mount = model && methodOf(cls, model.mount);
    if (!mount || !shape.isHot(mount)) continue;
    yield { chain: [mount], owner: cls, kind: 'lifecycle', mount, unmount: methodOf(cls, model.unmount) };
  }
}

function methodOf(cls: ClassNode, name: string): FunctionNode | undefined {
  for (const member of cls.body.body) {
    if ((member.type === 'MethodDefinition' || member.type === 'PropertyDefinition') && member.value && lastName(member.key) === name && isFunctionNode(member.value)) return member.value;
  }
  return undefined;
}
