/** Which part of a token response a value is, told by how it was read from the response. */

import type { Attempt } from '../../attempt.js';
import { children, unwrap, type Node } from '../../syntax/nodes.js';
import type { Closure, Obj, Provenance, Sym, TokenPart, Value } from '../../values.js';
import type { TokenLife } from './life.js';

const refresh = /^refresh_?token$|^refresh$/i;
const access = /^access_?token$|^access$/i;
/** Properties and methods that give the record again, or its text. */
const same =
  /^(?:data|_?body|tokens?|tokenset|token_?response|result|results|payload|json|response|credentials|authentication|auth|session|values?|raw|text|clone|content|\d+)$/i;
/** Methods of token records that tell something about them. */
const telling =
  /^(?:claims|has\w*|is\w*|expire\w*|\w*expir\w*|scopes?|tokenType|idToken|id_token|on|get(?:Id|Expir)\w*|toString)$/i;
/** Functions that give a text again in another form. */
const reforming =
  /^(?:encrypt|encode|seal|sign|cipher|wrap|trim|stringify|serialize|String|btoa|escape|bearer|format|to(?:String|Base64|JSON)|from)/i;

/** The part that a property of a part is. */
export function partAt(from: Provenance, name: string): { token?: TokenPart } {
  if (from.attempts.length === 0) return {};
  const part = ownPart(from);
  if (part !== 'whole') return { token: name === 'length' ? 'other' : part };
  if (refresh.test(name)) return { token: 'refresh' };
  if (access.test(name)) return { token: 'access' };
  if (/^token$/i.test(name) && endsInToken(from.attempts[0]!)) return { token: 'access' };
  if (name.startsWith('[') || same.test(name)) return { token: 'whole' };
  return { token: 'other' };
}

function endsInToken(attempt: Attempt): boolean {
  const effect = attempt.entry?.effect;
  if (!effect || !('tokens' in effect) || effect.tokens?.in !== 'result') return false;
  return effect.tokens.accessTokenAt?.some((path) => path.split('.').at(-1) === 'token') ?? false;
}

function ownPart(from: Provenance): TokenPart {
  return from.token ?? (from.label === 'error' ? 'other' : 'whole');
}

/** The part that a text made of a part is: cut into pieces it is none any more. */
export function partOfText(from: Provenance, method: string): { token?: TokenPart } {
  if (from.attempts.length === 0) return {};
  const part = ownPart(from);
  return {
    token:
      part !== 'whole' && /^(?:split|match|matchAll|exec|at|charAt|search)$/.test(method)
        ? 'other'
        : part,
  };
}

/** The part that the result of a call nobody sees is. */
export function partOfResult(
  name: string,
  callee: Provenance,
  receiver: Provenance | undefined,
  args: readonly Provenance[],
): { token?: TokenPart } {
  if (receiver && receiver.attempts.length > 0) {
    if (callee.token === 'access' || callee.token === 'refresh') return { token: callee.token };
    const part = ownPart(receiver);
    return { token: telling.test(name) ? 'other' : part };
  }
  const given = args.filter((arg) => arg.attempts.length > 0).map(ownPart);
  if (given.length === 0) return {};
  if (given.includes('whole')) return { token: 'whole' };
  return {
    token: reforming.test(name) ? (given.includes('access') ? 'access' : given[0]!) : 'other',
  };
}

/** A part of the response of one attempt. */
export interface Part {
  attempt: Attempt;
  part: TokenPart;
}

/** How many values are looked at for one. */
const most = 400;

/** One look into a value. */
interface Search {
  life: TokenLife;
  found: Part[];
  seen: Set<Value>;
}

/** Every part of a token response inside a value, however deep. */
export function partsIn(life: TokenLife, value: Value): Part[] {
  const search: Search = { life, found: [], seen: new Set() };
  collect(search, value);
  return search.found;
}

function collect(search: Search, value: Value): void {
  switch (value.kind) {
    case 'prim':
      return;
    case 'sym':
      return addSymbol(value, search.found);
    case 'str':
      for (const part of value.parts) if (typeof part !== 'string') collect(search, part);
      return;
    case 'cond':
      // What is tested does not become the value.
      if (value.op === '??' || value.op === '||')
        for (const arg of value.args) collect(search, arg);
      else if (value.op === '?:' || value.op === '&&')
        for (const arg of value.args.slice(1)) collect(search, arg);
      return;
    case 'obj':
      // What was there before the run says itself when it is written.
      if (value.id <= search.life.base || search.seen.has(value) || search.seen.size > most) return;
      search.seen.add(value);
      return insideObject(search, value);
  }
}

function addSymbol(value: Sym, into: Part[]): void {
  if (value.key.startsWith('error')) return;
  for (const attempt of value.from.attempts) into.push({ attempt, part: ownPart(value.from) });
}

function insideObject(search: Search, object: Obj): void {
  if (object.fn) return inClosure(search, object.fn);
  if (object.cls || object.native) return;
  const { promise } = object;
  if (promise?.state === 'fulfilled') collect(search, promise.value);
  else if (promise?.attempt && promise.state === 'pending')
    search.found.push({ attempt: promise.attempt, part: 'whole' });
  const before = search.found.length;
  for (const inner of object.props.values()) collect(search, inner);
  // A place for a refresh token that says there is none: the program has decided.
  if (
    search.found.length > before &&
    [...object.props].some(([name, inner]) => refresh.test(name) && inner.kind === 'prim')
  )
    search.found.push({ attempt: search.found[before]!.attempt, part: 'refresh' });
  for (const inner of object.items) collect(search, inner);
  for (const entry of object.entries) collect(search, entry.value);
  for (const inner of search.life.held.get(object) ?? []) collect(search, inner);
  if (object.rest) collect(search, object.rest);
}

/** What a function that outlives the run takes along: the parts that its body names. */
function inClosure(search: Search, closure: Closure): void {
  for (const { name, property } of namesIn(closure.node)) {
    // The run is over: what nobody has read, it has not filled.
    const value = closure.env.known(name);
    if (!value || (value.kind === 'obj' && (value.fn ?? value.cls ?? value.native))) continue;
    const before = search.found.length;
    collect(search, value);
    if (property === undefined) continue;
    search.found.push(
      ...search.found.splice(before).map(({ attempt, part }) => ({
        attempt,
        part: partAt({ attempts: [attempt], token: part }, property).token ?? part,
      })),
    );
  }
}

interface Named {
  name: string;
  property: string | undefined;
}

const namedIn = new WeakMap<Node, Named[]>();

/** The names a function uses, and the property of each that it reads. */
function namesIn(fn: Node): Named[] {
  const known = namedIn.get(fn);
  if (known) return known;
  const names = new Map<string, Named>();
  const add = (name: string, property?: string): void =>
    void names.set(`${name}.${property ?? ''}`, { name, property });
  const visit = (node: Node): void => {
    if (node.type === 'MemberExpression' && !node.computed) {
      const object = unwrap(node.object);
      if (object.type === 'Identifier' && node.property.type === 'Identifier')
        add(object.name, node.property.name);
      else visit(node.object);
    } else if (node.type === 'Identifier') add(node.name);
    else for (const child of children(node)) visit(child);
  };
  for (const child of children(fn)) visit(child);
  const found = [...names.values()];
  namedIn.set(fn, found);
  return found;
}
