/** Runs the analysis over a log in pieces, so that it can be followed and stopped. Needs no VS Code. */

import { createHmac, randomBytes } from 'node:crypto';

import { lookup } from '../../eslint-plugin/src/explain/index.js';
import { LogAnalysis } from './analysis.js';
import { LineSplitter } from './lines.js';
import type { LogReport } from './report.js';

/** A log: its pieces, and their size in all. */
export interface LogSource {
  pieces: AsyncIterable<Uint8Array | string> | Iterable<string>;
  size: number;
}

/** Who follows the analysis. */
export interface LogFollower {
  progress: (done: number, size: number) => void;
  isCancelled: () => boolean;
}

/** Reads the log to its end, or until nobody wants to know. */
export async function readLog(source: LogSource, follower: LogFollower): Promise<LogReport> {
  const analysis = new LogAnalysis({ fingerprint: saltedHash(), isUmbrella });
  const splitter = new LineSplitter();
  let done = 0;
  for await (const piece of source.pieces) {
    if (follower.isCancelled()) return analysis.finish(false);
    for (const line of splitter.push(piece)) analysis.add(line);
    done += piece.length;
    follower.progress(done, source.size);
    // Other extensions live in this process too.
    await new Promise((resolve) => setImmediate(resolve));
  }
  for (const line of splitter.end()) analysis.add(line);
  return analysis.finish();
}

/** The salt is made for one analysis and forgotten with it: no hash can be compared with anything else. */
function saltedHash(): (secret: string) => string {
  const salt = randomBytes(32);
  return (secret) => createHmac('sha256', salt).update(secret).digest('base64');
}

function isUmbrella(code: number): boolean {
  return lookup(code)?.umbrella === true;
}
