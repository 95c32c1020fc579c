/** A function of the program that starts a sign-in and needs nothing to be handed. */

import { specifierOf } from '../syntax/imports.js';
import { children, isFunctionNode, type FunctionNode, type Node } from '../syntax/nodes.js';
import { functionNamed } from './calls.js';
import type { Context } from './context.js';

export interface SignInHelper {
  name: string;
  /** The statement that calls it. */
  call: string;
}

const starts =
  /^(?:re)?(?:start|begin|redirectTo|goTo|send(?:User)?To)?_?(?:sign_?in|log_?in|oauth|auth)(?:flow|redirect|again)?$/i;
const signs =
  /response_type|\/authorize|loginRedirect|signinRedirect|loginWithRedirect|authorizationUrl|authorizeURL|getAuthCodeUrl|generateAuthUrl|createAuthorizationURL/i;

/** The first function in scope that starts a sign-in. */
export function signInHelper({ source, program, second }: Context): SignInHelper | undefined {
  for (const statement of source.file.ast.body) {
    for (const name of names(statement)) {
      if (!starts.test(name)) continue;
      const fn =
        statement.type === 'ImportDeclaration'
          ? imported(program, statement, name)
          : visible(functionNamed(source, name), source.file.text);
      if (!fn || source.functionOf(second) === fn) continue;
      const wait = fn.async && source.functionOf(second)?.async ? 'await ' : '';
      return { name: `\`${name}\``, call: `${wait}${name}()${source.semi}` };
    }
  }
  return undefined;

  function imported(
    from: Context['program'],
    statement: Extract<Node, { type: 'ImportDeclaration' }>,
    name: string,
  ): FunctionNode | undefined {
    const file = from.module(specifierOf(statement), from.file);
    const fn = file && exported(file.ast, name);
    return fn && visible(fn, file.text);
  }
}

/** Takes no argument, and goes to an authorization endpoint. */
function visible(fn: FunctionNode | undefined, text: string): FunctionNode | undefined {
  return fn?.params.length === 0 && signs.test(text.slice(fn.range[0], fn.range[1]))
    ? fn
    : undefined;
}

function names(statement: Node): string[] {
  switch (statement.type) {
    case 'ImportDeclaration':
      return statement.specifiers
        .filter((each) => each.type === 'ImportSpecifier')
        .map(({ local }) => local.name);
    case 'ExportNamedDeclaration':
      return statement.declaration ? names(statement.declaration) : [];
    case 'FunctionDeclaration':
      return statement.id ? [statement.id.name] : [];
    case 'VariableDeclaration':
      return statement.declarations.flatMap(({ id }) =>
        id.type === 'Identifier' ? [id.name] : [],
      );
    default:
      return [];
  }
}

/** A function that a module exports under its own name. */
function exported(node: Node, name: string): FunctionNode | undefined {
  for (const statement of children(node)) {
    const declaration =
      statement.type === 'ExportNamedDeclaration' ? statement.declaration : undefined;
    if (declaration?.type === 'FunctionDeclaration' && declaration.id?.name === name)
      return declaration;
    if (declaration?.type !== 'VariableDeclaration') continue;
    for (const { id, init } of declaration.declarations)
      if (id.type === 'Identifier' && id.name === name && init && isFunctionNode(init)) return init;
  }
  return undefined;
}
