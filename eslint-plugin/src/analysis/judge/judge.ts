/** From paths to findings: every pair judged, each place reported once. */

import type { Finding } from '../finding.js';
import { fixesFor } from '../fixes/index.js';
import { tokenFixesFor } from '../fixes/tokens.js';
import type { Program } from '../program.js';
import type { Explored } from '../run/explore.js';
import { tokenFindings } from './fallback/findings.js';
import { replayed } from './replay.js';
import { judgeGrants } from './grants/judge.js';
import { report, type Reported } from './report.js';
import { pairsOf, strengthen } from './verdict.js';

export function judge(program: Program, explored: readonly Explored[]): Finding[] {
  const best = new Map<string, Reported>();
  for (const { paths } of explored) {
    for (const path of paths) {
      if (path.visit) continue;
      for (const pair of pairsOf(path)) {
        if (runsOnce(program, path.scenario)) continue;
        const reported = report(pair, strengthen(pair, paths), program.file);
        if (reported) keepBest(best, reported);
      }
    }
    for (const again of replayed(paths, program.file)) keepBest(best, again);
  }
  const twice = withoutEchoes([...best.values()]).map((reported) => ({
    ...reported.finding,
    fixes: fixesFor(reported, program),
  }));
  const tokens = tokenFindings(program, explored).map((found) => ({
    ...found.finding,
    fixes: tokenFixesFor(found, program),
  }));
  return [...twice, ...tokens, ...judgeGrants(program, explored)].sort(
    (a, b) => a.at.range[0] - b.at.range[0],
  );
}

/** Without StrictMode an effect is not mounted twice. */
function runsOnce(program: Program, scenario: string): boolean {
  return (
    scenario === 'mounted twice' &&
    !(program.settings.strictMode ?? program.packageFacts?.strictMode ?? true)
  );
}

function keepBest(best: Map<string, Reported>, reported: Reported): void {
  const { finding } = reported;
  const key = `${finding.check} ${finding.at.range.join('-')}`;
  const known = best.get(key);
  if (!known || (known.finding.certainty === 'potential' && finding.certainty === 'certain'))
    best.set(key, reported);
}

/**
 * One place is reported by one check: what happens in one visit before what takes another one, a certain finding before a
 * potential one, then the sequential before the parallel.
 */
function withoutEchoes(all: readonly Reported[]): Reported[] {
  return all.filter((one) => {
    const others = all.filter((other) => other !== one && same(other, one));
    return !others.some(({ finding }) => rank(finding) > rank(one.finding));
  });
}

function same({ finding: a, pair: { second } }: Reported, { finding: b, pair }: Reported): boolean {
  if (a.at.range[0] === b.at.range[0] && a.at.range[1] === b.at.range[1]) return true;
  return a.check !== b.check && second.node === pair.second.node && (isReplay(a) || isReplay(b));
}

function isReplay({ check }: Finding): boolean {
  return check === 'no-replayable-callback';
}

function rank(finding: Finding): number {
  if (isReplay(finding)) return -1;
  return (
    (finding.certainty === 'certain' ? 2 : 0) + (finding.check === 'no-double-redemption' ? 1 : 0)
  );
}
