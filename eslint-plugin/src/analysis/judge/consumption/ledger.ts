/**
 * What two requests that carry the same code do to the store: what they look up, what they spend, where each of them ends.
 * Equal requests get equal answers from everything they ask, except from the store, which lets one of two spend a code.
 */

import type { Frame } from '../../attempt.js';
import { libraries } from '../../../catalog/index.js';
import type { Call } from '../../eval/calls.js';
import { recognize } from '../../library/recognize.js';
import type { Machine } from '../../machine.js';
import type { SourceFile } from '../../ports.js';
import { unwrap, type FunctionNode, type Node } from '../../syntax/nodes.js';
import { keyOf, provenance, sym, type Obj, type Sym, type Value } from '../../values.js';
import {
  asksForLock,
  doingOf,
  excludes,
  isMark,
  isSaving,
  isTokenField,
  issues,
  type Link,
} from './statement.js';

/** A code is looked up or spent. */
export interface StoreEvent {
  kind: 'read' | 'spend';
  run: number;
  /** The codes it is about. */
  codes: readonly string[];
  node: Node;
  file: SourceFile;
  frames: readonly Frame[];
  stack: readonly FunctionNode[];
  /** In which order it happened. */
  order: number;
  /** What the later of two is told. */
  tells: 'in its answer' | 'by a throw' | undefined;
  unseen: boolean;
  /** How its answer says whether it found the code, where the store is known. */
  answer?: Answer | undefined;
  /** How the code is called. */
  name: string;
}

/** A number, at a place in the answer, or a plain yes. */
export type Answer = { is: 'boolean' } | { is: 'number'; at: string | undefined; yes: number };

/** The links of a chain so far, and what came of them. */
interface Statement {
  links: Link[];
  codes: Set<string>;
  event: StoreEvent | undefined;
}

/** They wait for what a statement gives. */
const reacting = new Set(['then', 'catch', 'finally']);

/** Names of calls that say nothing of how a request ends. */
const silent = /(?:^|\.)(?:console|log|logger|_?debug)\b/;

export class Ledger {
  readonly events: StoreEvent[] = [];
  /** The last call of each run. */
  readonly last = new Map<number, { node: Node; late: boolean }>();
  /** Runs that made or handed out tokens. */
  readonly issued = new Set<number>();
  /** Codes that were sent to a token endpoint. */
  readonly redeemed = new Set<string>();
  /** Something lets one in at a time, or asks the store for the row alone. */
  excluded = false;
  private readonly statements = new Map<string, Statement>();
  /** What was written to objects that came from the store and is not saved yet, run by run. */
  private readonly unsaved = new Map<number, Set<string>>();
  private readonly names = new Map<string, string>();
  private order = 0;

  constructor(private readonly m: Machine) {}

  /** What a call of something nobody sees does; returns its result as the run gets to know it. */
  observe(call: Call, result: Value, unknown: boolean): Value {
    const { m } = this;
    const name = nameOf(call);
    const spoken = spokenOf(call, m.callSite);
    if (m.silent) return result;
    if (unknown && excludes.test(name)) this.excluded = true;
    if (issues.test(name) || call.args.some((arg) => holdsTokens(arg, 0))) this.issued.add(m.run);
    const late = call.args.some((arg) => isLate(arg)) || (call.receiver && isLate(call.receiver));
    if (!silent.test(spoken)) this.last.set(m.run, { node: call.node, late: late === true });
    if (call.isNew || reacting.has(name)) return result;
    const statement = this.statementOf(call, name);
    const lost = this.note(statement, call, name, spoken);
    if (lost === 'by a throw') return m.settled(m.fresh(call.node, 'error'), true);
    const given = this.marked(result, statement, lost !== undefined || late === true);
    const spends = statement.event?.kind === 'spend' && statement.event.tells !== undefined;
    if (spends && given.kind === 'sym' && !given.from.late) given.from.inTime = given.key;
    if (given.kind === 'sym' || given.kind === 'obj') this.statements.set(keyOf(given), statement);
    return given;
  }

  /** Whoever sends a code to a token endpoint is a client. */
  sent(code: Value): void {
    for (const key of codesOf(code)) this.redeemed.add(key);
  }

  /** What a function of the program makes of a code stands for it: a hash, a key. */
  returned(call: Call, result: Value): Value {
    const { m } = this;
    const codes = call.args.flatMap((arg) => (arg.kind === 'obj' ? [] : this.named(arg)));
    if (codes.length === 0 || m.silent) return result;
    const marked = (value: Value): Value => {
      if (!isText(value) || codesOf(value).length > 0) return value;
      const key = `${keyOf(value)} of ${codes.join()}`;
      return mark(value.kind === 'sym' ? value : sym(key), codes, false);
    };
    if (result.kind !== 'obj' || !result.promise) return marked(result);
    const promise = m.promise();
    m.loop.whenSettled(result, (value, failed) => m.loop.settle(promise, marked(value), failed));
    return promise;
  }

  /** A property is written: of what a plain collection holds it is changed at once, of another store's when it is saved. */
  wrote(object: Value, name: string, value: Value, node: Node): boolean {
    if (holdsTokens(value, 0)) this.issued.add(this.m.run);
    const codes = codesOf(object);
    if (codes.length === 0 || !isMark(name) || (value.kind === 'prim' && !value.value))
      return false;
    if (provenance(object).kept) {
      this.record('spend', codes, node, undefined, false);
      return false;
    }
    let own = this.unsaved.get(this.m.run);
    if (!own) this.unsaved.set(this.m.run, (own = new Set()));
    for (const code of codes) own.add(code);
    return true;
  }

  /** `codes[code]` of a plain object is read. */
  looked(name: Value, found: Value, node: Node): Value {
    const codes = this.named(name);
    if (codes.length === 0 || found.kind !== 'sym' || this.m.silent) return found;
    this.record('read', codes, node, undefined, false);
    return mark({ ...found, from: { ...found.from, kept: true } }, codes, false);
  }

  /** `delete codes[code]`. */
  removed(name: Value, node: Node): void {
    const codes = this.named(name);
    if (codes.length > 0 && !this.m.silent) this.record('spend', codes, node, undefined, false);
  }

  private statementOf(call: Call, name: string): Statement {
    const before =
      call.receiver && isChained(call.node) && this.statements.get(keyOf(call.receiver));
    const link = { name, args: call.args };
    if (before) {
      before.links.push(link);
      return before;
    }
    return { links: [link], codes: new Set(), event: undefined };
  }

  /** Enters what a statement does; what the run is told if it comes too late. */
  private note(
    statement: Statement,
    call: Call,
    name: string,
    spoken: string,
  ): StoreEvent['tells'] | undefined {
    for (const arg of call.args) for (const code of this.named(arg)) statement.codes.add(code);
    const own = call.receiver ? codesOf(call.receiver) : [];
    const codes = statement.codes.size > 0 ? [...statement.codes] : own;
    if (isSaving(name) && this.saves(codes)) {
      this.record('spend', this.pending(codes), call.node, undefined, false);
      return undefined;
    }
    if (codes.length === 0) return undefined;
    const text = textOf(call, this.m.callSite);
    if (asksForLock(text)) this.excluded = true;
    const doing = doingOf(statement.links, spoken, text);
    if (!doing.spends && (!doing.reads || statement.codes.size === 0)) return undefined;
    const kind = doing.spends ? 'spend' : 'read';
    if (statement.event) Object.assign(statement.event, { kind, node: call.node, codes, ...doing });
    else statement.event = this.record(kind, codes, call.node, doing.tells, doing.unseen);
    if (doing.spends) statement.event.answer = answerOf(this.m, call);
    return doing.spends && this.isLater(statement.event) ? doing.tells : undefined;
  }

  /** Whether another request has spent the same before, at the same place. */
  private isLater(event: StoreEvent): boolean {
    return this.events.some(
      (other) =>
        other.kind === 'spend' &&
        other.run !== event.run &&
        other.order < event.order &&
        other.codes.some((code) => event.codes.includes(code)),
    );
  }

  private record(
    kind: StoreEvent['kind'],
    codes: readonly string[],
    node: Node,
    tells: StoreEvent['tells'],
    unseen: boolean,
  ): StoreEvent {
    const { m } = this;
    const event: StoreEvent = {
      kind,
      run: m.run,
      codes,
      node,
      file: m.callSite ?? m.program.file,
      frames: m.frames,
      stack: m.stack,
      order: this.order++,
      tells,
      unseen,
      name: codes.map((code) => this.names.get(code)).find(Boolean) ?? '',
    };
    this.events.push(event);
    if (kind === 'spend') m.program.redeems();
    return event;
  }

  /** Whether something of these codes, or of any where none is named, was changed in this run and is saved now. */
  private saves(codes: readonly string[]): boolean {
    return this.pending(codes).length > 0;
  }

  private pending(codes: readonly string[]): string[] {
    const own = [...(this.unsaved.get(this.m.run) ?? [])];
    return codes.length > 0 ? own.filter((code) => codes.includes(code)) : own;
  }

  /** The codes that a value names, or by which what it is was found. */
  private named(value: Value): string[] {
    return codesOf(value, (code) => this.names.set(code.key, code.from.label ?? ''));
  }

  /** The result with the codes it was found by. */
  private marked(result: Value, statement: Statement, late: boolean): Value {
    const codes = [...statement.codes];
    if (codes.length === 0 && !late) return result;
    if (result.kind === 'sym') return mark(result, codes, late);
    if (result.kind === 'obj' && result.promise?.state === 'fulfilled') {
      const { value } = result.promise;
      if (value.kind === 'sym' && codes.length > 0)
        result.promise.value = mark(value, codes, false);
    } else if (result.kind === 'obj' && result.from && !result.fn)
      result.from = { ...result.from, codes };
    return result;
  }
}

/** Unknown, or put together of what is; a list of unknown length may be joined to nothing. */
function isText(value: Value): boolean {
  return (
    value.kind === 'sym' || value.kind === 'str' || (value.kind === 'prim' && value.value === '')
  );
}

function mark(value: Sym, codes: readonly string[], late: boolean): Sym {
  const all = [...new Set([...(value.from.codes ?? []), ...codes])];
  const kept = /^#\d+\.get\(/.test(value.key);
  return sym(late && !value.from.late ? `${value.key} late` : value.key, {
    ...value.from,
    codes: all,
    ...(kept ? { kept: true as const } : {}),
    ...(late ? { late: true as const } : {}),
  });
}

/** What the catalogue says of the answer, if the file shows whose call it is. */
function answerOf(m: Machine, call: Call): Answer | undefined {
  if (call.receiver?.kind === 'obj' && call.receiver.type === 'map') return { is: 'boolean' };
  const entry = recognize(m, call);
  const library = entry && libraries.find(({ entries }) => entries.includes(entry));
  const file = m.callSite ?? m.program.file;
  if (!library?.packages.some((name) => m.program.imports(file, name))) return undefined;
  const { effect } = entry!;
  return effect.does === 'claim' && typeof effect.yes === 'number'
    ? { is: 'number', at: effect.at, yes: effect.yes }
    : undefined;
}

/** `a().b()`: the statement goes on. What was waited for is another one's. */
function isChained(node: Node): boolean {
  const callee = unwrap((node as { callee?: Node }).callee ?? node);
  return callee.type === 'MemberExpression' && unwrap(callee.object).type === 'CallExpression';
}

function nameOf(call: Call): string {
  return call.name ?? call.spoken ?? provenance(call.callee).label ?? '';
}

/** The callee as it stands in the text. */
function spokenOf(call: Call, file: SourceFile | undefined): string {
  const callee =
    (call.node as { callee?: Node; tag?: Node }).callee ?? (call.node as { tag?: Node }).tag;
  return callee && file ? file.text.slice(...callee.range) : '';
}

function textOf(call: Call, file: SourceFile | undefined): string {
  return file ? file.text.slice(...call.node.range) : '';
}

/** Whether a value is, or is made of, the answer of a store to whoever comes too late. */
export function isLate(value: Value, depth = 0): boolean {
  if (depth > 4) return false;
  switch (value.kind) {
    case 'sym':
      return value.from.late === true;
    case 'prim':
      return false;
    case 'str':
      return value.parts.some((part) => typeof part !== 'string' && isLate(part, depth + 1));
    case 'cond':
      return value.args.some((arg) => isLate(arg, depth + 1));
    case 'obj':
      return !value.fn && inner(value).some((item) => isLate(item, depth + 1));
  }
}

/** The codes that a value names, or by which what it is was found. */
export function codesOf(value: Value, found?: (code: Sym) => void, depth = 0): string[] {
  if (depth > 5) return [];
  switch (value.kind) {
    case 'sym':
      if (value.from.codes) return [...value.from.codes];
      if (!isCode(value)) return [];
      found?.(value);
      return [value.key];
    case 'prim':
      return [];
    case 'str':
      return value.parts.flatMap((part) =>
        typeof part === 'string' ? [] : codesOf(part, found, depth + 1),
      );
    case 'cond':
      return value.args.flatMap((arg) => codesOf(arg, found, depth + 1));
    case 'obj':
      if (value.fn ?? value.native ?? value.cls) return [];
      return [
        ...(value.from?.codes ?? []),
        ...inner(value).flatMap((item) => codesOf(item, found, depth + 1)),
      ];
  }
}

/** A code, or the hash of one that somebody else made. */
function isCode({ from }: Sym): boolean {
  return (
    from.code === true ||
    /^(?:hashed_?code|(?:auth_?)?code_?(?:hash|id|key))$/i.test(from.label ?? '')
  );
}

function inner(value: Obj): Value[] {
  if (value.type === 'map' || value.type === 'set') return [];
  return [
    ...value.props.values(),
    ...value.items,
    ...value.entries.map((entry) => entry.value),
    ...(value.rest ? [value.rest] : []),
    ...(value.promise?.state === 'fulfilled' ? [value.promise.value] : []),
  ];
}

/** A token response, or a body that is one. */
export function holdsTokens(value: Value, depth: number): boolean {
  if (depth > 3) return false;
  if (value.kind === 'str')
    return value.parts.some((part) => typeof part !== 'string' && holdsTokens(part, depth + 1));
  if (value.kind !== 'obj' || value.fn || value.type === 'map') return false;
  return [...value.props].some(
    ([name, item]) => isTokenField.test(name) || holdsTokens(item, depth + 1),
  );
}
