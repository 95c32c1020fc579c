/** What the runs of a program say of its token requests, with suggestions. */

import { grantFixesFor } from '../../fixes/grants.js';
import type { Finding } from '../../finding.js';
import type { Program } from '../../program.js';
import type { Explored } from '../../run/explore.js';
import { grantFindings } from './findings.js';

export function judgeGrants(program: Program, explored: readonly Explored[]): Finding[] {
  if (!program.wants('no-grant-mismatch')) return [];
  return grantFindings(program, explored).map((found) => ({
    ...found.finding,
    fixes: grantFixesFor(found, program),
  }));
}
