/** The public door of the analysis: one file in, findings out. */

import type { Finding } from './finding.js';
import { judge } from './judge/judge.js';
import type { Host, Settings, SourceFile } from './ports.js';
import { Program } from './program.js';
import { exploreProgram } from './run/explore.js';
import { showsRedemption } from './signs.js';

export type * from './finding.js';
export type * from './ports.js';

/** What the analysis says of one file. */
export interface Analysis {
  findings: Finding[];
  /** Why the analysis stopped early, if it did; for debug output only. */
  notes: string[];
}

/** Whether the text shows any sign of OAuth. A file without one costs nothing more. */
export function mayRedeem(text: string): boolean {
  return showsRedemption(text);
}

/** Analyses one file. Never throws; an unfinished tree gives fewer findings. */
export function analyze(file: SourceFile, host: Host = {}, settings: Settings = {}): Analysis {
  const program = new Program(file, host, settings);
  try {
    return { findings: judge(program, exploreProgram(program)), notes: program.notes };
  } catch (error) {
    return { findings: [], notes: [...program.notes, error instanceof Error ? (error.stack ?? error.message) : String(error)] };
  }
}
