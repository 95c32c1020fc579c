/** From tokens that are used again, and codes that are stored for later, to findings. All of them are potential. */

import { providers } from '../../../catalog/providers.js';
import { keepExpiry } from '../../fixes/expiry.js';
import { sourceOf } from '../../fixes/source.js';
import type { Finding } from '../../finding.js';
import type { Program } from '../../program.js';
import { entryNode } from '../../run/entries.js';
import { exploreProgram, type Explored } from '../../run/explore.js';
import { endingSign, keepsCode } from '../../subjects/access-token.js';
import { children, isFunctionNode, lastName, type Node } from '../../syntax/nodes.js';
import { spanOf } from '../place.js';
import { TermsOf } from '../rotation/terms.js';
import { placeIn } from '../rotation/finding.js';
import { reuseIn, type Reuse } from './reuse.js';

export function expiryFindings(program: Program): Finding[] {
  const knows = knowsEnd(program);
  if (knows && !keepsCode(program.file.text)) return [];
  const explored = exploreProgram(program);
  const found = new Map<Node, Finding>();
  for (const { node } of lateCodes(explored, program))
    found.set(node, findingAt(node, 'codeStoredForLater'));
  if (!knows)
    for (const reuse of reused(program, explored)) {
      const node = placeIn(reuse.attempt, program);
      if (node && !found.has(node)) found.set(node, reusedAt(program, node, reuse));
    }
  return [...found.values()].sort((a, b) => a.at.range[0] - b.at.range[0]);
}

/** Whether somebody knows that tokens end: the file, or another one of the package that renews them. */
function knowsEnd(program: Program): boolean {
  if (endingSign.test(program.file.text)) return true;
  const facts = program.packageFacts;
  return facts?.refreshGrant || facts?.silentAcquisition || forgets(program.file.ast, false);
}

/** Whether a token is taken away anywhere but where it is set up: somebody knows that it ends. */
function forgets(node: Node, inFunction: boolean): boolean {
  if (node.type === 'MethodDefinition' && node.kind === 'constructor') return false;
  if (inFunction && node.type === 'AssignmentExpression' && isNothing(node.right))
    if (/token|header|auth|answer|cache/i.test(lastName(node.left) ?? '')) return true;
  if (node.type === 'UnaryExpression' && node.operator === 'delete') return true;
  const inside = inFunction || isFunctionNode(node);
  return children(node).some((child) => forgets(child, inside));
}

function isNothing(node: Node): boolean {
  if (node.type === 'Literal') return node.value === null || node.value === '';
  return node.type === 'Identifier' && node.name === 'undefined';
}

/** What is used again, of servers whose tokens end. */
function* reused(program: Program, explored: readonly Explored[]): Generator<Reuse> {
  const terms = new TermsOf(program, explored);
  for (const { entry, paths } of explored) {
    const node = entryNode(entry);
    const asks = paths.some(({ attempts }) => attempts.length > 0);
    if (!asks || !node || entry.kind !== 'function') continue;
    if (entry.chain.length === 1 && !program.shape(program.file).isPublic(node)) continue;
    const reuse = reuseIn(program, entry);
    if (!reuse || endingSign.test(reuse.attempt.file.text)) continue;
    const { provider } = terms.of(reuse.attempt) ?? {};
    const ends = providers.find(({ name }) => name === provider)?.refreshTokens.issued;
    if (ends !== 'not needed' && ends !== 'if configured') yield reuse;
  }
}

function reusedAt(program: Program, node: Node, reuse: Reuse): Finding {
  const { kept } = reuse;
  const edits = kept.file === program.file ? keepExpiry(kept.node, sourceOf(program)) : undefined;
  return {
    ...findingAt(node, 'accessTokenReused'),
    related:
      kept.file === program.file ? [{ at: spanOf(kept.node), label: 'tokenStoredHere' }] : [],
    fixes: edits ? [{ title: 'lookAtExpiry', data: {}, edits }] : [],
  };
}

/** Codes that were stored on a path and not sent on it. */
function lateCodes(explored: readonly Explored[], program: Program): { node: Node }[] {
  return explored.flatMap(({ paths }) =>
    paths.flatMap(({ storedCodes }) => storedCodes.filter(({ file }) => file === program.file)),
  );
}

function findingAt(node: Node, message: 'accessTokenReused' | 'codeStoredForLater'): Finding {
  return {
    check: 'require-token-expiry-check',
    message,
    data: {},
    certainty: 'potential',
    at: spanOf(node),
    related: [],
    fixes: [],
  };
}
