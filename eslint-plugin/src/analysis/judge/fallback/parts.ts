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
const telling = /^(?:claims|has\w*|is\w*|expire\w*|\w*expir\w*|scopes?|tokenType|idToken|id_token|on|get(?:Id|Expir)\w*|toString)$/i;
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
  return { token: part !== 'whole' && /^(?:split|match|matchAll|exec|at|charAt|search)$/.test(method) ? 'other' : part };
}

/** The part that the result of a call nobody sees is. */
export function partOfResult(name: string, callee: Provenance, receiver: Provenance | undefined, args: readonly Provenance[]): { token?: TokenPart } {
  if (receiver && receiver.attempts.length > 0) {
    if (callee.token === 'access' || callee.token === 'refresh') return { token: callee.token };
    const part = ownPart(receiver);
    return { token: telling.test(name) ? 'other' : part };
  }
  const given = args.filter((arg) => arg.attempts.length > 0).map(ownPart);
  if (given.length === 0) return {};
  if (given.includes('whole')) return { token: 'whole' };
  return { token: reforming.test(name) ? (given.includes('access') ? 'access' : given[0]!) : 'other' };
}

/** A part of the response of one attempt. */
export interface Part {
  attempt: Attempt;
  part: TokenPart;
}

/** Every part of a token response inside a value, however deep. */
export function partsIn(life: TokenLife, value: Value): Part[] {
  const found: Part[] = [];
  collect(life, value, found, new Set(), 0);
  return found;
}

function collect(life: TokenLife, value: Value, into: Part[], seen: Set<Obj>, depth: number): void {
  if (depth > 8) return;
  const each = (inner: Value): void => collect(life, inner, into, seen, depth + 1);
  switch (value.kind) {
    case 'prim':
      return;
    case 'sym':
      return addSymbol(value, into);
    case 'str':
      for (const part of value.parts) if (typeof part !== 'string') each(part);
      return;
    case 'cond':
      // What is tested does not become the value.
      if (value.op === '??' || value.op === '||') value.args.forEach(each);
      else if (value.op === '?:' || value.op === '&&') value.args.slice(1).forEach(each);
      return;
    case 'obj':
      if (seen.has(value)) return;
      seen.add(value);
      return insideObject(life, value, into, each);
  }
}

function addSymbol(value: Sym, into: Part[]): void {
  if (value.key.startsWith('error')) return;
  for (const attempt of value.from.attempts) into.push({ attempt, part: ownPart(value.from) });
}

function insideObject(life: TokenLife, object: Obj, into: Part[], each: (inner: Value) => void): void {
  if (object.fn) {
    for (const part of capturedBy(life, object.fn)) into.push(part);
    return;
  }
  if (object.cls || object.native) return;
  const { promise } = object;
  if (promise?.state === 'fulfilled') each(promise.value);
  else if (promise?.attempt && promise.state === 'pending') into.push({ attempt: promise.attempt, part: 'whole' });
  for (const inner of object.props.values()) each(inner);
  for (const inner of object.items) each(inner);
  for (const entry of object.entries) each(entry.value);
  for (const inner of life.held.get(object) ?? []) each(inner);
  if (object.rest) each(object.rest);
}

/** What a function that outlives the run takes along: the parts that its body names. */
function capturedBy(life: TokenLife, closure: Closure): Part[] {
  const found: Part[] = [];
  const visit = (node: Node, depth: number): void => {
    if (node.type === 'MemberExpression' && !node.computed && node.property.type === 'Identifier') {
      const object = unwrap(node.object);
      if (object.type === 'Identifier') {
        for (const { attempt, part } of named(life, closure, object.name)) {
          const read = partAt({ attempts: [attempt], token: part }, node.property.name).token;
          if (read) found.push({ attempt, part: read });
        }
        return;
      }
    }
    if (node.type === 'Identifier') found.push(...named(life, closure, node.name));
    if (depth < 40) for (const child of children(node)) visit(child, depth + 1);
  };
  visit(closure.node.body, 0);
  return found;
}

function named(life: TokenLife, closure: Closure, name: string): Part[] {
  const value = closure.env.lookup(name)?.value;
  if (!value || value.kind === 'prim' || (value.kind === 'obj' && (value.fn ?? value.cls ?? value.native))) return [];
  return partsIn(life, value);
}
