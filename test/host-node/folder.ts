/** Temporary projects on disk. */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface Project {
  root: string;
  /** The absolute path of one of its files. */
  at(file: string): string;
  /** Writes a file, and moves its time on so that no clock is too coarse to tell. */
  write(file: string, text: string | Buffer): void;
  remove(): void;
}

/** Writes files into a new folder; the caller removes it. */
export function makeProject(files: Record<string, string | Buffer>): Project {
  const root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'redeem-once-')));
  let writes = 0;
  const at = (file: string): string => path.join(root, file);
  const write: Project['write'] = (file, text) => {
    fs.mkdirSync(path.dirname(at(file)), { recursive: true });
    fs.writeFileSync(at(file), text);
    const time = new Date(Date.UTC(2024, 0, 1) + 1000 * writes++);
    fs.utimesSync(at(file), time, time);
  };
  for (const [file, text] of Object.entries(files)) write(file, text);
  return { root, at, write, remove: () => fs.rmSync(root, { recursive: true, force: true }) };
}
