/** Classes and instances. */

import type { TSESTree } from '@typescript-eslint/types';

import { Env } from '../env.js';
import { maxStack, type Machine } from '../machine.js';
import { isFunctionNode, typeName, type ClassNode, type Node } from '../syntax/nodes.js';
import { provenance, undef, type Obj, type Value } from '../values.js';
import { evaluate } from './expressions.js';
import { callFunction, makeFunction } from './functions.js';
import { defineGetter } from './getters.js';
import { nameKey } from './members.js';

export function* makeClass(m: Machine, node: ClassNode, env: Env): Generator<Obj, Value, void> {
  const made = m.alloc('class');
  const base = node.superClass ? yield* evaluate(m, node.superClass, env) : undefined;
  const scope = new Env(env, env.file);
  if (node.id) scope.declare(node.id.name, made);
  made.cls = { node, env: scope, base };
  const proto = m.alloc('object');
  const baseProto = base?.kind === 'obj' ? base.props.get('prototype') : undefined;
  if (baseProto?.kind === 'obj') proto.proto = baseProto;
  else if (base) proto.from = provenance(base);
  made.props.set('prototype', proto);
  if (base?.kind === 'obj') made.proto = base;
  for (const member of node.body.body) yield* defineMember(m, member, made, proto, scope);
  return made;
}

function* defineMember(
  m: Machine,
  member: TSESTree.ClassElement,
  made: Obj,
  proto: Obj,
  env: Env,
): Generator<Obj, void, void> {
  if (
    member.type === 'MethodDefinition' &&
    (member.kind === 'method' || member.kind === 'get') &&
    isFunctionNode(member.value)
  ) {
    const home = member.static ? made.proto : proto.proto;
    const target = member.static ? made : proto;
    const name = yield* memberKey(m, member, env);
    const fn = makeFunction(m, member.value, env, {
      ...(member.static ? { thisValue: made } : {}),
      home: home ?? target,
    });
    if (member.kind === 'get') defineGetter(target, name, fn);
    else target.props.set(name, fn);
  } else if (member.type === 'PropertyDefinition' && member.static) {
    const scope = new Env(env, env.file, made);
    made.props.set(
      yield* memberKey(m, member, env),
      member.value ? yield* evaluate(m, member.value, scope) : undef,
    );
  }
}

function* memberKey(
  m: Machine,
  member: TSESTree.MethodDefinition | TSESTree.PropertyDefinition,
  env: Env,
): Generator<Obj, string, void> {
  const key = member.key as Node;
  if (member.computed) return nameKey(yield* evaluate(m, key, env));
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  return key.type === 'Identifier' ? key.name : String((key as TSESTree.Literal).value);
}

/** `new C(…)`: fields in order, then the constructor. */
export function* construct(
  m: Machine,
  cls: Obj,
  args: Value[],
  node: Node,
): Generator<Obj, Value, void> {
  // A field that makes an instance of its own class never ends.
  if (m.constructing >= maxStack) return m.fresh(node, 'deep');
  const instance = m.alloc('object');
  const proto = cls.props.get('prototype');
  if (proto?.kind === 'obj') instance.proto = proto;
  instance.label = cls.cls?.node.id?.name;
  m.constructing++;
  try {
    yield* initialize(m, cls, instance, args, node);
  } finally {
    m.constructing--;
  }
  return instance;
}

/** Runs field initialisers and the constructor of a class on an instance; base first. */
export function* initialize(
  m: Machine,
  cls: Obj,
  instance: Obj,
  args: Value[],
  node: Node,
): Generator<Obj, void, void> {
  const shape = cls.cls;
  if (!shape) return;
  const own = shape.node.body.body.find(
    (member) => member.type === 'MethodDefinition' && member.kind === 'constructor',
  );
  if (!own && shape.base?.kind === 'obj' && shape.base.cls)
    yield* initialize(m, shape.base, instance, args, node);
  if (shape.base && shape.base.kind !== 'obj') instance.from ??= provenance(shape.base);
  const scope = new Env(shape.env, shape.env.file, instance, instance.proto);
  for (const member of shape.node.body.body) {
    if (member.type !== 'PropertyDefinition' || member.static || member.declare) continue;
    const name = yield* memberKey(m, member, scope);
    const value = member.value ? yield* evaluate(m, member.value, scope) : undef;
    instance.props.set(name, value);
    const type = typeName(member);
    if (!member.value && type)
      instance.props.set(
        name,
        m.fresh(member, `field ${name}`, { attempts: [], type, label: name }),
      );
  }
  if (own?.type !== 'MethodDefinition' || !isFunctionNode(own.value)) return;
  const home = instance.proto?.proto ?? shape.base;
  const fn = makeFunction(m, own.value, shape.env, { ...(home?.kind === 'obj' ? { home } : {}) });
  // A constructor is entered through its class alone.
  m.closures.pop();
  yield* callFunction(m, { fn, thisValue: instance, args, node, isNew: true });
}

/** `super(…)` inside a constructor. */
export function* superCall(
  m: Machine,
  args: Value[],
  node: Node,
  env: Env,
): Generator<Obj, Value, void> {
  const self = env.self;
  if (self?.kind !== 'obj') return undef;
  const base = classAround(env);
  if (base?.kind === 'obj' && base.cls) yield* initialize(m, base, self, args, node);
  else if (base) self.from ??= provenance(base);
  return self;
}

/** The base of the class whose body is running. */
function classAround(env: Env): Value | undefined {
  for (let at: Env | undefined = env; at; at = at.parent) {
    for (const binding of at.all()) {
      const value: Value | undefined = binding.value;
      if (value?.kind === 'obj' && value.cls?.env === at) return value.cls.base;
    }
  }
  return undefined;
}
