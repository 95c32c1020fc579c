/** Components and hooks that redeem while they render. React calls them for each render, StrictMode twice for each. */

import { rendersOnce } from '../../catalog/frameworks/react.js';
import type { Attempt, Runner } from '../attempt.js';
import type { Machine } from '../machine.js';
import type { Obj, Value } from '../values.js';
import { start } from './start.js';

/** Whether a function that was just started is rendered, and has redeemed before it was done. */
export function redeemsWhileRendering(m: Machine, { fn }: Obj, result: Obj): boolean {
  if (!m.attempts.some(isOwn) || !fn || fn.node.async || fn.node.generator) return false;
  const { program } = m;
  const imports = (name: string) => program.imports(program.file, name);
  const name = program.shape(program.file).nameOf(fn.node) ?? '';
  const rendered = result.promise?.state === 'fulfilled' && isElement(result.promise.value);
  if (rendered) return /^[A-Z]/.test(name) && !rendersOnce.some(imports);
  return /^use[A-Z]/.test(name) && imports('react');
}

/** Not by an SDK, an effect or a callback, which do it when they may. */
function isOwn({ frames, bySdk }: Attempt): boolean {
  return !bySdk && frames.slice(1).every(({ runner }) => !runner);
}

function isElement(value: Value): boolean {
  return value.kind === 'sym' && value.key.startsWith('jsx@');
}

/** Renders once more: hooks give back what they keep, and effects are those of the first time. */
export function renderTwice(m: Machine, fn: Obj, instance: Value | undefined): void {
  const { node } = fn.fn!;
  const effects = m.registrations.length;
  const name = m.program.shape(m.program.file).nameOf(node)!;
  const runner: Runner = { name: `\`${name}\``, as: 'render', node };
  m.renders.again = true;
  start(m, fn, instance, 1, '', runner);
  m.renders.again = false;
  m.registrations.length = effects;
}
