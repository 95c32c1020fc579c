/** The suggestions for token requests whose parameters do not fit. */

import type { FixPlan, TextEdit } from '../finding.js';
import { literalText, writtenIn, type Written } from '../judge/grants/fields.js';
import type { GrantFinding } from '../judge/grants/findings.js';
import { challengeName } from '../judge/grants/flows.js';
import { originOf } from '../judge/grants/origins.js';
import type { Program } from '../program.js';
import { isClassNode, isFunctionNode, namesIn, unwrap, type Node } from '../syntax/nodes.js';
import { provenance } from '../values.js';
import type { SuggestionId } from '../../messages.js';
import { sourceOf, type Source } from './source.js';
import { all } from './syntax.js';
import { challengeIn, verifierBeside, verifierInPlace } from './verifier.js';

/** What can be done about a token request that does not fit. */
export function grantFixesFor(found: GrantFinding, program: Program): FixPlan[] {
  const source = sourceOf(program);
  switch (found.finding.message) {
    case 'sentAsCode':
      return plan(found, 'sendByRefreshGrant', sendAs(found, source, 'refresh_token'));
    case 'sentAsRefreshToken':
      return sendInstead(found, source);
    case 'grantLacksParameter':
      return setGrant(found, source);
    case 'grantCarriesMore':
      return plan(found, 'dropParameter', found.written && [without(source, found.written)]);
    case 'redirectUriDiffers':
      return plan(found, 'useSameRedirectUri', sameRedirect(found, source));
    case 'redirectUriMissing':
      return plan(found, 'nameRedirectUri', namedRedirect(found, source));
    case 'challengeSentAsVerifier':
      return plan(
        found,
        'sendTheVerifier',
        verifierInstead(found, source) ?? verifierOfSignIn(found, source),
      );
    case 'verifierMadeAnew':
      return plan(found, 'sendTheVerifier', verifierOfSignIn(found, source));
    case 'verifierMissing':
      return plan(
        found,
        'sendTheVerifier',
        found.codeAt && verifierBeside(source, found.codeAt, found.inSignIn),
      );
    default:
      return [];
  }
}

function plan(
  { finding }: GrantFinding,
  title: SuggestionId,
  edits: TextEdit[] | undefined,
  data: Record<string, string> = {},
): FixPlan[] {
  return edits ? [{ title, data: { ...finding.data, ...data }, edits }] : [];
}

type Parameter = 'code' | 'refresh_token';

const grants: Record<Parameter, string> = {
  code: 'authorization_code',
  refresh_token: 'refresh_token',
};

/** Sends the value by the grant that it belongs to: the field gets its name, and the grant is set. */
function sendAs(
  { written, grantAt, mismatch }: GrantFinding,
  source: Source,
  parameter: Parameter,
): TextEdit[] | undefined {
  if (!written || !grantAt || mismatch.value === undefined) return undefined;
  if (originOf(mismatch.value, mismatch.asked.redeemed)?.kind !== parameter) return undefined;
  const grant = grantEdit(source, grantAt, grants[parameter]);
  return grant && [rename(source, written, inStyle(grantAt, parameter)), grant];
}

function grantEdit(source: Source, { value }: Written, grant: string): TextEdit | undefined {
  return literalText(value) === undefined
    ? undefined
    : source.replace(unwrap(value), source.quoted(grant));
}

/** `refreshToken` beside `grantType`. */
function inStyle({ name }: Written, parameter: Parameter): string {
  const camel = /grantType/.test(
    literalText(name) ?? (name.type === 'Identifier' ? name.name : ''),
  );
  return camel && parameter === 'refresh_token' ? 'refreshToken' : parameter;
}

function rename(source: Source, { node, name, value }: Written, to: string): TextEdit {
  if (node.type === 'Property' && node.shorthand)
    return source.replace(node, `${to}: ${source.text(value)}`);
  return source.replace(name, literalText(name) === undefined ? to : source.quoted(to));
}

/** A code goes by its own grant, unless it has been sent before; of an access token's response the refresh token is meant. */
function sendInstead(found: GrantFinding, source: Source): FixPlan[] {
  const { mismatch, written } = found;
  const { redeemed, fields } = mismatch.asked;
  const value = mismatch.value!;
  if (value.kind === 'sym' && redeemed.includes(value.key)) return [];
  if (fields.some(([name]) => /^redirect_?ur[il]$/i.test(name)))
    return plan(found, 'sendByCodeGrant', sendAs(found, source, 'code'));
  const bare = written && unwrap(written.value);
  if (provenance(value).token !== 'access' || bare?.type !== 'MemberExpression' || bare.computed)
    return [];
  const name = source.text(bare.property).replace('access', 'refresh').replace('Access', 'Refresh');
  return plan(found, 'sendTheRefreshToken', [source.replace(bare.property, name)]);
}

/** The grant that the request's own parameter is about, or that parameter's name for what it holds. */
function setGrant(found: GrantFinding, source: Source): FixPlan[] {
  const { written, mismatch } = found;
  const { asked, value } = mismatch;
  if (!written || !value) return [];
  const given: Parameter = asked.grant === 'refresh_token' ? 'code' : 'refresh_token';
  const isCode = provenance(value).code === true;
  if (isCode !== (given === 'code')) return [];
  const edit = grantEdit(source, written, grants[given]);
  return plan(found, 'setGrantType', edit && [edit], { fitting: `\`${grants[given]}\`` });
}

/** Takes a field away: the property with its comma, or the statement that adds it. */
function without(source: Source, { node }: Written): TextEdit {
  const parent = source.parent(node);
  if (parent?.type === 'ExpressionStatement') return source.remove(parent);
  const { text } = source.file;
  const after = /^\s*,/.exec(text.slice(node.range[1]))?.[0].length ?? 0;
  const before = /(?<![ \t])[ \t]*$/.exec(text.slice(0, node.range[0]))![0].length;
  const newline = /\r?\n$/.exec(text.slice(0, node.range[0] - before))?.[0].length ?? 0;
  return { range: [node.range[0] - before - newline, node.range[1] + after], text: '' };
}

function sameRedirect({ written, inSignIn }: GrantFinding, source: Source): TextEdit[] | undefined {
  if (!written || !inSignIn || !isReachable(source, inSignIn.value, written.node)) return undefined;
  const expression = source.text(inSignIn.value);
  const isShort = written.node.type === 'Property' && written.node.shorthand;
  return [
    isShort
      ? source.replace(written.node, `${source.text(written.name)}: ${expression}`)
      : source.replace(written.value, expression),
  ];
}

function namedRedirect({ codeAt, inSignIn }: GrantFinding, source: Source): TextEdit[] | undefined {
  const literal = codeAt?.literal;
  if (!codeAt || !literal || !inSignIn || !isReachable(source, inSignIn.value, literal))
    return undefined;
  const isOnOwnLine = codeAt.node.loc.start.line !== literal.loc.start.line;
  const between = isOnOwnLine ? source.eol + source.indentOf(codeAt.node) : ' ';
  const [, end] = codeAt.node.range;
  return [{ range: [end, end], text: `,${between}redirect_uri: ${source.text(inSignIn.value)}` }];
}

/** Whether an expression means the same at another place: literals and names that both see. */
function isReachable(source: Source, expression: Node, from: Node): boolean {
  const parts = [expression, ...all(expression, () => true)];
  if (
    parts.some((node) => node.type === 'ThisExpression') &&
    classOf(source, expression) !== classOf(source, from)
  )
    return false;
  const used = new Set(
    parts.flatMap((node) =>
      node.type === 'Identifier' && !isPropertyName(source, node) ? [node.name] : [],
    ),
  );
  if (parts.some((node) => isFunctionNode(node) || node.type === 'AwaitExpression')) return false;
  const local = [...declaredAround(source, expression), ...declaredAround(source, from)];
  return !local.some((name) => used.has(name));
}

function isPropertyName(source: Source, node: Node): boolean {
  const parent = source.parent(node);
  return parent?.type === 'MemberExpression' && parent.property === node && !parent.computed;
}

function classOf(source: Source, node: Node): Node | undefined {
  return [...source.around(node)].find(isClassNode);
}

/** The names that the functions around a place declare. */
function declaredAround(source: Source, node: Node): string[] {
  return [...source.around(node)]
    .filter(isFunctionNode)
    .flatMap((fn) => [
      ...fn.params.flatMap(namesIn),
      ...all(fn.body, (inner) => inner.type === 'VariableDeclarator').flatMap((inner) =>
        inner.type === 'VariableDeclarator' ? namesIn(inner.id) : [],
      ),
    ]);
}

function verifierOfSignIn(
  { written, inSignIn }: GrantFinding,
  source: Source,
): TextEdit[] | undefined {
  const asked = inSignIn ?? challengeIn(source, challengeName);
  return written && verifierInPlace(source, written, asked);
}

/** The verifier is kept beside the challenge, under the name that goes with it. */
function verifierInstead({ written }: GrantFinding, source: Source): TextEdit[] | undefined {
  if (!written) return undefined;
  const named = [written.value, ...all(written.value, () => true)].find((node) =>
    challenge.test(literalText(node) ?? (isPropertyName(source, node) ? source.text(node) : '')),
  );
  if (!named) return undefined;
  const name = (literalText(named) ?? source.text(named)).replace(/challenge/i, (word) =>
    word.startsWith('C') ? 'Verifier' : 'verifier',
  );
  const isKept =
    writtenIn(source.file.ast, new RegExp(`^${name}$`)).some(({ node }) => node !== written.node) ||
    all(source.file.ast, (node) => node.type === 'CallExpression').some(
      (node) =>
        node.type === 'CallExpression' &&
        /setItem$/.test(source.text(node.callee)) &&
        node.arguments[0] !== undefined &&
        literalText(node.arguments[0]) === name,
    );
  return isKept
    ? [source.replace(named, named.type === 'Literal' ? source.quoted(name) : name)]
    : undefined;
}

const challenge = /^(?:\w+_)?code_?challenge$/i;
