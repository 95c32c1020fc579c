/** Where a finding belongs: the first frame at which two ways to a redemption part. */

import type { Attempt, Frame } from '../attempt.js';
import type { Span } from '../finding.js';
import type { SourceFile } from '../ports.js';
import { contains, type FunctionNode, type Node } from '../syntax/nodes.js';

export interface Place {
  node: Node;
  /** The loop, callback or scenario that runs the same code again, if that is where the ways part. */
  frame: Frame | undefined;
}

/** What has happened somewhere: a call, and the way there. */
export type Located = Pick<Attempt, 'frames' | 'node' | 'file'>;

interface CallSite {
  node: Node;
  file: SourceFile;
  into: FunctionNode | undefined;
  intoFile?: SourceFile | undefined;
}

/** The calls a frame stands for: its own, or the one that runs the callback. */
function callsOf(frame: Frame): CallSite[] {
  if (frame.kind === 'call')
    return [{ node: frame.node, file: frame.file, into: frame.fn, intoFile: frame.fnFile }];
  return frame.runner
    ? [{ node: frame.runner.node, file: frame.runnerFile ?? frame.file, into: undefined }]
    : [];
}

/** Where the second of two attempts is reported, in `file`. */
export function placeOf(first: Located, second: Located, file: SourceFile): Place | undefined {
  const index = second.frames.findIndex((frame, at) => !sameFrame(frame, first.frames[at]));
  const parting = index < 0 ? undefined : second.frames[index];
  if (!parting) return inFile(second, second.frames.length, file);
  if (parting.kind === 'call') {
    const own =
      parting.fn && parting.fnFile === file
        ? deepestInside(second, index, { ...parting, node: parting.fn, file }, file)
        : undefined;
    return own ? { node: own, frame: undefined } : inFile(second, index, file);
  }
  // Two effects of one component are two places; one effect that runs twice is one.
  const again = parting.kind !== 'run' || first.frames[index]?.node === parting.node;
  const node = deepestInside(second, index, parting, file) ?? inFile(second, index, file)?.node;
  return node && { node, frame: again ? parting : undefined };
}

function sameFrame(a: Frame, b: Frame | undefined): boolean {
  return b !== undefined && a.kind === b.kind && a.node === b.node && a.turn === b.turn;
}

/** The call at a frame, or the nearest one around it that stands in the file. */
function inFile(attempt: Located, from: number, file: SourceFile): Place | undefined {
  const calls = [
    ...attempt.frames.map((frame) => ({
      node: frame.node,
      file: frame.file,
      isCall: frame.kind === 'call',
    })),
    { node: attempt.node, file: attempt.file, isCall: true },
  ];
  for (let index = Math.min(from, calls.length - 1); index >= 0; index--) {
    const call = calls[index]!;
    if (call.isCall && call.file === file) return { node: call.node, frame: undefined };
  }
  return undefined;
}

/** The deepest call that stands inside a loop, callback or effect. */
function deepestInside(
  attempt: Located,
  index: number,
  frame: Frame,
  file: SourceFile,
): Node | undefined {
  const calls = attempt.frames
    .slice(index + 1)
    .flatMap(callsOf)
    .concat({ node: attempt.node, file: attempt.file, into: undefined });
  let region: Node = frame.node;
  let found: Node | undefined;
  for (const call of calls) {
    if (call.file === file && frame.file === file && contains(region, call.node)) found = call.node;
    // The callback that somebody handed to this code is the caller's own: what it does stands there.
    if (call.into && call.intoFile === file) region = call.into;
  }
  return found ?? calls.find((call) => call.file === file)?.node;
}

export function spanOf(node: Node): Span {
  return {
    range: [node.range[0], node.range[1]],
    line: node.loc.start.line,
    column: node.loc.start.column,
    endLine: node.loc.end.line,
    endColumn: node.loc.end.column,
  };
}
