/** Runs the built command line as a process of its own. */

import { spawnSync } from 'node:child_process';
import path from 'node:path';

import { root } from '../architecture/import-graph.js';

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** The program that the build makes. */
export const builtProgram = path.join(root, 'eslint-plugin/dist/cli.js');

/** Runs a program with arguments; `input` is what is piped into it. */
export function runProgram(args: string[], input = '', program = builtProgram): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { PATH: process.env['PATH'] },
  });
  return { code: status, out: stdout, err: stderr };
}
