/** The suggestions for tokens that cannot be renewed. */

import type { FixPlan } from '../finding.js';
import type { TokenFinding } from '../judge/fallback/findings.js';
import type { Program } from '../program.js';
import { keepRefreshToken } from './keep-refresh-token.js';
import { requestOfflineAccess, requestOfflineAccessType } from './request-offline.js';
import { sourceOf } from './source.js';

/** What can be done about a finding about tokens. */
export function tokenFixesFor(found: TokenFinding, program: Program): FixPlan[] {
  const source = sourceOf(program);
  switch (found.finding.message) {
    case 'refreshTokenDropped':
      return [keepRefreshToken(found, source) ?? []].flat();
    case 'offlineAccessMissing':
      return [requestOfflineAccess(found, source) ?? []].flat();
    case 'offlineAccessTypeMissing':
      return [requestOfflineAccessType(found, source) ?? []].flat();
    default:
      return [];
  }
}
