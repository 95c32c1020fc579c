/** Properties of what a library made or exports that tell the page's URL: `page.url`, `route.snapshot.queryParams`. */

import { libraries, type Library } from '../../catalog/index.js';
import { pageUrl } from '../builtins/page.js';
import type { Machine } from '../machine.js';
import type { Sym } from '../values.js';
import { belongs } from './recognize.js';

interface Property {
  library: Library;
  /** `['snapshot', 'queryParams']`. */
  names: readonly string[];
  /** What they are read from; none where the names alone are proof. */
  receivers: readonly string[] | undefined;
}

const byName = indexed();

function indexed(): ReadonlyMap<string, readonly Property[]> {
  const index = new Map<string, Property[]>();
  for (const library of libraries) {
    for (const { callee, effect } of library.entries) {
      if (callee.on !== 'property' || effect.does !== 'read page') continue;
      const names = callee.name.split('.');
      const receivers = callee.unambiguous ? undefined : callee.receivers;
      const list = index.get(names.at(-1)!) ?? [];
      index.set(names.at(-1)!, [...list, { library, names, receivers }]);
    }
  }
  return index;
}

/** Whether a name is proof by itself that the page's URL is read: `this.$route`. */
export function isPageProperty(name: string): boolean {
  return byName.get(name)?.some(({ receivers }) => !receivers) ?? false;
}

/** The page's URL, if this property of a value nobody sees tells it. */
export function pageProperty(m: Machine, object: Sym, name: string): Sym | undefined {
  const found = byName.get(name)?.some((property) => isOf(m, property, object));
  return found ? pageUrl : undefined;
}

function isOf(m: Machine, { library, names, receivers }: Property, { from }: Sym): boolean {
  if (!receivers) return true;
  const path = from.path ?? [];
  const chain = names.slice(0, -1);
  const start = path.length - chain.length;
  if (start < 0 || chain.some((name, index) => path[start + index] !== name)) return false;
  if (from.module !== undefined && library.packages.some((name) => belongs(from.module!, name)))
    return receivers.includes(path[start - 1] ?? 'default');
  if (chain.length === 0) return from.type !== undefined && receivers.includes(from.type);
  // A chain of names that only this library has.
  const { callSite, program } = m;
  return library.packages.some((name) => program.imports(callSite ?? program.file, name));
}
