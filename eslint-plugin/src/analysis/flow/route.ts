/** How a code comes to be redeemed twice, step by step: the trace behind one finding, for whoever wants to follow it. */

import type { Frame } from '../attempt.js';
import type { CheckId, Finding, Related, Span } from '../finding.js';
import type { LabelId } from '../../messages.js';
import { judge } from '../judge/judge.js';
import { spanOf } from '../judge/place.js';
import { report } from '../judge/report.js';
import { pairsOf, type Pair } from '../judge/verdict.js';
import type { Host, Settings, SourceFile } from '../ports.js';
import { Program } from '../program.js';
import { entryNode } from '../run/entries.js';
import { exploreProgram } from '../run/explore.js';
import { subjectOf } from '../subjects/index.js';
import type { Node } from '../syntax/nodes.js';
import { nameOfReading, readingIn } from './explored.js';
import { nameOf } from './step.js';

/** What happens at a place of a route. */
export type RouteEvent =
  /** The code is read from a request or from the page's URL. */
  | 'arrives'
  /** A function is called on the way. */
  | 'calls'
  /** A loop is entered, or goes round again. */
  | 'loops'
  /** Something runs a callback, or the code at hand, once more: the first run and each later one. */
  | 'runs'
  | 'runs again'
  /** The code is sent. */
  | 'redeems'
  | 'redeems again';

/** One place of a route. */
export interface RoutePlace {
  /** What happens; or for a place that only explains, the label that the finding gives it. */
  event: RouteEvent | LabelId;
  data: Record<string, string>;
  file: string;
  at: Span;
  /** The names that stand there. */
  name: string;
}

/** Which finding is meant: its check, and where it is reported. */
export interface FindingPlace {
  check: CheckId;
  /** The squiggle may end before the finding does, but begins with it. */
  start: number;
}

/**
 * The places that lead to a finding, in the order in which a program passes them; undefined where the runs do not show
 * two redemptions of one code.
 */
export function routeOf(
  file: SourceFile,
  host: Host,
  settings: Settings,
  { check, start }: FindingPlace,
): RoutePlace[] | undefined {
  const subject = subjectOf(check);
  if (subject.id !== 'authorization code') return undefined;
  const program = new Program(file, host, settings, subject);
  const explored = exploreProgram(program);
  const finding = judge(program, explored).find(
    (one) => one.check === check && one.at.range[0] === start,
  );
  if (!finding) return undefined;
  const all = explored.flatMap(({ entry, paths }) => {
    const reading = readingIn(entryNode(entry) ?? file.ast);
    return paths
      .filter(({ visit }) => !visit)
      .flatMap(pairsOf)
      .filter((pair) => leadsTo(finding, pair, file))
      .map((pair) => placesOf(pair, reading, file));
  });
  // The one that begins where the code arrives tells most.
  const places = all.find(([begin]) => begin?.event === 'arrives') ?? all[0];
  return places && merged(finding, places, file);
}

function leadsTo(finding: Finding, pair: Pair, file: SourceFile): boolean {
  const reported = report(pair, pair.certainty, file)?.finding;
  return (
    reported?.check === finding.check &&
    reported.message === finding.message &&
    reported.at.range[0] === finding.at.range[0]
  );
}

function placesOf(
  { first, second }: Pair,
  reading: Node | undefined,
  file: SourceFile,
): RoutePlace[] {
  const parting = second.frames.findIndex((frame, at) => !isSame(frame, first.frames[at]));
  const shared = parting < 0 ? second.frames.length : parting;
  return [
    ...(reading ? [{ ...place('arrives', reading, file), name: nameOfReading(reading) }] : []),
    ...first.frames.flatMap((frame) => ofFrame(frame, 'runs')),
    place('redeems', first.node, first.file),
    ...second.frames.slice(shared).flatMap((frame) => ofFrame(frame, 'runs again')),
    place('redeems again', second.node, second.file),
  ];
}

function isSame(a: Frame, b: Frame | undefined): boolean {
  return b !== undefined && a.kind === b.kind && a.node === b.node && a.turn === b.turn;
}

function ofFrame(frame: Frame, event: 'runs' | 'runs again'): RoutePlace[] {
  if (frame.kind === 'loop') return [place('loops', frame.node, frame.file)];
  if (frame.runner) {
    const { node, name } = frame.runner;
    return [
      { ...place(event, node, frame.runnerFile ?? frame.file), name: name.replaceAll('`', '') },
    ];
  }
  return frame.kind === 'call' ? [place('calls', frame.node, frame.file)] : [];
}

function place(event: RoutePlace['event'], node: Node, file: SourceFile): RoutePlace {
  return { event, data: {}, file: file.path, at: spanOf(node), name: nameOf(node) };
}

/** With the places that the finding itself names and the runs do not pass, before the end. */
function merged(finding: Finding, places: readonly RoutePlace[], file: SourceFile): RoutePlace[] {
  const isKnown = ({ at }: Pick<Related, 'at'>) =>
    places.some((one) => one.file === file.path && one.at.range[0] === at.range[0]);
  const more = [...lateGuard(finding), ...finding.related]
    .filter((related) => !isKnown(related))
    .map(({ at, label, data = {} }): RoutePlace => {
      return { event: label, data, file: file.path, at, name: '' };
    });
  return withoutEchoes([...places.slice(0, -1), ...more, ...places.slice(-1)]);
}

/** A guard that comes too late is what the suggestion to claim earlier takes away. */
function lateGuard({ fixes, at }: Finding): Related[] {
  const claim = fixes.find(({ title }) => title === 'claimBeforeRedeeming');
  const removed = claim?.edits.find(({ range, text }) => text === '' && range[1] > range[0]);
  return removed ? [{ at: { ...at, range: removed.range }, label: 'lateGuard' }] : [];
}

/** A function that is run in place stands at the place of its call: one stop is enough. */
function withoutEchoes(places: readonly RoutePlace[]): RoutePlace[] {
  return places.filter((one, index) => {
    const before = places[index - 1];
    return !(
      before?.event === one.event &&
      before.file === one.file &&
      before.at.range[0] === one.at.range[0]
    );
  });
}
