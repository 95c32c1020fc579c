/** How a visit is answered: in place, or by sending the browser elsewhere. What is not shown is neither. */

import {
  answerMakers,
  answerProperties,
  leavingMarks,
  leavingWords,
  passingWords,
  responseBuilders,
  responseMethods,
  type ResponseMethod,
} from '../../catalog/visits.js';
import { isHarmless, literalParts, wordsOf } from '../evidence.js';
import type { Call } from '../eval/calls.js';
import { belongs, isProject } from '../library/recognize.js';
import type { Machine } from '../machine.js';
import { at, fieldsOf } from '../records.js';
import type { Node } from '../syntax/nodes.js';
import { provenance, text, undef, type Sym, type Value } from '../values.js';
import { jarCall, setCookieHeader } from './jars.js';
import { isHandlerPart } from './parts.js';

const methods = new Map(responseMethods.map((method) => [method.name, method]));
const builders = new Set(responseBuilders);
const properties = new Set(answerProperties.map(({ name }) => name));
const leaving = new Set(leavingWords);
const passing = new Set(passingWords);

/** What a call of something nobody sees does to the visit; a value where the call is one of cookies, sessions or answers. */
export function visitCall(m: Machine, call: Call): Value | undefined {
  const kept = jarCall(m, call);
  if (kept) return kept;
  const name = call.name ?? call.spoken ?? provenance(call.callee).label ?? '';
  if (call.receiver && isHandlerPart(call.receiver)) {
    const answered = respond(m, call, call.receiver, name);
    if (answered) return answered;
  }
  const maker = makerOf(call, name);
  if (maker) {
    stay(m, call.node, call.args[0], maker.with);
    const init = call.args[1];
    if (init) headersAndStatus(m, call.node, at(init, 'status') ?? init, at(init, 'headers'));
    return undefined;
  }
  const words = wordsOf(name);
  if (takesElsewhere(call, words) || mayGoOn(m, call, words)) m.visit!.leave(call.node);
  if (mayPassOnce(m, call, words)) m.visit!.passesOnce = true;
  return undefined;
}

function respond(m: Machine, call: Call, receiver: Value, name: string): Value | undefined {
  const [first, second] = call.args;
  if (name === 'writeHead') {
    headersAndStatus(m, call.node, first, call.args.at(-1));
    return receiver;
  }
  if (/^(?:set|setHeader|header|append|appendHeader)$/.test(name) && first) {
    header(m, call.node, text(first) ?? '', second);
    for (const [field, value] of fieldsOf(first)) header(m, call.node, field, value);
  }
  if (name === 'status' || name === 'code') status(m, call.node, first);
  if (builders.has(name)) return receiver;
  const method = methods.get(name);
  if (!method || (method.ambiguous && call.args.length === 0)) return undefined;
  if (method.answers === 'elsewhere') m.visit!.leave(call.node);
  else stay(m, call.node, first, method.with);
  return receiver;
}

/** Notes an answer that leaves the browser where it is, if what it says is shown. */
function stay(
  m: Machine,
  node: Node,
  body: Value | undefined,
  holds: ResponseMethod['with'],
): void {
  const visit = m.visit!;
  if (holds === 'template') return visit.stay(node, { certainty: 'potential', tells: true });
  if (holds === 'nothing') return visit.stay(node);
  const shown = body ?? undef;
  const said = shown.kind === 'sym' ? '' : literalParts(shown);
  if (holds === 'body' && shown.kind !== 'prim' && said === '' && !isData(shown)) return;
  if (leavingMarks.test(said)) return visit.leave(node);
  visit.stay(node, { data: holds === 'data' || isData(shown), tells: tellsOf(shown) });
}

/** Whether something that a code was redeemed for stands in a value. */
function tellsOf(value: Value): boolean {
  if (provenance(value).attempts.length > 0) return true;
  return fieldsOf(value).some(([, field]) => provenance(field).attempts.length > 0);
}

function isData(value: Value): boolean {
  return (
    (value.kind === 'obj' && !value.promise) ||
    (value.kind === 'str' &&
      value.parts.some((part) => typeof part !== 'string' && isData(part))) ||
    provenance(value).attempts.length > 0
  );
}

function headersAndStatus(
  m: Machine,
  node: Node,
  code: Value | undefined,
  headers: Value | undefined,
): void {
  status(m, node, code);
  for (const [name, value] of headers ? fieldsOf(headers) : []) header(m, node, name, value);
}

function status(m: Machine, node: Node, code: Value | undefined): void {
  if (code?.kind === 'prim' && /^3\d\d$/.test(String(code.value))) m.visit!.leave(node);
}

function header(m: Machine, node: Node, name: string, value: Value | undefined): void {
  if (/^(?:location|refresh|hx-redirect)$/i.test(name)) m.visit!.leave(node);
  if (/^set-cookie$/i.test(name)) setCookieHeader(m, value);
}

function makerOf(call: Call, name: string): (typeof answerMakers)[number] | undefined {
  const { module, path = [] } = provenance(call.callee);
  if (module === undefined) return undefined;
  const wanted = `${call.isNew ? 'new ' : ''}${path.length > 0 ? path.join('.') : name}`;
  return answerMakers.find(
    (maker) => maker.name === wanted && maker.packages.some((pack) => belongs(module, pack)),
  );
}

/** A name that starts so only speaks of a place. */
const speaking =
  /^(?:use|get|build|make|create|is|has|should|compute|format|parse|validate|safe|default)$/;
const place = /^(?:uri|uris|url|urls|path|host|origin|type)$/;
/** Words that mean the browser only where something of it is their object. */
const ofAnything = new Set(['push', 'replace', 'back', 'reload', 'close', 'return', 'exit']);
const browser = /router|history|navigat|location|window|opener|popup|\bwin\b|browser|self/i;

/** Whether a function's name says that it takes the browser elsewhere. */
function takesElsewhere(call: Call, words: readonly string[]): boolean {
  if (speaking.test(words[0] ?? '') || place.test(words.at(-1) ?? '')) return false;
  const said = words.filter((word) => leaving.has(word));
  if (said.length === 0) return false;
  if (said.some((word) => !ofAnything.has(word))) return true;
  if (!call.receiver) return true;
  const receiver =
    call.receiver.kind === 'obj' ? call.receiver.label : provenance(call.receiver).label;
  return browser.test(receiver ?? '');
}

/**
 * A page that has its tokens may hand over to code nobody sees: to its parent, to a store that decides what is shown, to
 * another module. That may go anywhere.
 */
function mayGoOn(m: Machine, call: Call, words: readonly string[]): boolean {
  if (call.callee.kind !== 'sym' || isHarmless(words)) return false;
  const redeemed = m.attempts.some(({ key, settled }) => settled && key.startsWith('page:'));
  if (!redeemed) return false;
  const { module, unknownCall, effect } = call.callee.from;
  return (
    effect?.effect.does === 'dispatch' ||
    call.callee.key.startsWith('param ') ||
    (module === undefined ? unknownCall !== undefined : isProject(module))
  );
}

/** Whether the second visit may be stopped by something nobody sees: it is asked by a name that speaks of passing once. */
function mayPassOnce(m: Machine, call: Call, words: readonly string[]): boolean {
  if (m.run !== 1 || !words.some((word) => passing.has(word))) return false;
  if (m.attempts.some((attempt) => attempt.run === 1)) return false;
  const { module, made } = provenance(call.callee);
  if (module !== undefined && !made && !isProject(module)) return false;
  return call.args.some(
    (arg) => arg.kind !== 'prim' && arg.kind !== 'cond' && !(arg.kind === 'obj' && arg.fn),
  );
}

/** `ctx.body = …`, `res.statusCode = 302`: written to what the handler was given. */
export function visitWrite(m: Machine, object: Sym, name: string, value: Value, node: Node): void {
  if (!isHandlerPart(object)) return;
  if (name === 'statusCode' || name === 'status') return status(m, node, value);
  if (!properties.has(name)) return;
  if (name === 'body') stay(m, node, value, 'body');
  else returned(m, node, value);
}

/** What a handler returned, or was given as its answer: a record of a status, headers and a body. */
export function returned(m: Machine, node: Node, value: Value, answers?: 'page' | 'data'): void {
  const visit = m.visit!;
  if (value.kind === 'sym' && value.key.startsWith('jsx@')) return visit.stay(node);
  if (value.kind !== 'obj' || value.type !== 'object' || value.from) {
    if (answers === 'data' && value.kind === 'prim' && typeof value.value === 'string')
      visit.stay(node);
    return;
  }
  const code = value.props.get('statusCode') ?? value.props.get('status');
  if (value.props.has('redirect') || value.props.has('notFound')) return visit.leave(node);
  headersAndStatus(m, node, code, value.props.get('headers'));
  const body = value.props.get('body') ?? value.props.get('jsonBody');
  if (code ?? body) stay(m, node, body, 'body');
  else if (answers) visit.stay(node, { data: answers === 'data', tells: true });
}
