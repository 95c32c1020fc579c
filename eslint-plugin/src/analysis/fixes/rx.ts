/** Cold observables: each subscription sends the request again. */

import type { TSESTree } from '@typescript-eslint/types';

import { contains, lastName, unwrap, type Node } from '../syntax/nodes.js';
import { plan, type Fixer } from './context.js';
import { importNamed } from './imports.js';
import type { Source } from './source.js';
import { all } from './syntax.js';

const retries = /^retry(?:When|Backoff)?$/;

/** `.pipe(retry(2), map(…))` without the retry. */
export const withoutRetryOperator: Fixer = (context) => {
  const { source, second } = context;
  const pipe = [...source.around(second)].find(
    (node) => node.type === 'CallExpression' && lastName(node.callee) === 'pipe',
  );
  if (pipe?.type !== 'CallExpression' || pipe.callee.type !== 'MemberExpression') return undefined;
  const at = pipe.arguments.findIndex(
    (each) => each.type === 'CallExpression' && retries.test(lastName(each.callee) ?? ''),
  );
  const operator = pipe.arguments[at];
  if (operator?.type !== 'CallExpression') return undefined;
  const data = { caller: `\`${lastName(operator.callee) ?? ''}\`` };
  if (pipe.arguments.length === 1)
    return plan(
      context,
      'redeemWithoutRetry',
      [{ range: [pipe.callee.object.range[1], pipe.range[1]], text: '' }],
      data,
    );
  const [start, end] =
    at > 0
      ? [pipe.arguments[at - 1]!.range[1], operator.range[1]]
      : [operator.range[0], pipe.arguments[1]!.range[0]];
  return plan(context, 'redeemWithoutRetry', [{ range: [start, end], text: '' }], data);
};

/** `const tokens$ = http.post(…).pipe(shareReplay(1))`. */
export const shareReplay: Fixer = (context) => {
  const { source, first, second, reported } = context;
  const { effect } = reported.pair.second.entry ?? {};
  if (effect?.does !== 'send' || effect.sends !== 'subscribed' || !first) return undefined;
  const name = [...sourcesOf(source, first)].find((each) => sourcesOf(source, second).has(each));
  const declarator = all(
    source.file.ast,
    (node) => node.type === 'VariableDeclarator' && lastName(node.id) === name,
  ).find((node) => contains(source.functionOf(node) ?? source.file.ast, second));
  const init = declarator?.type === 'VariableDeclarator' ? declarator.init : undefined;
  if (!name || init?.type !== 'CallExpression') return undefined;
  const edit = {
    range: [init.range[1], init.range[1]] as [number, number],
    text: '.pipe(shareReplay(1))',
  };
  return plan(context, 'shareAnswer', [...importNamed(source, 'shareReplay', 'rxjs'), edit], {
    name: `\`${name}\``,
  });
};

/** The observables that a call subscribes to: `x.subscribe()`, `firstValueFrom(x)`. */
function sourcesOf(source: Source, call: Node): Set<string> {
  const found = [call, source.parent(call)].flatMap((node): Node[] => {
    if (node?.type !== 'CallExpression') return [];
    const callee = unwrap(node.callee);
    return [
      ...(callee.type === 'MemberExpression' ? [callee.object] : []),
      ...(node.arguments as TSESTree.Expression[]),
    ];
  });
  return new Set(found.flatMap((node) => (node.type === 'Identifier' ? [node.name] : [])));
}
