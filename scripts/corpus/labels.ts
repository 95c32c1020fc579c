/** The labels of the corpus and the files they speak of. */

import fs from 'node:fs';
import path from 'node:path';

/** One line of the labels. */
export interface Label {
  repo: string;
  commit: string;
  path: string;
  /** Lines of the redemptions, 1-based. */
  redeemLines: number[];
  /** What `strict` must report in the file; empty for clean code. */
  rules: string[];
  /** False, or why one may disagree. */
  uncertain: false | string;
  why: string;
}

/** A label with its file on this machine. */
export interface Row extends Label {
  file: string;
}

export function readLabels(file: string): Label[] {
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as Label);
}

/** Finds each label's file below `dir`. */
export function locate(labels: Label[], dir: string): { rows: Row[]; missing: string[] } {
  const rows: Row[] = [];
  const missing: string[] = [];
  for (const label of labels) {
    const plain = path.resolve(dir, label.repo.replace('/', '__'), label.path);
    const { dir: folder, name, ext } = path.parse(plain);
    const dated = path.join(folder, `${name}@${label.commit.slice(0, 8)}${ext}`);
    const file = [dated, plain].find((candidate) => fs.existsSync(candidate));
    if (file) rows.push({ ...label, file });
    else missing.push(plain);
  }
  return { rows, missing };
}
