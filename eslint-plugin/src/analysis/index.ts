/** The public door of the analysis: one file in, findings out. */

import type { CheckId, Finding } from './finding.js';
import { consumptionFindings } from './judge/consumption/findings.js';
import { expiryFindings } from './judge/expiry/findings.js';
import { judge } from './judge/judge.js';
import { judgeGrants } from './judge/grants/judge.js';
import { judgeRotation } from './judge/rotation/judge.js';
import type { Host, Settings, SourceFile } from './ports.js';
import { subjectsWith } from './models/taught.js';
import { Program } from './program.js';
import { exploreProgram } from './run/explore.js';
import { subjects, type Subject, type SubjectId } from './subjects/index.js';

export { trace } from './trace.js';
export type * from './finding.js';
export type * from './ports.js';
export * as packageSigns from './package-signs.js';
export type * from './models/model.js';
export { doings } from './models/model.js';
export { subjectsWith, subjectWith } from './models/taught.js';
export { FirstLook, mayConcern } from './prefilter.js';
export { scriptOf } from './syntax/script.js';
export { subjects, subjectsOf, type Subject } from './subjects/index.js';

/** What the analysis says of one file. */
export interface Analysis {
  findings: Finding[];
  /** Why the analysis stopped early, if it did; for debug output only. */
  notes: string[];
}

/** Analyses one file, as far as `about` and `checks` say. Never throws; an unfinished tree gives fewer findings. */
export function analyze(
  file: SourceFile,
  host: Host = {},
  settings: Settings = {},
  about: readonly Subject[] = subjects,
  checks?: ReadonlySet<CheckId>,
): Analysis {
  const parts = subjectsWith(settings.models, about).map((subject) =>
    analyzeOne(new Program(file, host, settings, subject, checks)),
  );
  return {
    findings: unique(parts.flatMap(({ findings }) => findings)),
    notes: parts.flatMap(({ notes }) => notes),
  };
}

/** Two subjects may show the same; what one is certain of counts. */
export function unique(findings: readonly Finding[]): Finding[] {
  const found = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.check} ${finding.at.range.join('-')}`;
    const known = found.get(key);
    if (!known || (known.certainty === 'potential' && finding.certainty === 'certain'))
      found.set(key, finding);
  }
  return [...found.values()];
}

/** What the runs of a program say, subject by subject. */
const judges: Record<SubjectId, (program: Program) => Finding[]> = {
  'authorization code': (program) => judge(program, exploreProgram(program)),
  'refresh token': (program) => {
    const explored = exploreProgram(program);
    return [...judgeRotation(program, explored), ...judgeGrants(program, explored)];
  },
  'stored code': consumptionFindings,
  'access token': expiryFindings,
};

function analyzeOne(program: Program): Analysis {
  try {
    return { findings: judges[program.subject.id](program), notes: program.notes };
  } catch (error) {
    return {
      findings: [],
      notes: [
        ...program.notes,
        error instanceof Error ? (error.stack ?? error.message) : String(error),
      ],
    };
  }
}
