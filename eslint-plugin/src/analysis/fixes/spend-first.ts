/**
 * A stored code that is spent too late: the store tells whether it found the code, and the request that finds nothing is
 * refused, in the words in which the program refuses a code that it does not know.
 */

import type { TSESTree } from '@typescript-eslint/types';

import type { FixPlan } from '../finding.js';
import type { Race } from '../judge/consumption/findings.js';
import { isMark } from '../judge/consumption/statement.js';
import type { Program } from '../program.js';
import { lastName, namesIn, unwrap, type Node } from '../syntax/nodes.js';
import { sourceOf, type Source } from './source.js';
import { all, awaited, has, isExpressionStatement, leaves, own } from './syntax.js';

/** A refusal that is longer than this does more than refuse. */
const maxRefusal = 300;

export function spendFirst(race: Race, data: Record<string, string>, program: Program): FixPlan[] {
  const source = sourceOf(program);
  const call = race.node;
  if (race.spend.node !== call || call.type !== 'CallExpression') return [];
  const whole = awaited(source, call);
  const statement = source.parent(whole);
  if (!isExpressionStatement(statement) || !goesOn(race, call)) return [];
  const refusal = refusalBefore(source, race.read.node, statement);
  const told = toldBy(race, source, call, whole);
  if (!refusal || !told) return [];
  const { edits, test } = told;
  return [
    {
      title: 'refuseSpentCode',
      data,
      edits: [
        { range: [statement.range[0], whole.range[0]], text: `if (${test.before}` },
        ...edits,
        {
          range: [whole.range[1], statement.range[1]],
          text: `${test.after}) ${source.text(refusal)}`,
        },
      ],
    },
  ];
}

/** Something is still to be answered when the code is spent. */
function goesOn({ requests }: Race, call: Node): boolean {
  const last = requests.ledger.last.get(0)?.node;
  return last !== undefined && last.range[0] > call.range[1];
}

interface Told {
  test: { before: string; after: string };
  edits: FixPlan['edits'];
}

/** How the answer of a call says that it came too late, and what has to be changed that it does. */
function toldBy(
  { spend }: Race,
  source: Source,
  call: TSESTree.CallExpression,
  whole: Node,
): Told | undefined {
  const waits = whole.type === 'AwaitExpression';
  if (spend.answer?.is === 'boolean')
    return { test: { before: waits ? '!(' : '!', after: waits ? ')' : '' }, edits: [] };
  if (!waits) return undefined;
  const prisma = prismaCall(source, call);
  if (prisma) return { test: { before: '(', after: ').count !== 1' }, edits: prisma };
  if (spend.answer?.is !== 'number') return undefined;
  const path = (spend.answer.at ?? '')
    .split('.')
    .filter(Boolean)
    .map((name) => (/^\d+$/.test(name) ? `[${name}]` : `.${name}`))
    .join('');
  return { test: { before: '(', after: `)${path} !== ${spend.answer.yes}` }, edits: [] };
}

/** Of Prisma's calls those on many rows tell how many there were; an update also has to ask for what it takes away. */
function prismaCall(source: Source, call: TSESTree.CallExpression): FixPlan['edits'] | undefined {
  const callee = unwrap(call.callee);
  const [options] = call.arguments;
  if (callee.type !== 'MemberExpression' || options?.type !== 'ObjectExpression') return undefined;
  const where = valueOf(options, 'where');
  if (where?.type !== 'ObjectExpression' || !isPlain(where)) return undefined;
  const name = lastName(callee);
  if (name === 'deleteMany' && options.properties.length === 1) return [];
  const given = valueOf(options, 'data');
  if ((name !== 'update' && name !== 'updateMany') || given?.type !== 'ObjectExpression')
    return undefined;
  if (options.properties.length !== 2) return undefined;
  const mark = given.properties.find(
    (property): property is TSESTree.Property =>
      property.type === 'Property' && isMark(lastName(property.key) ?? ''),
  );
  const last = where.properties.at(-1);
  const unused = mark && unusedValue(mark.value);
  if (!unused || !last || where.properties.some((each) => keyOf(each) === keyOf(mark)))
    return undefined;
  return [
    ...(name === 'update' ? [source.replace(callee.property, 'updateMany')] : []),
    { range: [last.range[1], last.range[1]], text: `, ${keyOf(mark)}: ${unused}` },
  ];
}

/** What the mark is before: a time is not there, a flag is not set. */
function unusedValue(value: Node): string | undefined {
  const bare = unwrap(value);
  if (bare.type === 'Literal' && bare.value === true) return 'false';
  if (bare.type === 'NewExpression' && lastName(bare.callee) === 'Date') return 'null';
  return undefined;
}

function valueOf(object: TSESTree.ObjectExpression, name: string): Node | undefined {
  const found = object.properties.find((property) => keyOf(property) === name);
  return found?.type === 'Property' ? found.value : undefined;
}

function keyOf(property: TSESTree.ObjectLiteralElement): string | undefined {
  return property.type === 'Property' && !property.computed ? lastName(property.key) : undefined;
}

/** A filter without keys of several columns, which only calls on one row know. */
function isPlain(where: TSESTree.ObjectExpression): boolean {
  return where.properties.every(
    (property) => property.type === 'Property' && property.value.type !== 'ObjectExpression',
  );
}

/** How the program refuses a code that it does not find, if that can be said again here. */
function refusalBefore(source: Source, read: Node, statement: Node): Node | undefined {
  const fn = source.functionOf(statement);
  const declared = [...source.around(read)].find((node) => node.type === 'VariableDeclarator');
  if (!fn || declared?.type !== 'VariableDeclarator' || source.functionOf(read) !== fn)
    return undefined;
  const names = namesIn(declared.id);
  const around = new Set(source.around(statement));
  const found = own(fn.body, (node) => node.type === 'IfStatement').find(
    (node): node is TSESTree.IfStatement =>
      node.type === 'IfStatement' &&
      node.range[1] <= statement.range[0] &&
      !node.alternate &&
      leaves(node.consequent) &&
      denies(node.test, names) &&
      around.has(source.parent(node)!),
  );
  if (!found || source.text(found.consequent).length > maxRefusal) return undefined;
  return has(found.consequent, (node) => node.type === 'AwaitExpression')
    ? undefined
    : found.consequent;
}

/** `!record`, alone or as the first of several reasons. */
function denies(test: Node, names: readonly string[]): boolean {
  return [test, ...all(test, () => true)].some(
    (node) =>
      node.type === 'UnaryExpression' &&
      node.operator === '!' &&
      names.includes(lastName(node.argument) ?? ''),
  );
}
