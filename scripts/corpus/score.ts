/** Compares reports with labels, per file and rule. */

import redeemOnce from 'eslint-plugin-redeem-once';

import type { LintedFile, Report } from '../lint/lint.js';
import type { Row } from './labels.js';

/** A report must be this close to a labelled redemption to count as a hit. */
const nearby = 3;

export type Tier = 'recommended' | 'strict';

export interface Count {
  found: number;
  labelled: number;
}

/** How a rule did on the rows that are certain and on those that are not. */
export type RuleScore = Record<'certain' | 'uncertain', Record<Tier, Count>>;

export interface Miss {
  row: Row;
  rule: string;
  /** Reports of the rule in that file that are too far away, or why the file could not be read. */
  instead: string;
}

export interface FalseAlarm {
  row: Row;
  report: Report;
  /** The mildest config that reports it. */
  tier: Tier;
}

export interface Score {
  rules: Map<string, RuleScore>;
  misses: Miss[];
  falseAlarms: FalseAlarm[];
  /** Files with no label but clean: how many, and how many of them each config leaves alone. */
  clean: Record<'certain' | 'uncertain', Record<Tier, Count>>;
}

/** Scores one strict run; what `recommended` would have reported is a part of it. */
export function score(rows: Row[], files: LintedFile[]): Score {
  const result: Score = { rules: new Map(), misses: [], falseAlarms: [], clean: emptyScore() };
  const byPath = new Map(files.map((file) => [file.path, file]));
  for (const row of rows) {
    const file = byPath.get(row.file);
    const reports = file?.reports ?? [];
    for (const rule of row.rules) scoreLabel(result, row, rule, file);
    const wrong = reports.filter((report) => !isExpected(row, report));
    result.falseAlarms.push(...wrong.map((report) => ({ row, report, tier: tierOf(report) })));
    if (row.rules.length === 0) countClean(result.clean[sureness(row)], wrong);
  }
  return result;
}

function scoreLabel(result: Score, row: Row, rule: string, file: LintedFile | undefined): void {
  const own = (file?.reports ?? []).filter((report) => report.rule === rule);
  const hits = own.filter((report) => isNear(row, report));
  const counts = result.rules.get(rule) ?? emptyScore();
  result.rules.set(rule, counts);
  for (const tier of ['recommended', 'strict'] as const) {
    const count = counts[sureness(row)][tier];
    count.labelled++;
    if (hits.some((hit) => reportedBy(tier, hit))) count.found++;
  }
  if (hits.length > 0) return;
  const elsewhere = own.map(({ finding }) => `line ${finding.at.line}`).join(', ');
  result.misses.push({ row, rule, instead: file?.unreadable ?? elsewhere });
}

function countClean(counts: Record<Tier, Count>, reports: Report[]): void {
  for (const tier of ['recommended', 'strict'] as const) {
    counts[tier].labelled++;
    if (!reports.some((report) => reportedBy(tier, report))) counts[tier].found++;
  }
}

/** In a labelled file the labelled rules may report at the labelled places, and nothing else may. */
function isExpected(row: Row, report: Report): boolean {
  return row.rules.includes(report.rule) && isNear(row, report);
}

function isNear(row: Row, { finding }: Report): boolean {
  // A label may name the line of the grant: it stands where the request is built.
  const places = [
    finding.at,
    ...finding.related.filter(({ label }) => label === 'codeSentHere').map(({ at }) => at),
  ];
  return places.some(({ line: first, endLine: last }) =>
    row.redeemLines.some((line) => line >= first - nearby && line <= last + nearby),
  );
}

function tierOf(report: Report): Tier {
  return reportedBy('recommended', report) ? 'recommended' : 'strict';
}

function reportedBy(tier: Tier, { rule, finding }: Report): boolean {
  if (tier === 'strict') return true;
  const recommended = `redeem-once/${rule}` in redeemOnce.configs.recommended.rules;
  return recommended && finding.certainty === 'certain';
}

function sureness(row: Row): 'certain' | 'uncertain' {
  return row.uncertain ? 'uncertain' : 'certain';
}

function emptyScore(): RuleScore {
  const tiers = (): Record<Tier, Count> => ({
    recommended: { found: 0, labelled: 0 },
    strict: { found: 0, labelled: 0 },
  });
  return { certain: tiers(), uncertain: tiers() };
}
