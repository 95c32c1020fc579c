/** Which subject a check is about. */

import type { CheckId } from '../finding.js';
import { accessToken } from './access-token.js';
import { authorizationCode } from './authorization-code.js';
import { refreshToken } from './refresh-token.js';
import { storedCode } from './stored-code.js';
import type { Subject } from './subject.js';

export type { Subject, SubjectId } from './subject.js';

const subjectByCheck: Record<CheckId, Subject> = {
  'no-double-redemption': authorizationCode,
  'no-unguarded-parallel-redemption': authorizationCode,
  'require-refresh-token-fallback': authorizationCode,
  'require-refresh-token-rotation': refreshToken,
  'require-token-expiry-check': accessToken,
  'no-replayable-callback': authorizationCode,
  'require-atomic-code-consumption': storedCode,
  'no-grant-mismatch': authorizationCode,
};

export const subjects: readonly Subject[] = [...new Set(Object.values(subjectByCheck))];

/** A token request may be for either; a file that renews tokens need not redeem a code. */
const further: Partial<Record<CheckId, readonly Subject[]>> = {
  'no-grant-mismatch': [refreshToken],
};

const allByCheck = new Map<CheckId, readonly Subject[]>();
for (const [check, subject] of Object.entries(subjectByCheck) as [CheckId, Subject][])
  allByCheck.set(check, [subject, ...(further[check] ?? [])]);

/** All subjects that a check looks at. */
export function subjectsOf(check: CheckId): readonly Subject[] {
  return allByCheck.get(check)!;
}

/** The one that it is about first of all. */
export function subjectOf(check: CheckId): Subject {
  return subjectByCheck[check];
}
