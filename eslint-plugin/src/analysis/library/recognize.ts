/** Which catalogue entry a call means, by its name and by the evidence that the name is the library's. */

import { libraries, type Entry, type Library, type When, type Where } from '../../catalog/index.js';
import type { Call } from '../eval/calls.js';
import type { Machine } from '../machine.js';
import type { Taught } from '../models/taught.js';
import { at } from '../records.js';
import { unwrap, type Node } from '../syntax/nodes.js';
import { provenance, type Provenance, type Value } from '../values.js';

interface Candidate {
  library: Library;
  entry: Entry;
  /** `['oauth', 'v2', 'access']`. */
  names: readonly string[];
}

const byName = indexOf(libraries);
const packages = new Set(libraries.flatMap((library) => library.packages));

/** Candidates by the last part of their names. */
function indexOf(all: readonly Library[]): Map<string, Candidate[]> {
  const index = new Map<string, Candidate[]>();
  for (const library of all) {
    for (const entry of library.entries) {
      const names = entry.callee.name.split('.');
      const last = names.at(-1)!;
      const list = index.get(last) ?? [];
      list.push({ library, entry, names });
      index.set(last, list);
    }
  }
  // The longest chain of names says most.
  for (const list of index.values()) list.sort((a, b) => b.names.length - a.names.length);
  return index;
}

const ofModels = new WeakMap<Taught, Map<string, Candidate[]>>();

function candidatesOf(taught: Taught): Map<string, Candidate[]> {
  let index = ofModels.get(taught);
  if (!index) ofModels.set(taught, (index = indexOf(taught.libraries)));
  return index;
}

/** The entry a call means, if the catalogue has one that fits the evidence. */
export function recognize(m: Machine, call: Call): Entry | undefined {
  const taught = m.program.taught && candidatesOf(m.program.taught);
  if (
    call.name !== undefined &&
    !byName.has(call.name) &&
    !taught?.has(call.name) &&
    provenance(call.callee).path?.length !== 0
  )
    return undefined;
  const from = calleeProvenance(call);
  const name = call.name ?? from.path?.at(-1) ?? (from.module ? 'default' : from.label);
  if (name === undefined) return undefined;
  const candidates = [
    ...(taught?.get(name) ?? []),
    ...(byName.get(name) ?? []),
    ...(from.path?.length === 0 || from.path?.at(-1) === 'default'
      ? [...(taught?.get('default') ?? []), ...(byName.get('default') ?? [])]
      : []),
  ];
  return candidates.find((candidate) => fits(m, candidate, call, from))?.entry;
}

/** Where the callee, or for a method its receiver, comes from. */
function calleeProvenance(call: Call): Provenance {
  const own = provenance(call.callee);
  if (call.callee.kind === 'sym' && (own.module ?? own.path)) return own;
  const receiver = call.receiver ? provenance(call.receiver) : own;
  return call.name === undefined
    ? own
    : { ...receiver, path: [...(receiver.path ?? []), call.name] };
}

function fits(
  m: Machine,
  { library, entry, names }: Candidate,
  call: Call,
  from: Provenance,
): boolean {
  const { callee } = entry;
  if (
    (callee.on === 'constructor') !== call.isNew &&
    !(callee.on === 'constructor' && callee.name === 'default')
  )
    return false;
  if ((callee.on === 'jsx') !== (call.rendered ?? false)) return false;
  if (callee.on === 'method' && call.name === undefined && !from.made) return false;
  if (!pathFits(names, from, callee.on)) return false;
  if (!evidence(m, { library, entry, names }, call, from)) return false;
  return (entry.when ?? []).every((when) => holds(when, call.args));
}

function pathFits(names: readonly string[], from: Provenance, on: string): boolean {
  const path = from.path ?? [];
  if (names.length === 1 && names[0] === 'default')
    return path.length === 0 || (path.length === 1 && path[0] === 'default');
  if (path.length < names.length)
    return names.length === 1 && path.length === 0 && from.label === names[0];
  if (on === 'function' && from.made && path.length > names.length + 1) return false;
  return names.every(
    (name, index) => name === '*' || name === path[path.length - names.length + index],
  );
}

function evidence(m: Machine, candidate: Candidate, call: Call, from: Provenance): boolean {
  const { library, entry } = candidate;
  const { callee } = entry;
  if (callee.on === 'global')
    return (
      from.module === 'global' ||
      (library.packages.length === 0 && from.module === undefined && call.name === undefined)
    );
  if (from.module !== undefined && from.module !== 'global') {
    if (library.packages.some((name) => belongs(from.module!, name)))
      return isReceiver(entry, from);
    // A module of the project that nobody sees may hold the library's client; another package may not.
    if (!isProject(from.module)) return false;
  }
  if (callee.unambiguous) return true;
  const type = (call.receiver && provenance(call.receiver).type) ?? from.type;
  if (
    type !== undefined &&
    callee.receivers?.some((receiver) => receiver.split('.').at(-1) === type)
  )
    return true;
  if (from.module === 'global') return false;
  if (from.module !== undefined && callee.receivers?.includes(from.path?.at(-2) ?? '')) return true;
  if (callee.on !== 'method') return false;
  const receiver = call.receiver ? provenance(call.receiver) : from;
  if (receiver.url || receiver.code) return false;
  const typed = typeTells(m, candidate, call);
  if (typed !== undefined) return typed;
  if (entry.effect.does === 'send' && !clientName.test(receiver.label ?? '')) return false;
  return (
    importsAny(m, library) ||
    (entry.effect.does === 'redeem' &&
      carriesCode(entry.effect.code, call.args) &&
      /token|grant|exchange|code/i.test(call.name ?? ''))
  );
}

/** Whether the receiver's type is the library's, where types are known and some package declares it. */
function typeTells(
  m: Machine,
  { library, entry, names }: Candidate,
  call: Call,
): boolean | undefined {
  const node = m.program.host.typeOf && receiverNode(call, names.length);
  const types = (node && m.program.host.typeOf?.(node)) ?? [];
  const classes = (entry.callee.receivers ?? [])
    .map((receiver) => receiver.split('.').at(-1)!)
    .filter((name) => /^[A-Z]/.test(name));
  // A model may speak of a class of the project.
  const isModel = m.program.taught?.libraries.includes(library) ?? false;
  if (isModel && types.some((type) => type.package === undefined && classes.includes(type.name)))
    return true;
  const declared = types.filter((type) => type.package !== undefined);
  if (declared.length === 0) return undefined;
  return declared.some(
    (type) =>
      library.packages.some((name) => belongs(type.package!, name)) &&
      (classes.length === 0 || classes.includes(type.name)),
  );
}

/** `slack` of `slack.oauth.v2.access()`, where the entry's name has three parts. */
function receiverNode({ node }: Call, parts: number): Node | undefined {
  let at: Node | undefined = node.type === 'CallExpression' ? unwrap(node.callee) : undefined;
  for (let part = 0; part < parts; part++)
    at = at?.type === 'MemberExpression' ? unwrap(at.object) : undefined;
  return at;
}

/** Names that HTTP clients go by when nobody shows where they come from. */
const clientName = /http|axios|client|api|request|instance|got|ky/i;

function carriesCode(where: readonly Where[], args: readonly Value[]): boolean {
  return where.some((place) => {
    const found = at(args[place.arg], place.prop);
    return (
      found?.kind === 'sym' &&
      found.from.code === true &&
      (place.prop !== undefined || args.length === 1)
    );
  });
}

/** Whether a value made by a class of the library is of one that has this method. */
function isReceiver({ callee }: Entry, { made, path = [] }: Provenance): boolean {
  const maker = path[path.length - callee.name.split('.').length - 1];
  if (!made || callee.on !== 'method' || !callee.receivers || !maker || !/^[A-Z]/.test(maker))
    return true;
  return callee.receivers.some((receiver) => receiver.split('.').at(-1) === maker);
}

/** Whether an import specifier is a package or one of its subpaths. */
export function belongs(specifier: string, name: string): boolean {
  return (
    specifier.startsWith(name) &&
    (specifier.length === name.length || specifier[name.length] === '/')
  );
}

/** Whether an import specifier means a module of the project, as far as it tells. */
export function isProject(specifier: string): boolean {
  let known = projects.get(specifier);
  if (known === undefined) {
    known = looksLikeProject(specifier);
    projects.set(specifier, known);
  }
  return known;
}

/** Every call of an import asks, and a process sees few specifiers. */
const projects = new Map<string, boolean>();

function looksLikeProject(specifier: string): boolean {
  if (/^(?:\.|\/|[@~#]\/|src\/|\$lib)/.test(specifier)) return true;
  if (/^(?:@[\w-]+\/)?[\w.-]+$/.test(specifier)) return false;
  return ![...packages].some((name) => belongs(specifier, name));
}

/** Whether the file itself imports one of the library's packages. */
function importsAny(m: Machine, library: Library): boolean {
  return library.packages.some((name) => m.program.imports(m.callSite ?? m.program.file, name));
}

/** Whether a condition on the arguments is not refuted by what the program shows. */
export function holds(when: When, args: readonly Value[]): boolean {
  if (when.rest)
    return args
      .slice(when.arg)
      .some((_arg, index) => holds({ ...when, arg: when.arg + index, rest: undefined }, args));
  const value = at(args[when.arg], when.prop);
  const given = value !== undefined && !(value.kind === 'prim' && value.value === undefined);
  if (when.given !== undefined) return given === when.given;
  if (when.isObject !== undefined) return isObject(value) === when.isObject;
  if (when.matches !== undefined) {
    const text = value && literal(value);
    return text !== undefined && new RegExp(when.matches, 'i').test(text);
  }
  if (when.notEquals !== undefined)
    return !(value?.kind === 'prim' && value.value === when.notEquals);
  if (when.equals !== undefined)
    return value?.kind === 'prim' ? value.value === when.equals : value !== undefined;
  return given;
}

function isObject(value: Value | undefined): boolean {
  return value?.kind === 'obj' && !value.fn && !value.native;
}

function literal(value: Value): string | undefined {
  if (value.kind === 'prim') return typeof value.value === 'string' ? value.value : undefined;
  return value.kind === 'str'
    ? value.parts.filter((part) => typeof part === 'string').join('')
    : undefined;
}
