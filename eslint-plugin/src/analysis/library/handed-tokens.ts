/** Callbacks that get the tokens of a redemption which a library has made by itself, out of sight. */

import { libraries, type Effect, type Entry } from '../../catalog/index.js';
import type { TokenCallback } from '../../catalog/schema.js';
import type { Attempt, Runner } from '../attempt.js';
import type { Env } from '../env.js';
import { invokeValue } from '../eval/calls.js';
import { callbackFrame, paramSymbols } from '../eval/functions.js';
import { note } from '../judge/fallback/sinks.js';
import { noteTokens } from '../judge/tokens.js';
import type { Machine } from '../machine.js';
import { at } from '../records.js';
import { redeemedOutside } from '../redeem.js';
import { typeName, type FunctionNode, type Node } from '../syntax/nodes.js';
import { isFunction, sym, undef, type Obj, type TokenPart, type Value } from '../values.js';
import type { LibraryCall } from './apply.js';
import { allHold } from './options.js';

type HandOver = Extract<Effect, { does: 'hand over tokens' }>;

/** Runs each callback once, with tokens where the catalogue says. */
export function* handOverTokens(
  m: Machine,
  call: LibraryCall,
  effect: HandOver,
): Generator<Obj, void, void> {
  const options = effect.options && at(call.args[effect.options.arg], effect.options.prop);
  if (effect.off?.some((set) => allHold(set, options))) return;
  const given = effect.callbacks.flatMap((each) => {
    const fn = at(call.args[each.callback.arg], each.callback.prop);
    return isFunction(fn) && fn.fn ? [{ ...each, fn, node: fn.fn.node }] : [];
  });
  const [first] = given;
  if (!first || m.silent) return;
  const attempt = redeemedOutside(m, holderOf(first.node, first), call);
  noteTokens(m, { kind: 'request', node: call.node, file: call.env.file, call, attempt });
  const runner: Runner = { name: call.entry.callee.name, as: 'handler', node: call.node };
  for (const { fn, node, tokens, returns } of given) {
    m.life.enter(fn.fn!.env, m.heap.length);
    const args = argumentsFor(m, node, tokens, attempt);
    const frame = callbackFrame(m, fn, runner, 0);
    const result = yield* invokeValue(m, fn, args, call.node, frame);
    m.loop.drain();
    if (returns === 'kept') note(m, 'kept', result, node);
  }
}

/** Where a callback gets the tokens: the first parameter that holds some. */
function holderOf(fn: FunctionNode, { tokens }: TokenCallback): Node {
  const [path = '0'] = Object.keys(tokens);
  const [index = '0', name] = path.split('.');
  const param = fn.params[Number(index)];
  if (param?.type !== 'ObjectPattern') return param ?? fn;
  const own = param.properties.find(
    (each) => each.type === 'Property' && each.key.type === 'Identifier' && each.key.name === name,
  );
  return own ?? param;
}

function argumentsFor(
  m: Machine,
  fn: FunctionNode,
  tokens: TokenCallback['tokens'],
  attempt: Attempt,
): Value[] {
  const args = paramSymbols(fn, '');
  for (const [path, part] of Object.entries(tokens)) {
    const [index = '0', name] = path.split('.');
    const token = tokenOf(attempt, part);
    const known = args[Number(index)];
    if (name === undefined) args[Number(index)] = token;
    else if (known?.kind === 'obj') known.props.set(name, token);
    else {
      const record = m.object({ [name]: token });
      record.rest = known;
      args[Number(index)] = record;
    }
  }
  return args;
}

function tokenOf(attempt: Attempt, part: TokenPart): Value {
  const token = part === 'whole' ? {} : { token: part };
  return sym(`${part}#${attempt.id}`, { attempts: [attempt], label: part, ...token });
}

/** Entries for values that are declared to be of a library's type. */
const byType = new Map<string, { entry: Entry; packages: readonly string[] }>();
for (const { entries, packages } of libraries)
  for (const entry of entries)
    if (entry.callee.on === 'type') byType.set(entry.callee.name, { entry, packages });

/** What a variable declared as `const options: NextAuthOptions = …` is for: it is given to the library. */
export function declaredFor(
  m: Machine,
  { id, init }: { id: Node; init: Node | null },
  value: Value,
  env: Env,
): LibraryCall | undefined {
  const type =
    typeName(id) ?? (init?.type === 'TSSatisfiesExpression' ? typeName(init) : undefined);
  const found = type === undefined ? undefined : byType.get(type);
  if (!found?.packages.some((name) => m.program.imports(env.file, name))) return undefined;
  const call = { node: id, callee: undef, receiver: undefined, name: type, args: [value] };
  return { ...call, env, isNew: false, entry: found.entry };
}
