/** Which requests a function handles: by the call that registers it, the name it is exported under, or its decorator. */

import type { TSESTree } from '@typescript-eslint/types';

import { conventions } from '../../catalog/index.js';
import { callbackWords, passingWords } from '../../catalog/visits.js';
import { wordsOf } from '../evidence.js';
import type { Machine } from '../machine.js';
import type { Program } from '../program.js';
import { decorating, lastName, unwrap, type FunctionNode, type Node } from '../syntax/nodes.js';

/** What is known of a handler of requests. */
export interface Handler {
  /** The HTTP method it answers, as far as that is said: `get`, `post`, `all`. */
  method: string | undefined;
  /** What it returns is the answer: rendered as a page, or sent as data. */
  returns: 'page' | 'data' | undefined;
  /** Its route, name or file speaks of a callback. */
  isCallback: boolean;
  /** Something that runs before it may let a request pass only once. */
  passesOnce: boolean;
  /** A decorator sends the browser elsewhere. */
  redirects: boolean;
}

const callbackWord = new Set(callbackWords);
const passing = new Set(passingWords);
const httpMethod = /^(?:get|post|put|patch|delete|del|all|head|options)$/i;

export function handlerOf(m: Machine, fn: FunctionNode, registeredBy?: Node): Handler {
  const { program } = m;
  const name = program.shape(program.file).nameOf(fn) ?? '';
  const registration = m.handlers.get(fn);
  const call = registration?.node ?? registeredBy;
  const decorators = decoratorsOf(program, fn);
  const decorated = decorators.find(({ name: own }) => httpMethod.test(own));
  const said = call ? lastName(call) : decorated?.name;
  const own = httpMethod.test(name) ? name : undefined;
  const method = (said && httpMethod.test(said) ? said : own)?.toLowerCase();
  const route = [...(call ? textsOf(call) : []), ...decorators.flatMap(({ texts }) => texts)];
  const words = [name, ...route, folderOf(program.file.path)].flatMap(wordsOf);
  return {
    method,
    returns: registration?.returns ?? (decorated ? 'data' : byConvention(program, fn, name)),
    isCallback: words.some((word) => callbackWord.has(word)),
    passesOnce: call ? beforeIt(call).some((word) => passing.has(word)) : false,
    redirects: decorators.some(({ name: other }) => other === 'Redirect'),
  };
}

/** The last folders and the name of a file. */
function folderOf(path: string): string {
  return path.split(/[\\/]/).slice(-3).join('/');
}

function byConvention(program: Program, fn: FunctionNode, name: string): Handler['returns'] {
  const path = program.file.path.replaceAll('\\', '/');
  if (!program.shape(program.file).isPublic(fn)) return undefined;
  return conventions.find(
    ({ does, exports, files }) =>
      does === 'handle requests' &&
      exports?.includes(name) &&
      (files === undefined || new RegExp(files).test(path)),
  )?.returns;
}

/** The literal texts among the arguments of a call: its route. */
function textsOf(node: Node): string[] {
  const call = unwrap(node);
  if (call.type !== 'CallExpression') return [];
  return call.arguments.flatMap((argument) => {
    if (argument.type === 'Literal') return [String(argument.value)];
    if (argument.type === 'TemplateLiteral') return argument.quasis.map(({ value }) => value.raw);
    return argument.type === 'ObjectExpression' ? argument.properties.flatMap(textOfProperty) : [];
  });
}

function textOfProperty(property: TSESTree.ObjectLiteralElement): string[] {
  return property.type === 'Property' && property.value.type === 'Literal'
    ? [String(property.value.value)]
    : [];
}

/** The words of what a route runs before its handler. */
function beforeIt(node: Node): readonly string[] {
  const call = unwrap(node);
  if (call.type !== 'CallExpression') return [];
  return call.arguments.flatMap((argument) => wordsOf(lastName(argument) ?? ''));
}

/** Where a framework takes a parameter from: `@Query('code') code`. */
export function injected(fn: FunctionNode, key: string): 'url' | 'body' | undefined {
  const name = /^param ([\w$]+)@\d+/.exec(key)?.[1];
  for (const param of fn.params) {
    const target = param.type === 'AssignmentPattern' ? param.left : param;
    if (target.type !== 'Identifier' || target.name !== name) continue;
    const decorators = decorating(target).map(({ expression }) => lastName(expression) ?? '');
    if (decorators.some((each) => /^Query/.test(each))) return 'url';
    if (decorators.some((each) => /^Body/.test(each))) return 'body';
  }
  return undefined;
}

interface Decorator {
  name: string;
  texts: string[];
}

function decoratorsOf(program: Program, fn: FunctionNode): Decorator[] {
  const cls = program.shape(program.file).classOf(fn);
  const member = cls?.body.body.find((each) => 'value' in each && each.value === fn);
  if (!member) return [];
  return decorating(member).map(({ expression }) => ({
    name: lastName(expression) ?? '',
    texts: textsOf(expression),
  }));
}
