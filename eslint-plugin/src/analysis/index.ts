/** The public door of the analysis: one file in, findings out. */

import type { Finding } from './finding.js';
import type { Host, Settings, SourceFile } from './ports.js';

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
  return /authorization_code|[?&]code=|['"]code['"]/.test(text);
}

/** Analyses one file. Never throws; an unfinished tree gives fewer findings. */
export function analyze(_file: SourceFile, _host: Host = {}, _settings: Settings = {}): Analysis {
  return { findings: [], notes: [] };
}
