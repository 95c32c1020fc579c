/** What the runs of a program that uses refresh tokens say, with suggestions. */

import { rotationFixesFor } from '../../fixes/rotation/index.js';
import type { Finding } from '../../finding.js';
import type { Program } from '../../program.js';
import type { Explored } from '../../run/explore.js';
import { rotationFindings } from './findings.js';

export function judgeRotation(program: Program, explored: readonly Explored[]): Finding[] {
  return rotationFindings(program, explored).map((found) => ({
    ...found.finding,
    fixes: rotationFixesFor(found, program),
  }));
}
