/** Types as typed linting knows them. TypeScript itself is never imported: the parser brings the program along. */

import type { TypeName } from './analysis/index.js';

/** What the analysis may ask: which types a node of the file at hand has. */
export type TypeOf = (node: object) => readonly TypeName[];

/** What a TypeScript parser hands to rules, as far as it is used here; all of it is there with type information only. */
interface Services {
  program: { getTypeChecker(): Checker } | null;
  esTreeNodeToTSNodeMap: { has(node: object): boolean; get(node: object): unknown };
}

interface Checker {
  getTypeAtLocation(node: unknown): Type;
  getApparentType(type: Type): Type;
  getBaseTypes(type: Type): Type[];
}

interface Type {
  aliasSymbol?: TypeSymbol;
  getSymbol(): TypeSymbol | undefined;
  isClassOrInterface(): boolean;
  isUnionOrIntersection(): boolean;
  types?: Type[];
}

interface TypeSymbol {
  name: string;
  parent?: TypeSymbol;
  declarations?: { getSourceFile(): { fileName: string } }[];
}

/** More bases than any class has. */
const most = 20;

/** How to ask for types, if the file was parsed with type information. Nothing is asked of TypeScript yet. */
export function typesOf(parserServices: unknown): TypeOf | undefined {
  const services = parserServices as Partial<Services> | undefined;
  const { program, esTreeNodeToTSNodeMap: nodes } = services ?? {};
  if (!program || !nodes) return undefined;
  const known = new WeakMap<object, readonly TypeName[]>();
  return (node) => {
    let names = known.get(node);
    if (!names) known.set(node, (names = nodes.has(node) ? ask(program, nodes.get(node)) : []));
    return names;
  };
}

/** Nodes of other modules never come here: those were parsed without types. */
function ask(program: NonNullable<Services['program']>, node: unknown): TypeName[] {
  try {
    const checker = program.getTypeChecker();
    return namesOf(checker, checker.getTypeAtLocation(node));
  } catch {
    // A checker may fail on unfinished code; then nothing is known.
    return [];
  }
}

/** A type by all its names: its alias, its own and those of what it extends or is made of. */
function namesOf(checker: Checker, type: Type): TypeName[] {
  const names: TypeName[] = [];
  const waiting = [type, checker.getApparentType(type)];
  const seen = new Set<Type>();
  for (const each of waiting) {
    if (seen.has(each) || seen.size >= most) continue;
    seen.add(each);
    for (const symbol of [each.aliasSymbol, each.getSymbol()]) {
      const name = symbol && nameOf(symbol);
      if (name) names.push(name);
    }
    if (each.isUnionOrIntersection()) waiting.push(...(each.types ?? []));
    else if (each.isClassOrInterface()) waiting.push(...checker.getBaseTypes(each));
  }
  return names;
}

/** TypeScript calls what has no name of its own `__type`, `__object` and the like. */
function nameOf(symbol: TypeSymbol): TypeName | undefined {
  if (symbol.name.startsWith('__')) return undefined;
  return { name: symbol.name, package: packageOf(symbol) };
}

function packageOf({ parent, declarations }: TypeSymbol): string | undefined {
  const ambient = /^"(?![/\\]|\w:)([^".][^"]*)"$/.exec(parent?.name ?? '')?.[1];
  if (ambient !== undefined) return ambient;
  const file = declarations?.[0]?.getSourceFile().fileName ?? '';
  const inside = /^(?:.*[\\/])?node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)?.[1];
  const name = inside?.replaceAll('\\', '/');
  if (!name?.startsWith('@types/')) return name;
  const own = name.slice('@types/'.length);
  return own.includes('__') ? `@${own.replace('__', '/')}` : own;
}
