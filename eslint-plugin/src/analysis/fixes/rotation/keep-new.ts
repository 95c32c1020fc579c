/** The new refresh token takes the place of the one that was sent. */

import type { TextEdit } from '../../finding.js';
import type { Attempt } from '../../attempt.js';
import type { Fate } from '../../judge/fallback/fate.js';
import { unwrap } from '../../syntax/nodes.js';
import type { Source } from '../source.js';
import { isExpressionStatement } from '../syntax.js';
import { sentIn } from './keep-old.js';

/** `account.refreshToken = answer.refresh_token`, below the line that keeps the access token. */
export function keepNew(
  fate: Fate,
  attempt: Attempt,
  comes: 'always' | 'sometimes',
  source: Source,
): TextEdit[] | undefined {
  for (const { sink, part, node, file } of fate.outcomes) {
    if (sink !== 'kept' || part !== 'access' || file !== source.file) continue;
    const assignment = source.parent(node);
    const statement = assignment && source.parent(assignment);
    if (assignment?.type !== 'AssignmentExpression' || !isExpressionStatement(statement)) continue;
    const read = unwrap(assignment.right);
    const sent = sentIn(source, attempt, node);
    if (
      !sent?.includes('.') ||
      read.type !== 'MemberExpression' ||
      read.property.type !== 'Identifier' ||
      read.property.name !== 'access_token'
    )
      continue;
    const token = `${source.text(read.object)}.refresh_token`;
    const value = comes === 'always' ? token : `${token} ?? ${sent}`;
    return [source.insertAfter(statement, [`${sent} = ${value}${source.semi}`])];
  }
  return undefined;
}
