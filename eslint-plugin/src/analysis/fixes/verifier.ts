/** The PKCE verifier that the request for sign-in was made with: where it is kept, and how the redemption gets at it. */

import type { TSESTree } from '@typescript-eslint/types';

import type { TextEdit } from '../finding.js';
import { literalText, writtenIn, type Written } from '../judge/grants/fields.js';
import {
  contains,
  isClassNode,
  isFunctionNode,
  lastName,
  namesIn,
  unwrap,
  type FunctionNode,
  type Node,
} from '../syntax/nodes.js';
import { isModuleLevel } from './calls.js';
import type { Source } from './source.js';
import { all, isExpressionStatement, sameText } from './syntax.js';

/** How the redemption reads the verifier, and what has to be done for it to be there. */
interface Kept {
  read: string;
  edits: TextEdit[];
}

/** An expression that a challenge was made of, and where it stands. */
interface Verifier {
  text: string;
  at: Node;
}

/** Finds the verifier that belongs to a challenge; one that is kept nowhere is kept from now on. */
function keptVerifier(
  source: Source,
  challenge: Written | undefined,
  place: Node,
): Kept | undefined {
  const verifier = challenge && madeOf(source, challenge.value);
  const read =
    (verifier && isVisible(source, verifier.at, place) ? verifier.text : undefined) ??
    storedRead(source, verifier, place) ??
    assignedRead(source, verifier, place);
  if (read !== undefined) return { read, edits: [] };
  return verifier && keep(source, verifier, place);
}

/** `await sha256(verifier)`, `pkce.challenge`, `{ challenge, verifier } = …`. */
function madeOf(source: Source, value: Node): Verifier | undefined {
  const bare = settled(value);
  if (bare.type === 'CallExpression') return argumentOf(bare);
  if (bare.type === 'MemberExpression' && !bare.computed) {
    const name = verifierFor(lastName(bare) ?? '');
    return name === undefined
      ? undefined
      : { text: `${source.text(bare.object)}.${name}`, at: bare };
  }
  if (bare.type !== 'Identifier') return undefined;
  const declared = declarators(source, bare.name);
  const [only] = declared;
  if (declared.length !== 1 || !only?.init) return undefined;
  if (only.id.type === 'Identifier') {
    const init = settled(only.init);
    return init.type === 'CallExpression' ? argumentOf(init) : undefined;
  }
  const beside = all(
    only.id,
    (node) => node.type === 'Identifier' && /verifier/i.test(node.name),
  ).find((node) => source.parent(node)?.type === 'Property');
  return beside?.type === 'Identifier' ? { text: beside.name, at: beside } : undefined;
}

function settled(node: Node): Node {
  const bare = unwrap(node);
  return bare.type === 'AwaitExpression' ? settled(bare.argument) : bare;
}

function verifierFor(challenge: string): string | undefined {
  return /challenge/i.test(challenge)
    ? challenge.replace(/challenge/i, (word) => (word.startsWith('C') ? 'Verifier' : 'verifier'))
    : undefined;
}

/** What goes into the hash: the name that says so, or the only one. */
function argumentOf(call: TSESTree.CallExpression): Verifier | undefined {
  const names = [call, ...all(call, (node) => node.type === 'CallExpression')]
    .flatMap((node) => (node as TSESTree.CallExpression).arguments)
    .filter((node) => node.type === 'Identifier');
  const named = names.find(({ name }) => /verifier/i.test(name)) ?? names[0];
  if (!named || new Set(names.map(({ name }) => name)).size > 1) return undefined;
  return { text: named.name, at: named };
}

function declarators(source: Source, name: string): TSESTree.VariableDeclarator[] {
  return all(
    source.file.ast,
    (node) => node.type === 'VariableDeclarator' && namesIn(node.id).includes(name),
  ) as TSESTree.VariableDeclarator[];
}

/** `sessionStorage.setItem('code_verifier', verifier)` is read by `getItem`. */
function storedRead(
  source: Source,
  verifier: Verifier | undefined,
  place: Node,
): string | undefined {
  for (const call of all(source.file.ast, (node) => node.type === 'CallExpression')) {
    const { callee, arguments: given } = call as TSESTree.CallExpression;
    const [key, value] = given;
    if (callee.type !== 'MemberExpression' || !key || !value) continue;
    const get = { setItem: 'getItem', set: 'get' }[lastName(callee) ?? ''];
    if (!get || !storage.test(lastName(callee.object) ?? '')) continue;
    if (!isKeptAs(source, source.text(key), value, verifier) || contains(place, call)) continue;
    if (literalText(key) === undefined && !isModuleLevel(source, key)) continue;
    return present(source, `${source.text(callee.object)}.${get}(${source.text(key)})`);
  }
  return undefined;
}

const storage = /^(?:(?:session|local)Storage|Cookies)$/;

function isKeptAs(
  source: Source,
  name: string,
  value: Node,
  verifier: Verifier | undefined,
): boolean {
  return verifier ? source.text(unwrap(value)) === verifier.text : /verifier/i.test(name);
}

/** `request.session.verifier = verifier` where the redemption has a `request` too, `this.verifier = …` in one class. */
function assignedRead(
  source: Source,
  verifier: Verifier | undefined,
  place: Node,
): string | undefined {
  for (const node of all(source.file.ast, (each) => each.type === 'AssignmentExpression')) {
    const { left, right } = node as TSESTree.AssignmentExpression;
    if (left.type !== 'MemberExpression' || left.computed) continue;
    if (!isKeptAs(source, lastName(left) ?? '', right, verifier)) continue;
    if (isFound(source, left, place)) return present(source, source.text(left));
  }
  return undefined;
}

/** The type says that there may be none. */
function present(source: Source, read: string): string {
  return source.typed ? `${read} ?? ${source.quoted('')}` : read;
}

/** Whether the same text means the same thing at another place. */
function isFound(source: Source, target: Node, place: Node): boolean {
  const root = rootOf(target);
  if (root.type === 'ThisExpression') return classOf(source, target) === classOf(source, place);
  if (root.type !== 'Identifier') return false;
  const [here, there] = [target, place].map((node) => ownerOf(source, node, root.name));
  if (here === there) return true;
  // Two handlers call what they get the same.
  return [here, there].every(
    (fn) => fn !== undefined && fn.params.some((param) => lastName(param) === root.name),
  );
}

function rootOf(node: Node): Node {
  const bare = unwrap(node);
  return bare.type === 'MemberExpression' ? rootOf(bare.object) : bare;
}

function classOf(source: Source, node: Node): Node | undefined {
  return [...source.around(node)].find(isClassNode);
}

/** The function that declares a name which is seen from a place; undefined for one of the module. */
function ownerOf(source: Source, place: Node, name: string): FunctionNode | undefined {
  return [...source.around(place)]
    .filter(isFunctionNode)
    .find(
      (fn) =>
        fn.params.some((param) => namesIn(param).includes(name)) ||
        declarators(source, name).some((each) => source.functionOf(each) === fn),
    );
}

/** Whether the verifier's own name is known at the redemption, as the same variable. */
function isVisible(source: Source, at: Node, place: Node): boolean {
  const root = rootOf(at);
  if (root.type !== 'Identifier') return false;
  const owner = ownerOf(source, at, root.name);
  if (owner !== ownerOf(source, place, root.name)) return false;
  return owner !== undefined || declarators(source, root.name).length > 0;
}

/** Keeps a verifier that the sign-in makes: in the page's storage, or in the session of both requests. */
function keep(source: Source, { text, at }: Verifier, place: Node): Kept | undefined {
  const root = rootOf(at);
  const owner = root.type === 'Identifier' ? ownerOf(source, at, root.name) : undefined;
  if (!owner || root.type !== 'Identifier') return undefined;
  const declared = declarators(source, root.name).find((each) => source.functionOf(each) === owner);
  const statement = declared && source.parent(declared);
  if (!statement) return undefined;
  const session = sessionOf(source, owner, place);
  if (session !== undefined) {
    const field = `${session}.codeVerifier`;
    return {
      read: field,
      edits: [source.insertAfter(statement, [`${field} = ${text}${source.semi}`])],
    };
  }
  const found = /\b(?:sessionStorage|localStorage)\b/.exec(source.file.text)?.[0];
  if (!found && !/\b(?:window|document)\.|\blocation\.(?:href|assign)/.test(source.file.text))
    return undefined;
  const store = found ?? 'sessionStorage';
  const key = source.quoted('code_verifier');
  return {
    read: present(source, `${store}.getItem(${key})`),
    edits: [source.insertAfter(statement, [`${store}.setItem(${key}, ${text})${source.semi}`])],
  };
}

/** `req.session`, where both handlers get a `req` and the file keeps something there; types know its fields. */
function sessionOf(source: Source, owner: FunctionNode, place: Node): string | undefined {
  if (source.typed) return undefined;
  const handlers = [owner, ...[...source.around(place)].filter(isFunctionNode)];
  const names = handlers.map(({ params }) =>
    params[0]?.type === 'Identifier' ? params[0].name : undefined,
  );
  const [name] = names;
  if (name === undefined || !names.slice(1).includes(name)) return undefined;
  return new RegExp(`\\b${name}\\.session\\b`).test(source.file.text)
    ? `${name}.session`
    : undefined;
}

/** The redemption sends another verifier: what it made anew, or the challenge, gives way. */
export function verifierInPlace(
  source: Source,
  written: Written,
  challenge: Written | undefined,
): TextEdit[] | undefined {
  const kept = keptVerifier(source, challenge, written.node);
  if (!kept) return undefined;
  const [value, init] = [settled(written.value), initOf(source, written)];
  if (init && value.type === 'Identifier')
    return init.range[0] === value.range[0]
      ? undefined
      : [...kept.edits, source.replace(init, kept.read)];
  const text =
    written.node.type === 'Property' && written.node.shorthand
      ? `${source.text(written.name)}: ${kept.read}`
      : kept.read;
  const target =
    written.node.type === 'Property' && written.node.shorthand ? written.node : written.value;
  return [...kept.edits, source.replace(target, text)];
}

/** What a variable was given, which nothing but the redemption uses. */
function initOf(source: Source, { value }: Written): Node | undefined {
  const bare = settled(value);
  if (bare.type !== 'Identifier') return undefined;
  const fn = source.functionOf(value);
  const declared = declarators(source, bare.name).find((each) => source.functionOf(each) === fn);
  if (!fn || declared?.id.type !== 'Identifier' || !declared.init) return undefined;
  const uses = all(fn, (node) => node.type === 'Identifier' && node.name === bare.name);
  // A shorthand property names it twice.
  return new Set(uses.map(({ range }) => range[0])).size === 2 ? declared.init : undefined;
}

/** The redemption sends none: it is written beside the code. */
export function verifierBeside(
  source: Source,
  code: Written,
  challenge: Written | undefined,
): TextEdit[] | undefined {
  const kept = keptVerifier(source, challenge, code.node);
  if (!kept) return undefined;
  if (code.literal) {
    const isOnOwnLine = code.node.loc.start.line !== code.literal.loc.start.line;
    const between = isOnOwnLine ? source.eol + source.indentOf(code.node) : ' ';
    const [, end] = code.node.range;
    const text = kept.read === 'code_verifier' ? 'code_verifier' : `code_verifier: ${kept.read}`;
    return [...kept.edits, { range: [end, end], text: `,${between}${text}` }];
  }
  const statement = source.parent(code.node);
  if (code.node.type !== 'CallExpression' || !isExpressionStatement(statement)) return undefined;
  const name = source.quoted('code_verifier');
  const line = `${source.text(code.node.callee)}(${name}, ${kept.read})${source.semi}`;
  return [...kept.edits, source.insertAfter(statement, [line])];
}

/** Where a challenge is sent, if the file does that at one place only. */
export function challengeIn(source: Source, name: RegExp): Written | undefined {
  const found = writtenIn(source.file.ast, name);
  return found.every((each) => sameText(source, each.value, found[0]!.value))
    ? found[0]
    : undefined;
}
