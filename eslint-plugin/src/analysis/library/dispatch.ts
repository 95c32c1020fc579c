/** Actions handed to a store: a thunk is run, an action that takes the page's code with it may redeem it. */

import type { Effect } from '../../catalog/index.js';
import { invokeValue } from '../eval/calls.js';
import type { Machine } from '../machine.js';
import { isFunction, undef, type Obj, type Value } from '../values.js';
import type { LibraryCall } from './apply.js';

export function* dispatch(
  m: Machine,
  call: LibraryCall,
  effect: Extract<Effect, { does: 'dispatch' }>,
): Generator<Obj, Value, void> {
  const action = call.args[effect.action.arg] ?? undef;
  if (isFunction(action))
    return yield* invokeValue(m, action, [call.callee, m.fresh(call.node, 'getState')], call.node);
  return action;
}
