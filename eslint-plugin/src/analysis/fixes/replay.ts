/** A callback that another visit runs again: leave its URL, or spend what lets it through. */

import type { TSESTree } from '@typescript-eslint/types';

import { isFunctionNode, lastName, unwrap, type FunctionNode, type Node } from '../syntax/nodes.js';
import type { Answer } from '../visits/visit.js';
import { plan, type Context, type Fixer } from './context.js';
import { has } from './syntax.js';

/** The answer becomes a redirect, in the framework's own way, if it does not tell what the code was redeemed for. */
export const redirectAfter: Fixer = (context) => {
  const { source } = context;
  const answer = answerOf(context);
  if (!answer || answer.tells || !source.parent(answer.node)) return undefined;
  const text = redirectInstead(context, unwrap(answer.node));
  return text === undefined
    ? undefined
    : plan(context, 'redirectAfterRedeeming', [source.replace(answer.node, text)]);
};

function answerOf({ reported }: Context): Answer | undefined {
  return reported.pair.path.visit?.before?.shown;
}

function redirectInstead(context: Context, node: Node): string | undefined {
  const { source } = context;
  const home = source.quoted('/');
  if (node.type === 'AssignmentExpression') {
    const { left } = node;
    return left.type === 'MemberExpression' && lastName(left) === 'body'
      ? `${source.text(left.object)}.redirect(${home})`
      : undefined;
  }
  if (node.type === 'NewExpression') return made(context, lastName(node.callee));
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined;
  const response = rootOf(node.callee.object);
  if (!response) return undefined;
  if (/^(?:Next)?Response$/.test(response.name)) return made(context, response.name);
  const { name } = response;
  if (name === 'c' || name === 'reply') return `${name}.redirect(${home}, 303)`;
  if (name === 'ctx' || name === 'h') return `${name}.redirect(${home})`;
  return hasRedirect(context)
    ? `${name}.redirect(303, ${home})`
    : `${name}.writeHead(303, { Location: ${home} }).end()`;
}

/** Node's own responses have no `redirect`. */
function hasRedirect({ program, source }: Context): boolean {
  return (
    program.imports(program.file, 'express') ||
    /\.redirect\(|\.(?:send|json|render|status)\(/.test(source.file.text)
  );
}

/** `Response.redirect` wants the whole URL, which the handler's request has. */
function made(context: Context, name: string | undefined): string | undefined {
  const request = /^param (?:0@\d+\.)?(req|request)\b/.exec(context.reported.pair.second.key)?.[1];
  if (!request || !name || !/^(?:Next)?Response$/.test(name)) return undefined;
  const url = context.source.text(handlerOf(context)?.params[0] ?? context.second);
  if (!new RegExp(`\\b${request}\\b`).test(url)) return undefined;
  return `${name}.redirect(new URL(${context.source.quoted('/')}, ${request}.url), 303)`;
}

/** `res` of `res.status(200).send(…)`. */
function rootOf(node: Node): TSESTree.Identifier | undefined {
  const bare = unwrap(node);
  if (bare.type === 'Identifier') return bare;
  if (bare.type === 'CallExpression') return rootOf(bare.callee);
  return bare.type === 'MemberExpression' && bare.object.type === 'CallExpression'
    ? rootOf(bare.object)
    : undefined;
}

/** The outermost function around the redemption that has parameters: what handles the request. */
function handlerOf({ source, second }: Context): FunctionNode | undefined {
  return [...source.around(second)]
    .filter(isFunctionNode)
    .findLast(({ params }) => params.length > 0);
}

/** The state that was compared is taken out of the session, or its cookie is cleared, before the code is redeemed. */
export const spendState: Fixer = (context) => {
  const { source, second } = context;
  const statement = source.statementOf(second);
  const handler = handlerOf(context);
  const kept = comparedState(context);
  const [request, response] = handler?.params.map((param) => source.text(param)) ?? [];
  if (!statement || !kept || !request || !/^[\w$]+$/.test(request)) return undefined;
  const place = `${request}.${kept.jar}.${kept.name}`;
  if (!source.file.text.includes(place) || has(statement, isNamed(source.file.text, place)))
    return undefined;
  const clear =
    kept.jar === 'session'
      ? `delete ${place}`
      : response && /^res(?:ponse)?$/.test(response)
        ? `${response}.clearCookie(${source.quoted(kept.name)})`
        : undefined;
  if (!clear) return undefined;
  const edits = [source.insertBefore(statement, [clear + source.semi])];
  return plan(context, 'spendBeforeRedeeming', edits, { name: `\`${kept.name}\`` });
};

function isNamed(text: string, name: string): (node: Node) => boolean {
  return ({ range }) => text.slice(...range) === name;
}

/** What the first visit compared with the session or a cookie. */
function comparedState({
  reported,
}: Context): { jar: 'session' | 'cookies'; name: string } | undefined {
  for (const { run, key } of reported.pair.path.decisions) {
    const found = run === 0 ? /jar (session|cookies)\.(\w+)/.exec(key) : undefined;
    if (found) return { jar: found[1] as 'session' | 'cookies', name: found[2]! };
  }
  return undefined;
}

/** The code goes out of the address bar before it is redeemed. */
export const stripUrl: Fixer = (context) => {
  const { source, second } = context;
  const statement = source.statementOf(second);
  if (!statement || isRendered(context) || has(statement, readsUrl)) return undefined;
  const strip = `window.history.replaceState(null, ${source.quoted('')}, window.location.pathname)`;
  return plan(context, 'stripFromUrl', [source.insertBefore(statement, [strip + source.semi])]);
};

/** A component of a server has no window. */
function isRendered({ source, second }: Context): boolean {
  const fn = source.functionOf(second);
  return fn?.async === true && has(fn.body, (node) => node.type === 'JSXElement');
}

function readsUrl(node: Node): boolean {
  return (
    node.type === 'Identifier' && /^(?:location|URL|URLSearchParams|document)$/.test(node.name)
  );
}
