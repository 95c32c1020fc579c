/** Writes options into the object literal of a call, as the catalogue spells them. */

import type { TSESTree } from '@typescript-eslint/types';

import type { OptionValues, Rerun, Where } from '../../catalog/index.js';
import type { TextEdit } from '../finding.js';
import { lastName, unwrap, type Node } from '../syntax/nodes.js';
import type { Source } from './source.js';

/** One option and the text of its value. */
export interface Option {
  name: string;
  text: string;
}

/** The options that turn reruns off, of those that the literal does not show to be off. */
export function switchesOff(
  source: Source,
  reruns: readonly Rerun[],
  given: Node | undefined,
): Option[] {
  return reruns.flatMap((rerun) => {
    // Off unless it is asked for.
    if (
      rerun.on &&
      !rerun.on.some((set) => Object.keys(set).some((path) => has(given, path.split('.')[0]!)))
    )
      return [];
    const set = preferred(rerun.off ?? []);
    return set ? Object.entries(set).map(([path, values]) => option(source, path, values)) : [];
  });
}

/** Of several ways to turn something off: a nested option says most clearly what it is about. */
function preferred(sets: readonly OptionValues[]): OptionValues | undefined {
  const plain = sets.filter((set) => !('' in set) && !('enabled' in set));
  return plain.find((set) => Object.keys(set).every((path) => path.includes('.'))) ?? plain[0];
}

export function option(source: Source, path: string, values: OptionValues[string]): Option {
  const [name = '', ...inner] = path.split('.');
  const value = values.find((each) => each === false || each === 1) ?? values[0];
  const text = typeof value === 'string' ? source.quoted(value) : String(value);
  return { name, text: inner.reduceRight((within, key) => `{ ${key}: ${within} }`, text) };
}

/** The object literal that holds a call's options: where the catalogue says, or around the callback. */
export function literalAt(
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  where: Where,
): Node | undefined {
  let at: Node | undefined = call.arguments[where.arg];
  for (const name of where.prop?.split('.') ?? []) at = at && valueOf(at, name);
  return at && unwrap(at);
}

function valueOf(node: Node, name: string): Node | undefined {
  const bare = unwrap(node);
  if (bare.type !== 'ObjectExpression') return undefined;
  return bare.properties.find(
    (each): each is TSESTree.Property => each.type === 'Property' && lastName(each.key) === name,
  )?.value;
}

function has(literal: Node | undefined, name: string): boolean {
  return literal !== undefined && valueOf(literal, name) !== undefined;
}

/** Edits that set options in a literal; undefined where something else may set them too. */
export function setOptions(
  source: Source,
  literal: Node,
  options: readonly Option[],
): TextEdit[] | undefined {
  const bare = unwrap(literal);
  if (bare.type !== 'ObjectExpression') return undefined;
  const edits: TextEdit[] = [];
  const added: string[] = [];
  for (const { name, text } of merged(options)) {
    const value = valueOf(bare, name);
    const inner = value && nested(text);
    const within = inner && setOptions(source, value, [inner]);
    if (within) edits.push(...within);
    else if (value) edits.push(source.replace(value, text));
    else added.push(`${name}: ${text}`);
  }
  if (added.length > 0) edits.push(append(source, bare, added));
  return edits;
}

/** `{ a: 1 }` as an option of its own. */
function nested(text: string): Option | undefined {
  const found = /^\{ (\w+): (.*) \}$/.exec(text);
  return found ? { name: found[1]!, text: found[2]! } : undefined;
}

function merged(options: readonly Option[]): Option[] {
  return [...new Map(options.map((each) => [each.name, each])).values()];
}

/** New properties after the last one, each on its own line where the others are. */
export function append(
  source: Source,
  literal: TSESTree.ObjectExpression,
  added: readonly string[],
): TextEdit {
  const last = literal.properties.at(-1);
  if (!last) return source.replace(literal, `{ ${added.join(', ')} }`);
  const end = last.range[1];
  const lines = last.loc.start.line !== literal.loc.start.line;
  const between = lines ? source.eol + source.indentOf(last) : ' ';
  return { range: [end, end], text: added.map((each) => `,${between}${each}`).join('') };
}

/** `{ a: 1, b: 2 }` as a text. */
export function literalOf(options: readonly Option[]): string {
  return `{ ${merged(options)
    .map(({ name, text }) => `${name}: ${text}`)
    .join(', ')} }`;
}

/** Options under a name of their own: `'axios-retry': { retries: 0 }`. */
export function within(source: Source, name: string, options: readonly Option[]): Option {
  return { name: /^\w+$/.test(name) ? name : source.quoted(name), text: literalOf(options) };
}
