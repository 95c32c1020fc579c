/** Explores every entry of a program in the scenarios that apply to it. */

import { conventions, type ScenarioKind } from '../../catalog/index.js';
import { thunkParameter } from '../../catalog/frameworks/redux.js';
import { Machine } from '../machine.js';
import { explore, leads, PathEnd, type Lead, type Oracle } from '../oracle.js';
import { pairsOf, type Path } from '../judge/verdict.js';
import { outcomesOf, type Outcome } from '../judge/fallback/fate.js';
import type { TokenEvent } from '../judge/tokens.js';
import type { Program } from '../program.js';
import type { FunctionNode } from '../syntax/nodes.js';
import { entryNode, moduleEntry, newEntries, type Entry } from './entries.js';
import { Queue } from './queue.js';
import { isReplayable } from './replays.js';
import { lifecycleEntries } from './lifecycles.js';
import { runsAgain, runScenario, runTogether } from './scenarios.js';

export const limits = { paths: 12, deviations: 2, decisions: 60 };
/** After this many paths without a redemption an entry is taken to have none. */
const idlePaths = 3;
/** After this many paths on which no code was sent twice, only those are tried that may send it again. */
const plainPaths = 3;

/** All paths of one entry. */
export interface Explored {
  entry: Entry;
  paths: Path[];
  tokenEvents: TokenEvent[];
  /** What became of tokens. */
  outcomes: Outcome[];
  /** Stored codes that a public function redeems: another one may redeem them too. */
  stored: Set<string>;
}

export function exploreProgram(program: Program): Explored[] {
  const explored: Explored[] = [];
  if (!program.canRedeem || program.shape(program.file).isCold) return explored;
  const queue = new Queue(program);
  const done = new Set<FunctionNode>();
  const called = new Set<FunctionNode>();
  queue.add(moduleEntry);
  for (let entry = queue.next(); entry && !program.isExhausted; entry = queue.next()) {
    const result = exploreEntry(program, entry, called);
    explored.push(result.explored);
    for (const found of [
      ...(entry.kind === 'module' ? [...lifecycleEntries(program)] : []),
      ...result.entries,
    ]) {
      const node = entryNode(found)!;
      if (found.chain.length > 4 || done.has(node)) continue;
      if (found.kind !== 'together') done.add(node);
      queue.add(found);
    }
    if (queue.isEmpty) usedByOthers(program, done).forEach((found) => queue.add(found));
  }
  for (const result of explored) leaveToCallers(result, called);
  return [...explored, ...exploreTogether(program, explored)];
}

/** Two public functions of one class or module that redeem one stored code, each while the other is under way. */
function exploreTogether(program: Program, explored: readonly Explored[]): Explored[] {
  const found: Explored[] = [];
  const storing = explored.filter(({ stored }) => stored.size > 0);
  for (const one of storing) {
    for (const other of storing) {
      if (one === other || found.length >= maxTogether || !shareCode(one, other)) continue;
      const both = nothingOf(one.entry);
      explore(limits, (oracle) =>
        goesOn(
          program,
          both,
          keepPath(
            new Machine(program, oracle),
            'overlapping',
            both,
            (m) => runTogether(m, one.entry, other.entry),
            () => false,
          ),
        ),
      );
      found.push(both);
    }
  }
  return found;
}

const maxTogether = 12;

function shareCode(one: Explored, other: Explored): boolean {
  const outer = (entry: Entry) => entry.chain.slice(0, -1);
  if (
    one.entry.owner !== other.entry.owner ||
    outer(one.entry).some((fn, index) => fn !== other.entry.chain[index]) ||
    one.entry.chain.length !== other.entry.chain.length
  )
    return false;
  return (
    [...one.stored].some((key) => other.stored.has(key)) && !calls(one, other) && !calls(other, one)
  );
}

/** Whether one function redeems through another. */
function calls({ paths }: Explored, { entry }: Explored): boolean {
  return paths.some((path) =>
    path.attempts.some((attempt) => attempt.stack.includes(entryNode(entry)!)),
  );
}

function nothingOf(entry: Entry): Explored {
  return { entry, paths: [], tokenEvents: [], outcomes: [], stored: new Set() };
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
    if (done.has(node) || program.ignored.has(node) || !program.canReach(node)) continue;
    done.add(node);
    entries.push({ chain: [node], owner: shape.classOf(node), kind: 'function' });
  }
  return entries;
}

function exploreEntry(
  program: Program,
  entry: Entry,
  called: Set<FunctionNode>,
): { explored: Explored; entries: Entry[] } {
  const explored = nothingOf(entry);
  const entries = new Map<FunctionNode, Entry>();
  const scenarios = new Set<ScenarioKind>();
  let registers = false;
  const once = (oracle: Oracle): Lead | undefined => {
    const m = new Machine(program, oracle);
    const completed = runPath(m, entry, 'once', explored, false);
    for (const found of newEntries(m, entry, m.setUpClosures))
      entries.set(entryNode(found)!, found);
    for (const { fn } of m.closures)
      if (fn?.called && !entry.chain.includes(fn.node)) called.add(fn.node);
    for (const node of m.ignored) program.ignored.add(node);
    for (const registration of m.registrations)
      for (const rerun of registration.reruns) scenarios.add(rerun.scenario);
    registers ||= m.registrations.length > 0;
    if (m.renders.redeem) scenarios.add('mounted twice');
    if (m.attempts.length > 0 && m.renders.changed && m.registrations.some(runsAgain))
      scenarios.add('again later');
    if (m.attempts.length > 0 && canOverlap(program, entry, m)) {
      scenarios.add('overlapping');
      for (const attempt of m.attempts)
        if (isStored(attempt.key, entry)) explored.stored.add(attempt.key);
    }
    return goesOn(program, explored, completed);
  };
  explore(limits, once);
  if (entry.kind === 'lifecycle') scenarios.add('mounted twice');
  scenarios.delete('once');
  const node = entryNode(entry);
  // What others run is visited with them, and with what they hold against it.
  if (!(node && called.has(node)) && isReplayable(program, explored)) scenarios.add('replayed');
  if (program.subject.once) scenarios.clear();
  // What does not redeem when it runs once does not when it runs twice.
  if (explored.paths.every(({ attempts }) => attempts.length === 0)) scenarios.clear();
  for (const scenario of scenarios) {
    explore(limits, (oracle) =>
      goesOn(
        program,
        explored,
        runPath(new Machine(program, oracle), entry, scenario, explored, registers),
      ),
    );
  }
  // What one path does not call, another may.
  return {
    explored,
    entries: [...entries.values()].filter((found) => !called.has(entryNode(found)!)),
  };
}

/** Which other ways are worth trying after a path. */
function goesOn(program: Program, { paths }: Explored, completed: boolean): Lead | undefined {
  if (!completed && program.isExhausted) return undefined;
  const last = paths.at(-1)?.scenario;
  const tried = paths.filter((path) => path.scenario === last);
  if (paths.every((path) => path.attempts.length === 0))
    return tried.length < idlePaths ? leads.toRedemption : undefined;
  const enough = tried.length >= plainPaths && !tried.some((path) => pairsOf(path).length > 0);
  return enough ? leads.toRedemption : leads.elsewhere;
}

/** Runs one path and keeps what it shows. Returns whether it came to its end. */
function runPath(
  m: Machine,
  entry: Entry,
  scenario: ScenarioKind,
  into: Explored,
  registers: boolean,
): boolean {
  const presumed = () =>
    scenario === 'overlapping' &&
    m.registrations.length === 0 &&
    (isHandler(m, entry) || !keepsResult(m, entry));
  const completed = keepPath(
    m,
    scenario,
    into,
    () => runScenario(m, entry, scenario, registers),
    presumed,
  );
  into.tokenEvents.push(...m.tokenEvents);
  if (scenario === 'once') into.outcomes.push(...outcomesOf(m));
  return completed;
}

function keepPath(
  m: Machine,
  scenario: ScenarioKind,
  into: Explored,
  run: (m: Machine) => void,
  presumed: () => boolean,
): boolean {
  let completed = true;
  try {
    run(m);
  } catch (error) {
    if (!(error instanceof PathEnd)) throw error;
    completed = false;
    if (error.reason === 'budget') m.program.notes.push(`budget used up in ${scenario}`);
  }
  into.paths.push({
    scenario,
    attempts: m.attempts,
    decisions: m.decisions,
    overwrites: m.life.overwrites,
    storedCodes: m.life.storedCodes.filter(({ key }) => !m.life.sentCodes.has(key)),
    completed,
    presumed: presumed(),
    visit: m.visit,
  });
  return completed;
}

/** Whether two calls of a function may overlap: it is public, and redeems a code it did not get as a parameter. */
function canOverlap(program: Program, entry: Entry, m: Machine): boolean {
  const node = entryNode(entry);
  if (entry.kind !== 'function' || !node || isCalledByFramework(program, entry)) return false;
  if (m.registrations.length > 0 || isThunk(entry)) return false;
  if (m.handlers.has(node)) return isGuardedLate(m, entry);
  if (entry.chain.length === 1 && !program.shape(program.file).isPublic(node)) return false;
  return m.attempts.some((attempt) => isStored(attempt.key, entry));
}

/** Each dispatch calls the creator anew, which makes another thunk. */
function isThunk({ chain }: Entry): boolean {
  const first = chain.at(-1)!.params[0];
  return chain.length > 1 && first?.type === 'Identifier' && first.name === thunkParameter;
}

/** Another request may arrive, but nobody shows that the same one does. */
function isHandler(m: Machine, entry: Entry): boolean {
  const node = entryNode(entry);
  return node !== undefined && m.handlers.has(node);
}

/**
 * A handler that looks for a state and spends it means to redeem once for each request. Whether it spends it in time shows
 * when the same request arrives a second time, before the first one is answered.
 */
function isGuardedLate(m: Machine, entry: Entry): boolean {
  return claims(m) && m.attempts.some(({ key }) => isOwnParameter(key, entryNode(entry)!));
}

/** React calls `componentWillMount` and its like, Angular `ngOnInit`, never two callers. */
function isCalledByFramework(program: Program, { owner, chain }: Entry): boolean {
  const name = program.shape(program.file).nameOf(chain.at(-1)!);
  if (!owner || name === undefined) return false;
  if (owner.superClass && /^(?:UNSAFE_)?component[A-Z]/.test(name)) return true;
  return conventions.some(
    ({ does, methods, packages = [] }) =>
      does === 'run once' &&
      methods?.includes(name) &&
      packages.some((each) => program.imports(program.file, each)),
  );
}

/** Neither the page's code nor one that was handed over. */
function isStored(key: string, entry: Entry): boolean {
  return !key.startsWith('page') && !isOwnParameter(key, entryNode(entry)!);
}

/** A parameter of the function itself: another call gets another value. */
function isOwnParameter(key: string, node: FunctionNode): boolean {
  return key.startsWith('param ') && key.includes(`@${node.range[0]}`);
}

/** Whether a function tests a location and then fills it: it means to redeem once. */
function keepsResult(m: Machine, entry: Entry): boolean {
  const node = entryNode(entry);
  return (node !== undefined && m.program.shape(m.program.file).fillsOnce(node)) || claims(m);
}

/** Whether a location that others see was tested and then filled. */
function claims(m: Machine): boolean {
  return [...m.claims].some(
    (key) => m.read.has(key) || m.decisions.some((decision) => decision.key === key),
  );
}
