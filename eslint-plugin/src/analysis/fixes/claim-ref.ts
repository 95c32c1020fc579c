/** An effect runs twice: a ref, or a field of a class component, is claimed before anything is awaited. */

import type { TSESTree } from '@typescript-eslint/types';

import type { TextEdit } from '../finding.js';
import { isFunctionNode, type FunctionNode, type Node } from '../syntax/nodes.js';
import { claimEarlier } from './claim-earlier.js';
import { codeArgument } from './calls.js';
import { plan, type Context, type Fixer } from './context.js';
import {
  aborts,
  claimPlace,
  cleansUp,
  effectAround,
  runsOncePerMount,
  type ClaimPlace,
} from './effect.js';
import { importHook } from './imports.js';
import { freeName, namesIn } from './names.js';
import type { Source } from './source.js';
import { all, returnsValue } from './syntax.js';

/** `const redeemed = useRef(false)`, claimed in the effect. */
export const claimRef: Fixer = (context) => {
  const { source, second } = context;
  const effect = effectAround(source, second);
  // What a cleanup cancels would be the only result.
  if (!effect || cleansUp(effect)) return undefined;
  const earlier = claimEarlier(context, effect.body);
  if (earlier) return earlier;
  const declareAt = source.statementOf(effect.hook);
  if (!declareAt || source.functionOf(declareAt) !== effect.owner) return undefined;
  const once = runsOncePerMount(effect);
  // With dependencies the effect may run for another code, or for none at first.
  const code = once ? undefined : visibleCode(source, effect.body, second);
  const name = code
    ? freeName(effect.owner, 'redeemedCode')
    : freeName(effect.owner, 'redeemed', 'codeRedeemed', 'redeemedRef');
  const claim = claimEdits(
    source,
    effect.body,
    second,
    flagOf(source, `${name}.current`, code),
    once,
  );
  if (!claim) return undefined;
  const hook = importHook(source, 'useRef', effect.hook);
  const start = !code ? '(false)' : source.typed ? '<unknown>(null)' : '(null)';
  const declaration = source.insertBefore(declareAt, [
    `const ${name} = ${hook.name}${start}${source.semi}`,
  ]);
  return plan(context, 'claimBeforeRedeeming', [...hook.edits, declaration, ...claim], {
    ref: `\`${name}\``,
  });
};

/** `redeemed = false` as a field, claimed in `componentDidMount`. */
export const claimField: Fixer = (context) => {
  const { source, second } = context;
  const member = memberAround(source, second);
  const cls = member && source.parent(member);
  if (!member || cls?.type !== 'ClassBody' || !isFunctionNode(member.value!)) return undefined;
  if (cls.body.some((each) => isUnmount(each) && aborts(each))) return undefined;
  const earlier = claimEarlier(context, member.value);
  if (earlier) return earlier;
  const name = freeName(cls, 'redeemed', 'codeRedeemed');
  const claim = claimEdits(source, member.value, second, flagOf(source, `this.${name}`), true);
  if (!claim) return undefined;
  const modifier = source.typed ? 'private ' : '';
  const field = source.declareBefore(member, `${modifier}${name} = false${source.semi}`);
  return plan(context, 'claimBeforeRedeeming', [field, ...claim], { ref: `\`this.${name}\`` });
};

/** The code of a call, where it has a name at the place of the claim too. */
function visibleCode(source: Source, body: FunctionNode, call: Node): Node | undefined {
  const code = codeArgument(source, call);
  const place = claimPlace(source, body, call);
  if (!code || !place) return undefined;
  if (place.statement === source.statementOf(call)) return code;
  const names = namesIn(code);
  const declared = all(body, (node) => node.type === 'VariableDeclarator' || isFunctionNode(node));
  const inner = declared.flatMap((node) =>
    node.type === 'VariableDeclarator' ? [node.id] : (node as FunctionNode).params,
  );
  return inner.some((pattern) => [...namesIn(pattern)].some((name) => names.has(name)))
    ? undefined
    : code;
}

/** What is claimed: a flag, or the code itself. */
interface Flag {
  isSet: string;
  isUnset: string;
  set: string;
}

function flagOf(source: Source, place: string, code?: Node): Flag {
  if (!code) return { isSet: place, isUnset: `!${place}`, set: `${place} = true` };
  const text = source.text(code);
  return {
    isSet: `${place} === ${text}`,
    isUnset: `${place} !== ${text}`,
    set: `${place} = ${text}`,
  };
}

/** The lines that claim, before the first suspension and after what ends the run for want of a code. */
function claimEdits(
  source: Source,
  body: FunctionNode,
  call: Node,
  flag: Flag,
  once: boolean,
): TextEdit[] | undefined {
  if (body.body.type !== 'BlockStatement') return claimExpression(source, body, flag);
  const place = claimPlace(source, body, call);
  if (!place) return undefined;
  const branch = plainBranch(place, call);
  if (branch) return claimBranch(source, branch, flag);
  // Claimed too early, a run without a code would keep the one with a code from redeeming.
  if (place.guarded && !once) return undefined;
  const fn = source.functionOf(place.statement);
  if (fn && fn !== body && returnsValue(fn).length > 0) return undefined;
  return [
    source.insertBefore(place.statement, [
      `if (${flag.isSet}) return${source.semi}`,
      `${flag.set}${source.semi}`,
    ]),
  ];
}

/** `() => redeem()` becomes a block. */
function claimExpression(source: Source, body: FunctionNode, flag: Flag): TextEdit[] {
  const indent = source.indentOf(body);
  const lines = [
    `if (${flag.isSet}) return${source.semi}`,
    `${flag.set}${source.semi}`,
    `${source.text(body.body)}${source.semi}`,
  ];
  const inner = lines.map((line) => source.eol + indent + source.step + line).join('');
  return [source.replace(body.body, `{${inner}${source.eol}${indent}}`)];
}

/** `if (code) redeem(code);` without braces. */
function plainBranch({ statement }: ClaimPlace, call: Node): TSESTree.IfStatement | undefined {
  if (
    statement.type !== 'IfStatement' ||
    statement.alternate ||
    statement.consequent.type !== 'ExpressionStatement'
  )
    return undefined;
  const { range } = statement.consequent;
  return range[0] <= call.range[0] && call.range[1] <= range[1] ? statement : undefined;
}

function claimBranch(
  source: Source,
  { test, consequent }: TSESTree.IfStatement,
  flag: Flag,
): TextEdit[] {
  const loose =
    test.type === 'LogicalExpression'
      ? test.operator !== '&&'
      : /Conditional|Assignment|Sequence|Arrow/.test(test.type);
  const tested = loose ? `(${source.text(test)})` : source.text(test);
  const indent = source.indentOf(test);
  const inner = indent + source.step;
  const block = `{${source.eol}${inner}${flag.set}${source.semi}${source.eol}${inner}${source.text(consequent)}${source.eol}${indent}}`;
  return [source.replace(test, `${tested} && ${flag.isUnset}`), source.replace(consequent, block)];
}

function memberAround(
  source: Source,
  node: Node,
): TSESTree.MethodDefinition | TSESTree.PropertyDefinition | undefined {
  for (const around of source.around(node)) {
    if (
      (around.type === 'MethodDefinition' || around.type === 'PropertyDefinition') &&
      !around.static
    )
      return around;
  }
  return undefined;
}

function isUnmount(member: TSESTree.ClassElement): boolean {
  return (
    'key' in member &&
    member.key.type === 'Identifier' &&
    member.key.name === 'componentWillUnmount'
  );
}

/** Where StrictMode runs something twice. */
export function claimOnMount(context: Context): ReturnType<Fixer> {
  // Another call redeems first: a claim of this one alone would not stop it.
  if (context.first) return undefined;
  const as = context.reported.place.frame?.runner?.as;
  return as === 'lifecycle' ? claimField(context) : claimRef(context);
}
