/** Translates models into the catalogue's language. */

import type { Effect, Entry, Library, When, Where } from '../../catalog/index.js';
import type { Model, Place } from './model.js';

const source = "settings['redeem-once'].models";

/** The catalogue entry, or entries, that say the same as a model. */
export function libraryOf(model: Model): Library {
  const callee = calleeOf(model);
  const entries: Entry[] = [
    ...offOf(model).map((when): Entry => ({ callee, when, effect: onceOf(model), source })),
    { callee, effect: effectOf(model), source },
  ];
  return { packages: model.module === undefined ? [] : [model.module], entries };
}

function calleeOf({ global, function: name, method, class: maker }: Model): Entry['callee'] {
  if (global !== undefined) return { on: 'global', name: global };
  if (name !== undefined) return { on: 'function', name };
  return {
    on: 'method',
    name: method ?? '',
    ...(maker === undefined ? {} : { receivers: [maker] }),
  };
}

function effectOf(model: Model): Effect {
  switch (model.does) {
    case 'redeem':
      return model.url === undefined
        ? { does: 'redeem', code: [place(model.code)] }
        : { does: 'redeem', code: [place(model.url)], codeIs: 'url' };
    case 'start sign-in':
      return {
        does: 'start sign-in',
        ...(model.scopes === undefined ? {} : { scopes: [place(model.scopes)] }),
      };
    case 'retry':
      return run(model.callback, [{ scenario: 'again after failure' }]);
    case 'run alone':
      return { does: 'run exclusively', callback: place(model.callback), ...keyed(model.key) };
    case 'run once':
      return { does: 'run once', callback: place(model.callback), ...keyed(model.key) };
    case 'make once':
      return {
        does: 'memoize',
        fn: place(model.callback),
        per: model.per === 'argument' ? 'first argument' : 'ever',
      };
    case 'claim':
      return {
        does: 'claim',
        ...(model.key === undefined ? {} : { key: [place(model.key)] }),
        ...(model.otherwise === 'throws' ? { fails: 'throws' } : { no: null }),
      };
    default:
      return { does: model.does };
  }
}

function run(
  callback: Place | undefined,
  reruns: Extract<Effect, { does: 'run' }>['reruns'],
): Effect {
  return {
    does: 'run',
    callback: place(callback),
    when: 'now',
    as: 'retry',
    returns: 'promise of it',
    ...(reruns ? { reruns } : {}),
  };
}

/** A retry that is switched off runs its callback once. */
function onceOf(model: Model): Effect {
  return run(model.does === 'retry' ? model.callback : undefined, undefined);
}

/** For each way to switch it off: the argument is given and has that value. */
function offOf(model: Model): When[][] {
  if (model.does !== 'retry') return [];
  return Object.entries(model.off ?? {}).map(([at, equals]) => [
    { ...place(at), equals },
    { ...place(at), given: true },
  ]);
}

function keyed(key: Place | undefined): { key?: Where } {
  return key === undefined ? {} : { key: place(key) };
}

function place(at: Place = 0): Where {
  const [arg = '0', ...path] = String(at).split('.');
  return { arg: Number(arg), ...(path.length > 0 ? { prop: path.join('.') } : {}) };
}
