/**
 * Two requests that are equal, the second while the first is under way: that is how a code comes to be redeemed twice where
 * it is kept. Every entry from which a code can be looked up and spent is run so.
 */

import { Ledger } from '../judge/consumption/ledger.js';
import { Machine } from '../machine.js';
import { explore, leads, PathEnd, type Lead } from '../oracle.js';
import type { Program } from '../program.js';
import type { FunctionNode } from '../syntax/nodes.js';
import type { Obj } from '../values.js';
import { entryNode, moduleEntry, newEntries, type Entry } from './entries.js';
import { limits } from './explore.js';
import { Queue } from './queue.js';
import { runModule, setUp, start } from './start.js';

/** After this many paths on which no code was spent an entry is taken to spend none. */
const idlePaths = 6;

/** How one path of two equal requests went. */
export interface Requests {
  entry: Entry;
  ledger: Ledger;
  /** What each of the two came to; a path that was cut has none. */
  ends: readonly [Obj, Obj] | undefined;
}

/** Runs every entry twice at once; `enough` says of a path whether it shows what is asked. */
export function exploreRequests(
  program: Program,
  enough: (requests: Requests) => boolean,
): Requests[] {
  const found: Requests[] = [];
  if (!program.canRedeem || program.shape(program.file).isCold) return found;
  const queue = new Queue(program);
  const done = new Set<FunctionNode>();
  queue.add(moduleEntry);
  for (let entry = queue.next(); entry && !program.isExhausted; entry = queue.next()) {
    const paths: Requests[] = [];
    const entries = exploreEntry(program, entry, paths, enough);
    found.push(...paths);
    for (const next of entries) {
      const node = entryNode(next)!;
      if (next.chain.length > 4 || done.has(node)) continue;
      done.add(node);
      queue.add(next);
    }
    if (queue.isEmpty) for (const next of others(program, done)) queue.add(next);
  }
  return found;
}

/** Functions that others call, too: what calls them may be run by somebody else. */
function others(program: Program, done: Set<FunctionNode>): Entry[] {
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
  paths: Requests[],
  enough: (requests: Requests) => boolean,
): Entry[] {
  const entries = new Map<FunctionNode, Entry>();
  explore(limits, (oracle): Lead | undefined => {
    const m = new Machine(program, oracle);
    const ledger = (m.ledger = new Ledger(m));
    m.scenario = 'overlapping';
    m.infallible = true;
    const requests: Requests = { entry, ledger, ends: undefined };
    const all: Requests[] = [];
    try {
      all.push(...runTwice(m, requests));
    } catch (error) {
      if (!(error instanceof PathEnd)) throw error;
      if (error.reason === 'budget') program.notes.push('budget used up in two requests');
    }
    for (const each of newEntries(m, entry, m.setUpClosures)) entries.set(entryNode(each)!, each);
    for (const node of m.ignored) program.ignored.add(node);
    paths.push(...all);
    if (program.isExhausted || all.some(enough)) return undefined;
    const idle = paths.every((path) => path.ledger.events.every(({ kind }) => kind === 'read'));
    return idle && paths.length >= idlePaths ? undefined : leads.elsewhere;
  });
  return [...entries.values()];
}

/** The entry itself, or every handler that it registers, for two requests at once. */
function runTwice(m: Machine, requests: Requests): Requests[] {
  const { entry } = requests;
  if (entry.kind === 'module') {
    runModule(m);
    m.loop.drain();
    return [];
  }
  const self = setUp(m, entry);
  if (!self) return [];
  const ends: [Obj, Obj] = [
    start(m, self.fn, self.instance, 0, ''),
    start(m, self.fn, self.instance, 1, ''),
  ];
  m.loop.drain(true);
  const handlers = m.registrations.filter(({ run }) => run === 0);
  if (handlers.length === 0) return [{ ...requests, ends }];
  return handlers.map(({ fn, thisValue, args }) => {
    const ledger = (m.ledger = new Ledger(m));
    const both: [Obj, Obj] = [
      start(m, fn, thisValue, 0, '', undefined, args),
      start(m, fn, thisValue, 1, '', undefined, args),
    ];
    m.loop.drain(true);
    return { ...requests, ledger, ends: both };
  });
}
