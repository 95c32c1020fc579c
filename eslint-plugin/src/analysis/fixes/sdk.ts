/** An SDK redeems by itself what is redeemed by hand as well, or knows a way to go on without the code. */

import type { TextEdit } from '../finding.js';
import { contains, lastName, unwrap, type Node } from '../syntax/nodes.js';
import type { TSESTree } from '@typescript-eslint/types';
import { plan, type Context, type Fixer } from './context.js';
import { freeName } from './names.js';
import { literalAt, literalOf, option, setOptions } from './options.js';
import type { Source } from './source.js';
import { awaited } from './syntax.js';

/** The SDK is told to leave the page's code alone. */
export const leaveToHand: Fixer = (context) => {
  const { source, first, reported } = context;
  const effect = reported.pair.first.entry?.effect;
  if (effect?.does !== 'redeem page code' || !effect.options || !effect.off?.[0]) return undefined;
  if (first?.type !== 'CallExpression' && first?.type !== 'NewExpression') return undefined;
  const options = Object.entries(effect.off[0]).map(([path, values]) =>
    option(source, path, values),
  );
  const literal = literalAt(first, effect.options);
  const last = first.arguments.at(-1);
  const edits: TextEdit[] | undefined = literal
    ? setOptions(source, literal, options)
    : last && first.arguments.length === effect.options.arg
      ? [{ range: [last.range[1], last.range[1]], text: `, ${literalOf(options)}` }]
      : undefined;
  return edits && plan(context, 'leaveToHand', edits, { line: String(first.loc.start.line) });
};

/** Supabase: the session that the client makes by itself is asked for, not made again. */
export const askForSession: Fixer = (context) => {
  const { source, second, reported } = context;
  if (
    !reported.pair.first.bySdk ||
    second.type !== 'CallExpression' ||
    lastName(second.callee) !== 'exchangeCodeForSession'
  )
    return undefined;
  const { callee } = second;
  const scope = source.functionOf(second);
  // `getSession` answers with a session, but with no user beside it.
  if (callee.type !== 'MemberExpression' || !scope || /\buser\b/.test(source.text(scope)))
    return undefined;
  return plan(context, 'askForSession', [
    source.replace(second, `${source.text(callee.object)}.getSession()`),
  ]);
};

/** MSAL: a token for another resource comes from the cache, by the account of the first result. */
export const acquireSilently: Fixer = (context) => {
  const { source, first, second } = context;
  if (!isByCode(first) || !isByCode(second)) return undefined;
  if (source.text(first.callee.object) !== source.text(second.callee.object)) return undefined;
  const scopes = scopesOf(source, second);
  const result = scopes && resultName(context, first, second);
  if (!result) return undefined;
  const account = `${result.name}.account${source.typed ? '!' : ''}`;
  const call = `${source.text(second.callee.object)}.acquireTokenSilent({ account: ${account}, ${scopes} })`;
  return plan(context, 'acquireSilently', [...result.edits, source.replace(second, call)], {
    line: String(first.loc.start.line),
  });
};

function isByCode(
  node: Node | undefined,
): node is TSESTree.CallExpression & { callee: TSESTree.MemberExpression } {
  return (
    node?.type === 'CallExpression' &&
    node.callee.type === 'MemberExpression' &&
    lastName(node.callee) === 'acquireTokenByCode'
  );
}

/** The scopes among the fields of a request literal. */
function scopesOf(source: Source, call: TSESTree.CallExpression): string | undefined {
  const [request] = call.arguments;
  const bare = request && unwrap(request);
  if (bare?.type !== 'ObjectExpression') return undefined;
  const field = bare.properties.find(
    (each) => each.type === 'Property' && lastName(each.key) === 'scopes',
  );
  return field && source.text(field);
}

/** The name of the first result, where the second call sees it. */
function resultName(
  { source }: Context,
  first: Node,
  second: Node,
): { name: string; edits: TextEdit[] } | undefined {
  const value = awaited(source, first);
  const statement = source.statementOf(first);
  if (value === first || !statement || source.functionOf(first) !== source.functionOf(second))
    return undefined;
  const list = source.siblings(statement);
  const later = list.slice(list.indexOf(statement) + 1);
  if (!later.some((each) => contains(each, second))) return undefined;
  const parent = source.parent(value);
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier')
    return { name: parent.id.name, edits: [] };
  if (parent?.type !== 'ExpressionStatement') return undefined;
  const name = freeName(source.functionOf(first) ?? source.file.ast, 'redemption', 'firstResult');
  return { name, edits: [{ range: [value.range[0], value.range[0]], text: `const ${name} = ` }] };
}
