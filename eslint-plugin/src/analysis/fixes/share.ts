/** Where a cleanup cancels: one pending promise for each code, kept by the module. */

import type { TSESTree } from '@typescript-eslint/types';

import type { FixPlan, TextEdit } from '../finding.js';
import { lastName, unwrap, type Node, type Statement } from '../syntax/nodes.js';
import { codeArgument, givesPromise, isOverloaded, keyText, promiseType } from './calls.js';
import { answersResponse } from './responses.js';
import { plan, type Context, type Fixer } from './context.js';
import { aborts, effectAround, runsOncePerMount, type EffectCode } from './effect.js';
import { importHook } from './imports.js';
import { freeName, mentions, namesIn } from './names.js';
import type { Source } from './source.js';
import { awaited, own, returnsValue, sameText } from './syntax.js';

/** `(redemptions[code] ??= redeem(code))`. */
export const shareByCode: Fixer = (context) => {
  const { source, first, second: call, reported } = context;
  if (first && !sameText(source, first, call)) return undefined;
  if (call.type !== 'CallExpression') return undefined;
  const effect = effectAround(source, call);
  // A request that is cancelled is of no use to the second run.
  if (effect && (aborts(effect.body) || isTold(effect, call))) return undefined;
  if (!givesPromise(source, call) && reported.pair.second.node !== call) return undefined;
  const promise = promiseType(source, call, reported.pair.second.entry);
  if (source.typed && !promise) return effect && shareByRef(context, effect, call);
  const key = keyFor(source, call, reported.pair.second.key === 'page:code');
  const top = topLevel(source, first ?? call);
  if (!key || !top || (first && key.edits.length > 0)) return undefined;
  const name = freeName(source.file.ast, 'redemptions', 'pendingRedemptions');
  const type = source.typed ? `: Record<string, ${promise}>` : '';
  const declaration = source.declareBefore(top, `const ${name}${type} = {}${source.semi}`);
  const calls = first ? [first, call] : [call];
  const shared = calls.flatMap((each) => shareCall(source, each, `${name}[${key.text}]`));
  return plan(context, 'shareOneRedemption', [declaration, ...key.edits, ...shared]);
};

/** Where only the component knows the callee: a ref keeps the promise, which outlives the first run of the effect. */
function shareByRef(
  context: Context,
  effect: EffectCode,
  call: TSESTree.CallExpression,
): FixPlan | undefined {
  const { source, first, reported } = context;
  const isOne = reported.pair.second.key === 'page:code' || runsOncePerMount(effect);
  const statement = source.statementOf(effect.hook);
  if (first || !isOne || !statement || source.functionOf(statement) !== effect.owner)
    return undefined;
  if (isOverloaded(call, reported.pair.second.entry) || !isSeen(source, call.callee, statement))
    return undefined;
  const name = freeName(effect.owner, 'redemption', 'pendingRedemption');
  const hook = importHook(source, 'useRef', effect.hook);
  const type = `ReturnType<typeof ${source.text(call.callee)}> | undefined`;
  const declaration = `const ${name} = ${hook.name}<${type}>(undefined)${source.semi}`;
  const edits = [
    source.insertBefore(statement, [declaration]),
    ...shareCall(source, call, `${name}.current`),
  ];
  return plan(context, 'shareOneRedemption', [...hook.edits, ...edits]);
}

/** Whether the component has declared the first name of a callee by then. */
function isSeen(source: Source, callee: Node, statement: Statement): boolean {
  const bare = unwrap(callee);
  if (bare.type === 'MemberExpression')
    return !bare.computed && isSeen(source, bare.object, statement);
  if (bare.type !== 'Identifier') return false;
  const list = source.siblings(statement);
  return list
    .slice(0, list.indexOf(statement))
    .flatMap((each) => (each.type === 'VariableDeclaration' ? each.declarations : []))
    .some(({ id }) => namesIn(id).has(bare.name));
}

/** What the call gets tells it that its effect is over: it would drop the result that the second run waits for. */
function isTold({ body }: EffectCode, call: Node): boolean {
  const handed = namesIn(call);
  const cleanups = returnsValue(body).map(({ argument }) => argument!);
  return own(body.body, (node) => node.type === 'VariableDeclarator').some((node) => {
    const names = [...namesIn((node as TSESTree.VariableDeclarator).id)];
    return names.some(
      (name) => handed.has(name) && cleanups.some((cleanup) => mentions(cleanup, name)),
    );
  });
}

/** In a callback of a hook such as `useMemo`, where nothing but the module outlives a render. */
export const shareInHook: Fixer = (context) => {
  const { source, second } = context;
  const inHook = [...source.around(second)].some(
    (node) => node.type === 'CallExpression' && /^use[A-Z]/.test(lastName(node.callee) ?? ''),
  );
  return inHook ? shareByCode(context) : undefined;
};

/** Wraps a call so that the first promise is kept in `place` and used by all. */
export function shareCall(source: Source, call: Node, place: string): TextEdit[] {
  const statement = source.parent(call)?.type === 'ExpressionStatement';
  const [start, end] = call.range;
  if (statement) return [{ range: [start, start], text: `${place} ??= ` }];
  const wait = awaited(source, call);
  const isUsed = source.parent(wait)?.type !== 'ExpressionStatement';
  const response = isUsed && answersResponse(source, call);
  // Each user reads a body of its own.
  const open = response && wait !== call ? '(' : '';
  const close = !response
    ? ''
    : wait !== call
      ? ').clone()'
      : '.then((response) => response.clone())';
  const first = source.file.text.slice(0, start);
  const guard = source.semi === '' && /(?:^|\n)[^\S\n]*$/.test(first) ? ';' : '';
  return [
    ...(open ? [{ range: [wait.range[0], wait.range[0]] as [number, number], text: open }] : []),
    { range: [start, start], text: `${guard}(${place} ??= ` },
    { range: [end, end], text: wait === call ? `)${close}` : ')' },
    ...(wait !== call && close
      ? [{ range: [wait.range[1], wait.range[1]] as [number, number], text: close }]
      : []),
  ];
}

/** What names the code; a code that is read in place gets a name first. */
function keyFor(
  source: Source,
  call: Node,
  isPageCode: boolean,
): { text: string; edits: TextEdit[] } | undefined {
  const code = codeArgument(source, call);
  if (code) return { text: keyText(source, code), edits: [] };
  if (call.type !== 'CallExpression') return undefined;
  const read = call.arguments.find(
    (argument) => /code/.test(source.text(argument)) && argument.type === 'CallExpression',
  );
  const statement = source.statementOf(call);
  const scope = source.functionOf(call);
  if (!read || !statement || !scope || source.functionOf(statement) !== scope)
    return isPageCode ? { text: 'window.location.search', edits: [] } : undefined;
  const name = freeName(scope, 'code', 'authCode');
  const declaration = source.insertBefore(statement, [
    `const ${name} = ${source.text(read)}${source.semi}`,
  ]);
  return {
    text: source.typed ? `String(${name})` : name,
    edits: [declaration, source.replace(read, name)],
  };
}

/** The statement of the module that a node stands in. */
export function topLevel(source: Source, node: Node): Node | undefined {
  return source.file.ast.body.find(
    (statement) => statement.range[0] <= node.range[0] && node.range[1] <= statement.range[1],
  );
}
