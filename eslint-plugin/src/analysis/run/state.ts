/** What may have changed before an entry runs: a location has its module value only if the entry alone writes it. */

import type { Machine } from '../machine.js';
import type { Env } from '../env.js';
import type { Obj } from '../values.js';

/** Opens every variable and object that other code than the entry writes. */
export function openUp(m: Machine, entry: Obj): void {
  m.life.enter(entry.fn?.env, m.heap.length);
  m.life.base = m.heap.length;
  const shape = m.program.shape(m.program.file);
  const node = entry.fn?.node;
  m.openNames = shape.writtenBesides(node);
  for (let env: Env | undefined = entry.fn?.env; env; env = env.parent) {
    for (const binding of env.all()) {
      if (binding.constant || !m.openNames.has(binding.name)) continue;
      const value = binding.value;
      if (value?.kind === 'obj' && (value.fn || value.cls)) continue;
      binding.open = true;
    }
  }
  for (const object of m.heap) {
    if (object.type === 'map' || object.type === 'set' || object.type === 'array')
      object.open = object.type !== 'array' || object.items.length === 0;
    else if (object.type === 'object') object.open = true;
  }
}
