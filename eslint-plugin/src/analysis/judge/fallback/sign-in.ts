/**
 * Requests for sign-in. They seldom stand where codes are redeemed, so what builds them is run apart, only in files whose
 * redemptions depend on what was requested.
 */

import { libraries } from '../../../catalog/index.js';
import type { Provider } from '../../../catalog/providers.js';
import { Machine } from '../../machine.js';
import { explore, leads, PathEnd } from '../../oracle.js';
import type { Program } from '../../program.js';
import { fieldsOf, mayHoldMore, type Field } from '../../records.js';
import { entryNode, type Entry } from '../../run/entries.js';
import { runScenario } from '../../run/scenarios.js';
import { children, isFunctionNode, type FunctionNode, type Node } from '../../syntax/nodes.js';
import { keyOf, text, type Value } from '../../values.js';
import type { TokenEvent } from '../tokens.js';
import { match, providerOf } from './provider.js';
import { fieldOf, scopeOf, unknownScope, type Scope } from './scopes.js';
import { hole, textsOf } from './urls.js';

/** One request for sign-in. */
export interface SignIn {
  provider: Provider | undefined;
  /** The library's call that makes it, where there is one in the file. */
  node: Node | undefined;
  /** The function that was run to see it; undefined for the module itself. */
  inside: FunctionNode | undefined;
  /** Where a URL that the program puts together begins; empty for a library's call. */
  address: string;
  /** What the library's call is made on. */
  receiver: Value | undefined;
  /** Undefined where none is requested. */
  scope: Scope | undefined;
  fields: Field[];
  /** It may have parameters that the program does not show. */
  open: boolean;
}

const limits = { paths: 3, deviations: 1, decisions: 30 };
const maxBuilders = 6;

const names = libraries.flatMap(({ entries }) =>
  entries.flatMap(({ effect, callee, returns }) =>
    effect.does === 'start sign-in' || returns?.some((item) => item.effect.does === 'start sign-in')
      ? [callee.name.split('.').at(-1)!]
      : [],
  ),
);
const signs = new RegExp(
  `response_type|/authorize\\b|[?&]scope=|^(?:${[...new Set(names)].filter((name) => /^\w{4,}$/.test(name)).join('|')})$`,
);

const known = new WeakMap<Program, SignIn[]>();

/** Every request for sign-in that a file makes. */
export function signInsOf(program: Program): SignIn[] {
  let found = known.get(program);
  if (!found) known.set(program, (found = findSignIns(program)));
  return found;
}

function findSignIns(program: Program): SignIn[] {
  const found: SignIn[] = [];
  for (const entry of [
    { chain: [], owner: undefined, kind: 'module' } satisfies Entry,
    ...builders(program),
  ]) {
    explore(limits, (oracle) => {
      const m = new Machine(program, oracle);
      m.life.seen = [];
      try {
        runScenario(m, entry, 'once', false);
      } catch (error) {
        if (!(error instanceof PathEnd)) throw error;
      }
      found.push(...requestsOf(m, entryNode(entry)));
      return program.budget.steps > 0 ? leads.elsewhere : undefined;
    });
  }
  return found;
}

/** The functions in which signs of a request stand, with those around them. */
function builders(program: Program): Entry[] {
  const chains = new Map<FunctionNode, FunctionNode[]>();
  const visit = (node: Node, around: FunctionNode[]): void => {
    const chain = isFunctionNode(node) ? [...around, node] : around;
    const inner = chain.at(-1);
    if (inner && isSign(node)) chains.set(inner, chain);
    for (const child of children(node)) visit(child, chain);
  };
  visit(program.file.ast, []);
  return [...chains.values()]
    .slice(0, maxBuilders)
    .map((chain) => ({ chain, owner: undefined, kind: 'function' as const }));
}

function isSign(node: Node): boolean {
  if (node.type === 'Identifier') return signs.test(node.name);
  if (node.type === 'Literal') return typeof node.value === 'string' && signs.test(node.value);
  return node.type === 'TemplateElement' && signs.test(node.value.raw);
}

function requestsOf(m: Machine, inside: FunctionNode | undefined): SignIn[] {
  const module = m.modules.get(m.program.file);
  const values = [
    ...(m.life.seen ?? []),
    ...(module ? [...module.all()].map((binding) => binding.value) : []),
  ];
  const urls = m.heap.filter((object) => object.label === 'url');
  return [
    ...m.tokenEvents
      .filter((event) => event.kind === 'sign-in')
      .map((event) => fromLibrary(m, event, inside)),
    ...[...values, ...urls].flatMap((value) => (value ? fromValue(value, inside, 0) : [])),
  ];
}

function fromLibrary(m: Machine, event: TokenEvent, inside: FunctionNode | undefined): SignIn {
  const { call, scopes = [], params = [], result } = event;
  const url = result ? keyOf(result) : '';
  const added = m.life.added
    .filter((item) => item.url === url)
    .map((item): Field => [item.name, item.value]);
  const fields = [...params.flatMap((value) => (value ? fieldsOf(value) : [])), ...added];
  const provider = providerOf({
    parts: call?.args ?? [],
    receiver: call?.receiver,
    callee: call?.callee,
    fields,
    entry: call?.entry,
  });
  const open = params.some(mayHoldMore);
  const listed = scopeAmong(scopes) ?? fieldOf(fields, 'scope');
  return {
    provider,
    node: event.file === m.program.file ? event.node : undefined,
    inside,
    address: '',
    receiver: call?.receiver,
    scope: listed ? scopeOf(listed) : open ? unknownScope : undefined,
    fields,
    open,
  };
}

/** Of several places where scopes may stand, the one that holds a list, else a text. */
function scopeAmong(values: readonly (Value | undefined)[]): Value | undefined {
  const given = values.filter((value) => value !== undefined);
  return (
    given.find((value) => value.kind === 'obj' && value.type === 'array') ??
    given.find((value) =>
      value.kind === 'prim' ? typeof value.value === 'string' : value.kind !== 'obj',
    )
  );
}

/** A request among the values that a program sends somewhere: a URL with its parameters. */
function fromValue(value: Value, inside: FunctionNode | undefined, depth: number): SignIn[] {
  if (value.kind === 'prim' ? !text(value)?.includes('=') : value.kind === 'sym' || depth > 3)
    return [];
  if (value.kind === 'cond') return value.args.flatMap((arg) => fromValue(arg, inside, depth + 1));
  if (value.kind === 'obj' && value.label !== 'url') {
    if (value.fn || value.cls || value.native) return [];
    if (value.promise)
      return value.promise.state === 'fulfilled'
        ? fromValue(value.promise.value, inside, depth + 1)
        : [];
    return [...value.props.values(), ...value.items].flatMap((inner) =>
      fromValue(inner, inside, depth + 1),
    );
  }
  const search = value.kind === 'obj' ? value.props.get('search') : undefined;
  const source = value.kind === 'obj' ? value.props.get('searchParams') : value;
  const fields = [...(source ? fieldsOf(source) : []), ...(search ? fieldsOf(search) : [])];
  const address =
    textsOf(value).map((item) => /https?:\/\/[^\s"'<>]*/i.exec(item)?.[0] ?? '')[0] ?? '';
  if (!isRequest(fields, address)) return [];
  const open = mayHoldMore(source);
  const scope = fieldOf(fields, 'scope');
  return [
    {
      provider: match([address]),
      node: undefined,
      inside,
      address: address.split('?')[0]!,
      receiver: undefined,
      scope: scope ? scopeOf(scope) : open ? unknownScope : undefined,
      fields,
      open,
    },
  ];
}

function isRequest(fields: readonly Field[], address: string): boolean {
  const type = fieldOf(fields, 'response_type');
  if (type) return textsOf(type).some((item) => item.includes('code') || item.includes(hole));
  return (
    /\/(?:authorize|auth)\b[^/]*$/.test(address.split('?')[0]!) &&
    (fieldOf(fields, 'client_id') ?? fieldOf(fields, 'scope')) !== undefined
  );
}
