/** From where an access token is read to where the refresh token of the same response is. */

import type { TSESTree } from '@typescript-eslint/types';

import type { TextEdit } from '../finding.js';
import { lastName, unwrap, type Node } from '../syntax/nodes.js';
import type { Source } from './source.js';
import { all } from './syntax.js';

/** An expression that reads the refresh token, and what else has to change for it. */
export interface Beside {
  text: string;
  edits: TextEdit[];
}

const access = /^access_?token$/i;

/** The refresh token beside an access token: `x.refresh_token` for `x.access_token`. */
export function refreshBeside(source: Source, value: Node): Beside | undefined {
  const node = unwrap(value);
  if (node.type === 'CallExpression' && node.arguments.length === 0) {
    const method = refreshBeside(source, node.callee);
    return method && { text: `${method.text}()`, edits: method.edits };
  }
  if (node.type === 'MemberExpression') return fromMember(source, node);
  return node.type === 'Identifier' ? fromName(source, node) : undefined;
}

function fromMember(source: Source, node: TSESTree.MemberExpression): Beside | undefined {
  const name =
    node.property.type === 'Literal'
      ? String(node.property.value)
      : !node.computed
        ? lastName(node)
        : undefined;
  const other = name && access.test(name) ? renamed(name) : undefined;
  if (!other || (source.typed && isNarrowed(source, node.object))) return undefined;
  const property = node.property.type === 'Literal' ? source.quoted(other) : other;
  const text =
    source.file.text.slice(node.range[0], node.property.range[0]) +
    property +
    source.file.text.slice(node.property.range[1], node.range[1]);
  return { text, edits: [] };
}

/** A name that was taken out of the response: the other token is taken out beside it. */
function fromName(source: Source, node: TSESTree.Identifier): Beside | undefined {
  const fn = source.functionOf(node);
  const [found, more] = all(
    fn?.body ?? source.file.ast,
    (inner) => inner.type === 'VariableDeclarator' && declares(inner, node.name),
  );
  if (found?.type !== 'VariableDeclarator' || more || !found.init) return undefined;
  if (found.id.type === 'Identifier') return fromInit(source, found.init);
  if (found.id.type !== 'ObjectPattern' || (source.typed && isAsserted(found.init)))
    return undefined;
  return fromPattern(source, found.id, node.name);
}

function fromInit(source: Source, init: Node): Beside | undefined {
  const bare = unwrap(init);
  return bare.type === 'MemberExpression' ? fromMember(source, bare) : undefined;
}

function fromPattern(
  source: Source,
  pattern: TSESTree.ObjectPattern,
  name: string,
): Beside | undefined {
  const taken = pattern.properties.find(
    (each): each is TSESTree.Property =>
      each.type === 'Property' && each.value.type === 'Identifier' && each.value.name === name,
  );
  const key = taken && !taken.computed ? lastName(taken.key) : undefined;
  const other = key && access.test(key) ? renamed(key) : undefined;
  if (!taken || !key || !other) return undefined;
  const known = pattern.properties.find(
    (each) => each.type === 'Property' && lastName(each.key) === other,
  );
  if (known?.type === 'Property')
    return known.value.type === 'Identifier' ? { text: known.value.name, edits: [] } : undefined;
  const local = name === key ? other : renamed(name);
  if (
    !local ||
    new RegExp(`\\b${local}\\b`).test(
      source.file.text.replace(new RegExp(`['"\`]${local}['"\`]|\\.${local}\\b`, 'g'), ''),
    )
  )
    return undefined;
  const at = taken.range[1];
  return {
    text: local,
    edits: [{ range: [at, at], text: `, ${local === other ? other : `${other}: ${local}`}` }],
  };
}

function declares(node: TSESTree.VariableDeclarator, name: string): boolean {
  if (node.id.type === 'Identifier') return node.id.name === name;
  return (
    node.id.type === 'ObjectPattern' &&
    node.id.properties.some(
      (each) =>
        each.type === 'Property' && each.value.type === 'Identifier' && each.value.name === name,
    )
  );
}

/** Whether a variable has a type written down, which need not know the refresh token. */
function isNarrowed(source: Source, object: Node): boolean {
  const bare = unwrap(object);
  if (bare.type !== 'Identifier') return true;
  return (
    all(source.file.ast, (node) => {
      if (node.type === 'VariableDeclarator')
        return (
          node.id.type === 'Identifier' &&
          node.id.name === bare.name &&
          ((node.id.typeAnnotation !== undefined &&
            node.id.typeAnnotation.typeAnnotation.type !== 'TSAnyKeyword') ||
            isAsserted(node.init))
        );
      return (
        node.type === 'Identifier' &&
        node.name === bare.name &&
        node.typeAnnotation !== undefined &&
        node.typeAnnotation.typeAnnotation.type !== 'TSAnyKeyword'
      );
    }).length > 0
  );
}

/** `(await res.json()) as { … }`, `await res.json<{ … }>()`. */
function isAsserted(init: Node | null): boolean {
  if (!init) return false;
  if (init.type === 'TSAsExpression' || init.type === 'TSTypeAssertion') return true;
  const bare = unwrap(init);
  const call = bare.type === 'AwaitExpression' ? bare.argument : bare;
  return call.type === 'CallExpression' && call.typeArguments !== undefined;
}

/** The name for the refresh token where the access token has this one, in the same style. */
export function renamed(name: string): string | undefined {
  if (/access/i.test(name))
    return name
      .replace(/access/, 'refresh')
      .replace(/Access/, 'Refresh')
      .replace(/ACCESS/, 'REFRESH');
  if (/refresh/i.test(name)) return undefined;
  if (/^token$/.test(name)) return 'refreshToken';
  if (/[a-z]Token$/.test(name)) return name.replace(/Token$/, 'RefreshToken');
  const separated = /^(.*[_\-.:/])?token$/.exec(name);
  if (separated) return `${separated[1]}refresh${/-/.test(separated[1]!) ? '-' : '_'}token`;
  return /^[a-z]+$/.test(name) ? `${name}RefreshToken` : undefined;
}
