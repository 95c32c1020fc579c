/** Asks for a refresh token: the scope is added to those that are requested, the parameter to those of the request. */

import type { TSESTree } from '@typescript-eslint/types';

import type { FixPlan, TextEdit } from '../finding.js';
import type { TokenFinding } from '../judge/fallback/findings.js';
import { reached } from '../judge/fallback/fate.js';
import type { SignIn } from '../judge/fallback/sign-in.js';
import { lastName, unwrap, type Node } from '../syntax/nodes.js';
import type { Source } from './source.js';
import { all } from './syntax.js';

/** A refresh token that comes must also be kept: else asking for it is not all that is missing. */
function keepsIt({ fate }: TokenFinding): boolean {
  return reached(fate, 'kept', 'whole', 'refresh') || reached(fate, 'handed', 'whole', 'refresh');
}

export function requestOfflineAccess(found: TokenFinding, source: Source): FixPlan | undefined {
  const terms = found.provider?.refreshTokens;
  if (terms?.issued !== 'with scope' || !keepsIt(found)) return undefined;
  const lists = found.scopes.filter((words) => words.length > 0);
  const edits = lists.flatMap((words) => addScope(source, words, terms.scopes[0]));
  const unique = edits.filter(
    (edit, index) => edits.findIndex((other) => other.range[0] === edit.range[0]) === index,
  );
  return unique.length > 0
    ? { title: 'requestOfflineAccess', data: found.finding.data, edits: unique }
    : undefined;
}

/** Every place in the file that spells exactly these scopes. */
function addScope(source: Source, words: readonly string[], scope: string): TextEdit[] {
  return all(
    source.file.ast,
    (node) =>
      node.type === 'Literal' || node.type === 'TemplateLiteral' || node.type === 'ArrayExpression',
  ).flatMap((node): TextEdit[] => {
    if (node.type === 'ArrayExpression') return addItem(source, node, words, scope);
    if (node.type === 'TemplateLiteral' && node.quasis.length > 1) return [];
    return addWord(source, node, words, scope);
  });
}

function addItem(
  source: Source,
  list: TSESTree.ArrayExpression,
  words: readonly string[],
  scope: string,
): TextEdit[] {
  const items = list.elements.map((item) =>
    item?.type === 'Literal' && typeof item.value === 'string' ? item.value : undefined,
  );
  const last = list.elements.at(-1);
  if (!last || !same(items, words)) return [];
  const between =
    last.loc.start.line !== list.loc.start.line ? source.eol + source.indentOf(last) : ' ';
  return [{ range: [last.range[1], last.range[1]], text: `,${between}${source.quoted(scope)}` }];
}

/** A text of scopes, or a URL with them. */
function addWord(source: Source, node: Node, words: readonly string[], scope: string): TextEdit[] {
  const text = source.text(node).slice(1, -1);
  const inUrl = /[?&]scope=([^&#]*)/.exec(text);
  const own = inUrl ? inUrl[1]! : text;
  const at = node.range[0] + 1 + (inUrl ? inUrl.index + inUrl[0].length : text.length);
  const separator = inUrl
    ? (/%20|\+/.exec(own)?.[0] ?? '%20')
    : own.includes(',') && !own.includes(' ')
      ? ','
      : ' ';
  return same(decoded(own).split(/[\s,+]+/), words)
    ? [{ range: [at, at], text: separator + scope }]
    : [];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function same(a: readonly (string | undefined)[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

export function requestOfflineAccessType(found: TokenFinding, source: Source): FixPlan | undefined {
  const terms = found.provider?.refreshTokens;
  if (terms?.issued !== 'with parameter' || !keepsIt(found)) return undefined;
  const edits = found.requests.flatMap(
    (request) => setParameter(source, request, terms.parameter, terms.value) ?? [],
  );
  const [edit] = edits;
  // Several requests that one edit cannot tell apart are left alone.
  if (!edit || edits.some((other) => other.range[0] !== edit.range[0])) return undefined;
  return { title: 'requestOfflineAccessType', data: found.finding.data, edits: [edit] };
}

/** The literal whose properties are the parameters of the request, if there is one only. */
function setParameter(
  source: Source,
  request: SignIn,
  parameter: string,
  value: string,
): TextEdit | undefined {
  const names = request.fields.map(([name]) => name);
  const literals = all(
    source.file.ast,
    (node) => node.type === 'ObjectExpression' && hasAll(node, names),
  ) as TSESTree.ObjectExpression[];
  const [literal, more] = literals;
  if (!literal || more) return undefined;
  const old = literal.properties.find(
    (each): each is TSESTree.Property =>
      each.type === 'Property' && lastName(each.key) === parameter,
  );
  if (old)
    return unwrap(old.value).type === 'Literal'
      ? source.replace(old.value, source.quoted(value))
      : undefined;
  const first = literal.properties[0]!;
  const between =
    first.loc.start.line !== literal.loc.start.line ? source.eol + source.indentOf(first) : ' ';
  return {
    range: [first.range[0], first.range[0]],
    text: `${parameter}: ${source.quoted(value)},${between}`,
  };
}

function hasAll(literal: TSESTree.ObjectExpression, names: readonly string[]): boolean {
  const own = literal.properties.map((each) =>
    each.type === 'Property' && !each.computed ? lastName(each.key) : undefined,
  );
  return (
    own.length > 0 &&
    own.length === names.length &&
    own.every((name) => name !== undefined && names.includes(name))
  );
}
