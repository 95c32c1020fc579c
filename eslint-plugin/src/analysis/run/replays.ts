/**
 * A callback that is visited twice: to its end, then again with the same request, or with the page's URL as the first
 * visit left it. There is no second visit where the first one took the browser elsewhere.
 */

import { conventions } from '../../catalog/index.js';
import { leavingElements, withoutAddressBar } from '../../catalog/visits.js';
import type { Attempt, Runner } from '../attempt.js';
import type { Path } from '../judge/verdict.js';
import type { Machine } from '../machine.js';
import type { Program } from '../program.js';
import { handedTo } from '../syntax/handed.js';
import { contains, type FunctionNode, type Node } from '../syntax/nodes.js';
import type { Shape } from '../syntax/shape.js';
import { entryNode, type Entry } from './entries.js';
import type { Obj } from '../values.js';
import { returned } from '../visits/answers.js';
import { handlerOf, injected } from '../visits/handlers.js';
import { sourceOf } from '../visits/parts.js';
import { Visit } from '../visits/visit.js';

/** Whether another visit could send a code again that was sent on one of these paths. */
export function isReplayable(
  program: Program,
  { entry, paths }: { entry: Entry; paths: readonly Path[] },
): boolean {
  return paths.some(({ attempts }) =>
    attempts.some((attempt) => comesAgain(program, entry, attempt)),
  );
}

/** It stands in a URL, or in a form that the browser posts. */
function comesAgain(program: Program, entry: Entry, attempt: Attempt): boolean {
  if (attempt.bySdk || attempt.failed || attempt.unspent) return false;
  if (isOfPage(attempt))
    return runsByItself(program, entry, attempt) && staysAtPage(program, attempt);
  const source = cameFrom(attempt);
  return source === 'url' || (source === 'body' && program.file.text.includes('form_post'));
}

/** Where the handler that sent a code had it from. */
function cameFrom({ key, stack }: Attempt): 'url' | 'body' | undefined {
  return sourceOf(key) ?? (stack[0] && injected(stack[0], key));
}

function isOfPage({ key }: Attempt): boolean {
  return key.startsWith('page:');
}

/** The platform runs it; a person who clicks may not click again, and whoever calls a public function goes on with what it gets. */
function runsByItself(program: Program, entry: Entry, { frames }: Attempt): boolean {
  const runner = frames[0]?.runner;
  if (runner) return !waitsForSomebody(runner);
  const node = entryNode(entry);
  if (!node || entry.kind !== 'function') return true;
  const shape = program.shape(program.file);
  if (isRendered(shape, node)) return true;
  if (shape.isPublic(node)) return false;
  return handedTo(program.file.ast, node, shape.nameOf(node)).some((call) => {
    const outer = [...shape.topLevel()].find((each) => contains(each, call));
    return !outer || isRendered(shape, outer) || !shape.isPublic(outer);
  });
}

/** A component, a hook of one, or a method that a framework calls once for each. */
function isRendered(shape: Shape, node: FunctionNode): boolean {
  const name = shape.nameOf(node);
  return name !== undefined && (mounts.has(name) || /^(?:use)?[A-Z]/.test(name));
}

/** A mutation, or what listens to clicks and actions, which may come again or not; a page is loaded once for each visit. */
function waitsForSomebody({ as, effect }: Runner): boolean {
  if (as !== 'listener') return as === 'mutation';
  if (effect?.does !== 'run') return false;
  return (
    effect.with === 'another' || !!effect.reruns?.some((each) => each.scenario === 'overlapping')
  );
}

/** Methods that a framework calls once for each component. */
const mounts = new Set(conventions.flatMap(({ methods = [] }) => methods));

/** A page that sends the code itself; a function nobody sees may go elsewhere when it is done. */
function staysAtPage(program: Program, { entry }: Attempt): boolean {
  return (
    entry !== undefined &&
    !leavingElements.test(program.file.text) &&
    !withoutAddressBar.some((name) => program.imports(program.file, name))
  );
}

/**
 * Ends the first visit of a handler, whose request the second one will send again. Whether there is a second one: the
 * handler is seen to answer in place, and a browser comes to it by itself.
 */
export function answeredInPlace(
  m: Machine,
  fn: FunctionNode,
  result: Obj,
  registeredBy?: Node,
): boolean {
  const visit = m.visit!;
  const attempt = m.attempts.at(-1);
  if (!attempt || isOfPage(attempt)) return false;
  const handler = handlerOf(m, fn, registeredBy);
  if (result.promise?.state === 'fulfilled')
    returned(m, answerNode(fn), result.promise.value, handler.returns);
  if (handler.redirects) visit.leave(fn);
  if (handler.passesOnce) visit.passesOnce = true;
  const { shown } = visit;
  if (!shown || (shown.data && !handler.isCallback && handler.returns !== 'page')) return false;
  return isNavigated(handler.method, cameFrom(attempt));
}

/** A browser comes by GET, or by POST with a form that an authorization server made it post. */
function isNavigated(method: string | undefined, source: 'url' | 'body' | undefined): boolean {
  if (source === 'body') return method === undefined || method === 'post' || method === 'all';
  return method === undefined || /^(?:get|all|head)$/.test(method);
}

/** The last return of a function, else the function. */
function answerNode(fn: FunctionNode): Node {
  if (fn.body.type !== 'BlockStatement') return fn.body;
  return fn.body.body.findLast(({ type }) => type === 'ReturnStatement') ?? fn;
}

/** Whether the first visit of a page is over and its URL still holds the code. */
export function leftInUrl(m: Machine): boolean {
  m.visit!.stripped = m.pageStripped;
  return m.attempts.some(isOfPage) && !m.visit!.left;
}

/** The second visit begins. */
export function comeAgain(m: Machine): void {
  m.visit = new Visit(m.visit);
  m.run = 1;
}

/** Facts of a page that hold at the next visit too: of its URL, of what is stored, of what is built in. */
const lasting = /^(?:page|location|import |global |(?:local|session)Storage)/;

/** The page is loaded anew: memory is gone, and what the program was told about its visitor may have changed. */
export function reload(m: Machine): void {
  m.modules.clear();
  m.registrations.length = 0;
  m.closures.length = 0;
  m.renders.forget();
  for (const key of m.kept.keys()) if (!/^(?:page|later) /.test(key)) m.kept.delete(key);
  for (const key of m.facts.keys()) if (!lasting.test(key)) m.facts.delete(key);
  for (const key of m.overlay.keys()) if (!lasting.test(key)) m.overlay.delete(key);
  comeAgain(m);
}
