/** From token requests that do not fit to findings. */

import type { Finding, Related } from '../../finding.js';
import { codeName } from '../../names.js';
import type { Program } from '../../program.js';
import type { Explored } from '../../run/explore.js';
import {
  children,
  contains,
  isFunctionNode,
  namesIn,
  unwrap,
  type FunctionNode,
  type Node,
} from '../../syntax/nodes.js';
import type { SignIn } from '../fallback/sign-in.js';
import { spanOf } from '../place.js';
import type { TokenEvent } from '../tokens.js';
import { askedBy, type Asked } from './asked.js';
import { contradictionIn } from './contradictions.js';
import { literalText, writtenIn, type Written } from './fields.js';
import { unfitting } from './flows.js';
import { freshVerifier } from './fresh-verifier.js';
import type { Mismatch } from './mismatch.js';

/** A finding about a token request, with what its fixes need. */
export interface GrantFinding {
  finding: Finding;
  mismatch: Mismatch;
  /** Where the field that is wrong is written, and the one of the sign-in that it does not fit. */
  written: Written | undefined;
  inSignIn: Written | undefined;
  /** Where its grant is named, and where its code is written. */
  grantAt: Written | undefined;
  codeAt: Written | undefined;
}

export function grantFindings(program: Program, explored: readonly Explored[]): GrantFinding[] {
  const asked = explored
    .flatMap(({ tokenEvents }) => tokenEvents)
    .flatMap((event) => askedBy(event) ?? []);
  if (asked.length === 0) return [];
  const mismatches = [
    ...asked.flatMap((each) => contradictionIn(each, sameCall(each, asked)) ?? []),
    ...asked.flatMap((each) => freshVerifier(program, each) ?? []),
    ...unfitting(program, asked),
  ];
  const found = new Map<string, GrantFinding>();
  for (const mismatch of mismatches) {
    const placed = place(program, mismatch);
    if (!placed) continue;
    const key = placed.finding.at.range.join('-');
    const known = found.get(key);
    if (!known || (known.finding.certainty === 'potential' && mismatch.certainty === 'certain'))
      found.set(key, placed);
  }
  return [...found.values()];
}

/** What other paths send by the same call, for the same caller. */
function sameCall({ event }: Asked, all: readonly Asked[]): Asked[] {
  return all.filter(
    (other) =>
      other.event !== event &&
      other.event.node === event.node &&
      other.event.frames.length === event.frames.length &&
      other.event.frames.every((frame, index) => frame.node === event.frames[index]!.node),
  );
}

function place(program: Program, mismatch: Mismatch): GrantFinding | undefined {
  const { event, spelled } = mismatch.asked;
  const grant = spelled ? mismatch.asked.grant : undefined;
  const call = callIn(program, event);
  if (!call) return undefined;
  const written = mismatch.field && writtenFor(program, event, mismatch.field, grant);
  // What a spread may bring along, another may take away.
  if (mismatch.message === 'grantCarriesMore' && !(written && isWhole(written))) return undefined;
  const { signIn } = mismatch;
  const inSignIn =
    signIn &&
    mismatch.signInField &&
    writtenInSignIn(program, signIn, mismatch.signInField, written);
  const asking = signIn && (inSignIn?.node ?? signIn.node ?? urlIn(program, signIn));
  if (signIn && !asking) return undefined;
  const handing = written && handedBy(program, event, written);
  const finding: Finding = {
    check: 'no-grant-mismatch',
    message: mismatch.message,
    data: { ...mismatch.data, ...(asking ? { line: String(asking.loc.start.line) } : {}) },
    certainty: mismatch.certainty,
    at: spanOf(handing ?? written?.node ?? call),
    related: related(call, handing ?? written?.node, asking),
    fixes: [],
  };
  return {
    finding,
    mismatch,
    written: handing ? undefined : written,
    inSignIn,
    grantAt: writtenFor(program, event, /^grant_?type$/i, grant),
    codeAt: writtenFor(program, event, codeName, grant),
  };
}

function isWhole({ literal }: Written): boolean {
  return literal ? literal.properties.every((each) => each.type === 'Property') : true;
}

function related(call: Node, at: Node | undefined, asking: Node | undefined): Related[] {
  return [
    ...(asking ? [{ at: spanOf(asking), label: 'signInHere' as const }] : []),
    ...(at && !contains(call, at) ? [{ at: spanOf(call), label: 'sentHere' as const }] : []),
  ];
}

/** The call that sends, if it stands in the file, else the deepest call there that leads to it. */
function callIn(program: Program, event: TokenEvent): Node | undefined {
  return callsIn(program, event)[0];
}

/** The calls in the file that lead to a request, innermost first. */
function callsIn({ file }: Program, event: TokenEvent): Node[] {
  return [
    ...(event.file === file ? [event.node] : []),
    ...event.frames
      .filter((frame) => frame.kind === 'call' && frame.file === file)
      .map(({ node }) => node)
      .reverse(),
  ];
}

/** Where a field of a request is written: as near to the call as possible, and there only once. */
function writtenFor(
  program: Program,
  event: TokenEvent,
  field: RegExp,
  grant: string | undefined,
): Written | undefined {
  const { ast } = program.file;
  for (const call of callsIn(program, event)) {
    for (const region of [call, innermostFunction(ast, call) ?? ast]) {
      const all = writtenIn(region, field);
      const found = all.length > 1 ? all.filter((each) => grantBeside(each) === grant) : all;
      if (found.length === 1) return found[0];
      if (all.length > 0) return undefined;
    }
  }
  const all = writtenIn(ast, field).filter((each) => grantBeside(each) === grant);
  return grant !== undefined && all.length === 1 ? all[0] : undefined;
}

/** The call that hands a helper the value which the helper writes into its request: that call is wrong, not the helper. */
function handedBy(program: Program, event: TokenEvent, { value, node }: Written): Node | undefined {
  const bare = unwrap(value);
  const helper = innermostFunction(program.file.ast, node);
  if (
    bare.type !== 'Identifier' ||
    !helper?.params.some((param) => namesIn(param).includes(bare.name))
  )
    return undefined;
  return callsIn(program, event).find((call) => !contains(helper, call));
}

/** The grant that is named in the same literal. */
function grantBeside({ literal }: Written): string | undefined {
  const grant = literal && writtenIn(literal, /^grant_?type$/i)[0];
  return grant && literalText(grant.value);
}

function writtenInSignIn(
  { file }: Program,
  { inside, node }: SignIn,
  field: RegExp,
  apartFrom: Written | undefined,
): Written | undefined {
  for (const region of [node, inside, file.ast]) {
    const found = region
      ? writtenIn(region, field).filter((each) => each.node !== apartFrom?.node)
      : [];
    if (found.length === 1) return found[0];
  }
  return undefined;
}

/** The text of the URL, where its parameters are no fields. */
function urlIn({ file }: Program, { inside }: SignIn): Node | undefined {
  const texts = (node: Node): Node[] => [
    ...(/[?&](?:response_type|client_id|redirect_uri|code_challenge)=/.test(rawText(node))
      ? [node]
      : []),
    ...children(node).flatMap(texts),
  ];
  return texts(inside ?? file.ast)[0] ?? inside;
}

function rawText(node: Node): string {
  if (node.type === 'TemplateElement') return node.value.raw;
  return node.type === 'Literal' ? (literalText(node) ?? '') : '';
}

function innermostFunction(root: Node, node: Node): FunctionNode | undefined {
  let found: FunctionNode | undefined;
  for (let at: Node | undefined = root; at;) {
    at = children(at).find((child) => contains(child, node));
    if (at && at !== node && isFunctionNode(at)) found = at;
    if (at === node) break;
  }
  return found;
}
