/** Whether a library runs something again, given the options the program shows. */

import type { OptionValues, Rerun } from '../../catalog/index.js';
import { at } from '../records.js';
import type { Value } from '../values.js';

/** The reruns that remain, given the options. */
export function activeReruns(
  reruns: readonly Rerun[] | undefined,
  options: Value | undefined,
): Rerun[] {
  return (reruns ?? []).filter((rerun) => {
    if (rerun.on && !rerun.on.some((set) => allHold(set, options))) return false;
    return !rerun.off?.some((set) => allHold(set, options));
  });
}

/** The reruns of a client that remain for one request: its own options go before the client's. */
export function remainingReruns(
  reruns: readonly Rerun[],
  own: Value | undefined,
  ofClient: Value | undefined,
): Rerun[] {
  return reruns.filter(({ on, off }) => {
    if (on && !on.some((set) => allHold(set, own) || allHold(set, ofClient))) return false;
    return !off?.some((set) => allHold(set, own) || (allHold(set, ofClient) && !isGiven(set, own)));
  });
}

function isGiven(set: OptionValues, options: Value | undefined): boolean {
  return Object.keys(set).some((path) => {
    const value = options && at(options, path);
    return value !== undefined && !(value.kind === 'prim' && value.value === undefined);
  });
}

/** Whether every option of a set is given and may have one of its values, as far as the program shows them. */
export function mayHold(set: OptionValues, options: Value | undefined): boolean {
  if (allHold(set, options)) return true;
  if (!options) return false;
  return Object.keys(set).every((path) => {
    const value = at(options, path);
    return value !== undefined && value.kind !== 'prim' && value.kind !== 'obj';
  });
}

/** Whether the program shows every option of a set with one of its values. */
export function allHold(set: OptionValues, options: Value | undefined): boolean {
  if (!options) return false;
  return Object.entries(set).every(([path, values]) => {
    const value = at(options, path);
    if (!value || (value.kind === 'prim' && value.value === undefined)) return false;
    if (values.includes('*')) return true;
    if (value.kind === 'obj' && value.type === 'array') {
      return value.items.some(
        (item) => item.kind === 'prim' && values.some((wanted) => same(wanted, item.value)),
      );
    }
    if (value.kind === 'prim') return values.some((wanted) => same(wanted, value.value));
    return (
      value.kind === 'sym' && values.some((wanted) => value.from.path?.at(-1) === String(wanted))
    );
  });
}

function same(wanted: OptionValues[string][number], given: unknown): boolean {
  return (
    wanted === given ||
    (typeof wanted === 'string' &&
      typeof given === 'string' &&
      wanted.toLowerCase() === given.toLowerCase())
  );
}
