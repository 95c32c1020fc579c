/** What a finding about a refresh token is, and what its fixes need. */

import type { MessageId } from '../../../messages.js';
import type { Attempt } from '../../attempt.js';
import type { Certainty, Finding, Related } from '../../finding.js';
import type { Program } from '../../program.js';
import type { Node } from '../../syntax/nodes.js';
import type { Fate } from '../fallback/fate.js';
import { spanOf } from '../place.js';
import type { Pair } from '../verdict.js';
import type { Overwrite } from './writes.js';

/** A finding with what its fixes need. */
export interface RotationFinding {
  finding: Finding;
  /** The request that uses the token. */
  attempt: Attempt;
  /** Of a token that is replaced: where, and how. */
  overwrite?: Overwrite;
  /** Of one that is thrown away: what became of the answer. */
  fate?: Fate;
  /** Of one that is sent twice: the call that is one too many, and the one that is pending, if that is another. */
  second?: Node;
  first?: Node;
  pair?: Pair;
}

export function findingAt(
  node: Node,
  message: MessageId,
  data: Record<string, string>,
  certainty: Certainty,
  related: Related[],
): { finding: Finding } {
  return {
    finding: {
      check: 'require-refresh-token-rotation',
      message,
      data,
      certainty,
      at: spanOf(node),
      related,
      fixes: [],
    },
  };
}

/** How messages call the token. */
export function tokenName({ name }: Attempt): string {
  return name === 'The code' ? 'the refresh token' : name;
}

/** The deepest place of a request in the file. */
export function placeIn(attempt: Attempt, { file }: Program): Node | undefined {
  if (attempt.file === file) return attempt.node;
  return attempt.frames.findLast((frame) => frame.file === file && frame.kind === 'call')?.node;
}
