/** What a run did, in words: for tests and bug reports. Kinds and names only, never a literal code. */

import type { Host, Settings, SourceFile } from './ports.js';
import { Program } from './program.js';
import { exploreProgram } from './run/explore.js';
import { authorizationCode } from './subjects/authorization-code.js';
import type { Subject } from './subjects/index.js';

/** One line for each entry, path, decision and redemption, in the order they were run. */
export function trace(
  file: SourceFile,
  host: Host = {},
  settings: Settings = {},
  subject: Subject = authorizationCode,
): string[] {
  const lines: string[] = [];
  for (const { entry, paths } of exploreProgram(new Program(file, host, settings, subject))) {
    const node = entry.chain.at(-1);
    lines.push(node ? `${entry.kind} on line ${node.loc.start.line}` : 'module');
    for (const path of paths) {
      lines.push(`  ${path.scenario}${path.completed ? '' : ', cut'}`);
      for (const { kind, key, answer, run, node: at } of path.decisions) {
        lines.push(
          `    run ${run}: ${kind} ${withoutLiterals(key)}: ${answer ? 'yes' : 'no'}${at ? ` (line ${at.loc.start.line})` : ''}`,
        );
      }
      for (const attempt of path.attempts) {
        lines.push(
          `    run ${attempt.run}: redeems ${withoutLiterals(attempt.key)} on line ${attempt.node.loc.start.line} after ${attempt.time} decisions${attempt.failed ? ', fails' : ''}`,
        );
      }
    }
  }
  return lines;
}

/** Texts of the program may be codes. */
function withoutLiterals(key: string): string {
  return key.replace(/"(?:[^"\\]|\\.)*"/g, '"…"');
}
