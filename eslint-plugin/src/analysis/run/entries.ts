/** What to run: the module, then every function that can reach a redemption, in the environment it was created in. */

import type { Machine } from '../machine.js';
import type { ClassNode, FunctionNode, Node } from '../syntax/nodes.js';
import type { Obj } from '../values.js';

/** An entry point: the functions to call one after the other to get at it, the last one being the entry itself. */
export interface Entry {
  chain: readonly FunctionNode[];
  /** For a method: the class it belongs to. */
  owner: ClassNode | undefined;
  /** `lifecycle`: mounted twice by StrictMode; `together`: several methods of a component, once each. */
  kind: 'module' | 'function' | 'lifecycle' | 'together';
  /** The methods the framework calls, in order. */
  mounts?: readonly FunctionNode[];
  unmount?: FunctionNode | undefined;
}

export const moduleEntry: Entry = { chain: [], owner: undefined, kind: 'module' };

export function entryNode(entry: Entry): FunctionNode | undefined {
  return entry.chain.at(-1);
}

/** The functions a path created and nobody called, from which a redemption can be reached: entries of their own. */
export function newEntries(m: Machine, from: Entry, since: number): Entry[] {
  const found: Entry[] = [];
  const seen = new Set<FunctionNode>();
  const called = new Set(m.closures.map(({ fn }) => (fn?.called ? fn.node : undefined)));
  for (const closure of m.closures.slice(since)) {
    const fn = closure.fn;
    if (
      !fn ||
      seen.has(fn.node) ||
      called.has(fn.node) ||
      m.ignored.has(fn.node) ||
      from.chain.includes(fn.node)
    )
      continue;
    seen.add(fn.node);
    if (fn.env.file !== m.program.file || !m.program.canReach(fn.node)) continue;
    found.push({ chain: [...from.chain, fn.node], owner: ownerOf(m, fn.node), kind: 'function' });
  }
  return found;
}

/** The class a method stands in. */
export function ownerOf(m: Machine, node: FunctionNode): ClassNode | undefined {
  return m.program.shape(m.program.file).classOf(node);
}

/** The latest closure of a function node. */
export function closureOf(m: Machine, node: Node): Obj | undefined {
  return m.closures.findLast((closure) => closure.fn?.node === node);
}
