/** Creating and calling the program's own functions. */

import { Env } from '../env.js';
import { maxRecursion, maxStack, type Machine } from '../machine.js';
import { codeName } from '../names.js';
import { lastName, typeName, type FunctionNode, type Node } from '../syntax/nodes.js';
import { sym, undef, type Obj, type Sym, type Value } from '../values.js';
import { evaluate } from './expressions.js';
import { bind } from './patterns.js';
import { runAll } from './statements.js';
import type { Frame, Runner } from '../attempt.js';

export function makeFunction(
  m: Machine,
  node: FunctionNode,
  env: Env,
  how: { thisValue?: Value; home?: Obj } = {},
): Obj {
  const made = m.alloc('function');
  const arrow = node.type === 'ArrowFunctionExpression';
  made.fn = {
    node,
    env,
    thisValue: arrow ? env.self : how.thisValue,
    home: arrow ? undefined : how.home,
    called: false,
  };
  m.closures.push(made);
  return made;
}

export interface Invocation {
  fn: Obj;
  thisValue?: Value | undefined;
  args: Value[];
  /** The call, or what stands for it. */
  node: Node;
  /** Why it is called; by default a plain call at `node`. */
  frame?: Frame;
  isNew?: boolean;
  handed?: boolean;
}

/** Calls a function whose body can be seen. An async one runs to its first `await`. */
export function* callFunction(m: Machine, call: Invocation): Generator<Obj, Value, void> {
  const closure = call.fn.fn;
  if (!closure) return undef;
  const { node } = closure;
  closure.called = true;
  const depth = m.stack.filter((entry) => entry === node).length;
  if (m.stack.length >= maxStack || depth > maxRecursion) return m.fresh(call.node, 'deep');
  const file = closure.env.file;
  const frame: Frame = call.frame ?? {
    kind: 'call',
    node: call.node,
    file: m.callSite ?? file,
    turn: 0,
    since: m.answered,
    callee: node,
    ...(call.handed ? { fn: node, fnFile: file } : {}),
  };
  const outer = { frames: m.frames, stack: m.stack, site: m.callSite };
  m.frames = [...outer.frames, frame];
  m.stack = [...outer.stack, node];
  m.callSite = file;
  try {
    if (node.async) {
      const promise = m.promise();
      m.loop.start(body(m, call, node), promise);
      return promise;
    }
    return yield* body(m, call, node);
  } finally {
    m.frames = outer.frames;
    m.stack = outer.stack;
    m.callSite = outer.site;
  }
}

function* body(m: Machine, call: Invocation, node: FunctionNode): Generator<Obj, Value, void> {
  const closure = call.fn.fn!;
  const self =
    node.type === 'ArrowFunctionExpression'
      ? closure.thisValue
      : (call.thisValue ?? closure.thisValue);
  const env = new Env(closure.env, closure.env.file, self, closure.home);
  if (node.type === 'FunctionExpression' && node.id) env.declare(node.id.name, call.fn);
  if (node.type !== 'ArrowFunctionExpression') env.declare('arguments', m.array(call.args));
  for (const [index, param] of node.params.entries()) {
    const value =
      param.type === 'RestElement' ? m.array(call.args.slice(index)) : (call.args[index] ?? undef);
    yield* bind(m, param, value, env, { declare: 'param' });
  }
  if (node.body.type !== 'BlockStatement') return yield* evaluate(m, node.body, env);
  const done = yield* runAll(m, node.body.body, env);
  return done?.type === 'return' ? done.value : undef;
}

/** Symbols for the parameters of a function that the platform, or code nobody sees, calls. */
export function paramSymbols(node: FunctionNode, tag: string): Value[] {
  return node.params.map((param, index) => paramSymbol(param, index, node, tag));
}

function paramSymbol(param: Node, index: number, node: FunctionNode, tag: string): Sym {
  const target =
    param.type === 'AssignmentPattern'
      ? param.left
      : param.type === 'TSParameterProperty'
        ? param.parameter
        : param;
  const name = lastName(target);
  const type = typeName(target);
  return sym(
    `${tag === ' of instance' ? 'given' : 'param'} ${name ?? index}@${node.range[0]}${tag}`,
    {
      attempts: [],
      label: name ?? '',
      ...(type ? { type } : {}),
      ...(name && codeName.test(name) ? { code: true as const } : {}),
    },
  );
}

/** The frame of a callback that somebody else runs. */
export function callbackFrame(m: Machine, fn: Obj, runner: Runner, turn: number): Frame {
  return {
    kind: 'callback',
    node: fn.fn?.node ?? runner.node,
    file: fn.fn?.env.file ?? m.program.file,
    turn,
    runner,
    runnerFile: m.callSite,
  };
}
