/** How a code comes to be redeemed twice, step by step: the trace behind one finding, for whoever wants to follow it. */

import type { Frame } from '../attempt.js';
import type { CheckId, Finding, Related, Span } from '../finding.js';
import type { LabelId } from '../../messages.js';
import { spanOf } from '../judge/place.js';
import { report } from '../judge/report.js';
import { pairsOf, type Pair } from '../judge/verdict.js';
import { analyze, subjectsWith } from '../index.js';
import type { Host, Settings, SourceFile } from '../ports.js';
import { Program } from '../program.js';
import { entryNode } from '../run/entries.js';
import { exploreProgram } from '../run/explore.js';
import { authorizationCode } from '../subjects/authorization-code.js';
import { subjectOf } from '../subjects/index.js';
import type { Node } from '../syntax/nodes.js';
import { nameOfReading, readingIn } from './explored.js';
import { lateGuardOf } from './late-guard.js';
import { nameOf } from './step.js';

/** What happens at a place of a route. */
export type RouteEvent =
  /** The code is read from a request or from the page's URL. */
  | 'arrives'
  /** A function is called on the way. */
  | 'calls'
  /** A loop is entered; it goes round again. */
  | 'loops'
  | 'loops again'
  /** Something runs a callback, or the code at hand, once more: the first run and each later one. */
  | 'runs'
  | 'runs again'
  /** The code is sent. */
  | 'redeems'
  | 'redeems again'
  /** The place of a finding that is not about two redemptions. */
  | 'reported';

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
 * The places that lead to a finding, in the order in which a program passes them; undefined where there is no such finding.
 * Where the runs show no two redemptions of one code, it is what the finding itself names.
 */
export function routeOf(
  file: SourceFile,
  host: Host,
  settings: Settings,
  { check, start }: FindingPlace,
): RoutePlace[] | undefined {
  const subject = subjectOf(check);
  const { findings } = analyze(file, host, settings, [subject]);
  const finding = findings.find((one) => one.check === check && one.at.range[0] === start);
  if (!finding) return undefined;
  const places =
    subject === authorizationCode
      ? subjectsWith(settings.models, [subject])
          .map((taught) => redeemedTwice(new Program(file, host, settings, taught), finding))
          .find((found) => found !== undefined)
      : undefined;
  return merged(finding, places ?? [reported(finding, file)], file);
}

/** The way to a second redemption. */
function redeemedTwice(program: Program, finding: Finding): RoutePlace[] | undefined {
  const { file } = program;
  const all = exploreProgram(program).flatMap(({ entry, paths }) => {
    const reading = readingIn(entryNode(entry) ?? file.ast);
    return paths
      .filter(({ visit }) => !visit)
      .flatMap(pairsOf)
      .filter((pair) => leadsTo(finding, pair, file))
      .map((pair) => placesOf(pair, reading, file));
  });
  // The one that begins where the code arrives tells most.
  return all.find(([begin]) => begin?.event === 'arrives') ?? all[0];
}

function reported({ at }: Finding, file: SourceFile): RoutePlace {
  return { event: 'reported', data: {}, file: file.path, at, name: '' };
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
    ...first.frames.flatMap((frame) => ofFrame(frame, false)),
    place('redeems', first.node, first.file),
    ...second.frames.slice(shared).flatMap((frame) => ofFrame(frame, true)),
    place('redeems again', second.node, second.file),
  ];
}

function isSame(a: Frame, b: Frame | undefined): boolean {
  return b !== undefined && a.kind === b.kind && a.node === b.node && a.turn === b.turn;
}

function ofFrame(frame: Frame, again: boolean): RoutePlace[] {
  if (frame.kind === 'loop')
    return [place(again ? 'loops again' : 'loops', frame.node, frame.file)];
  if (frame.runner) {
    const { node, name } = frame.runner;
    return [
      {
        ...place(again ? 'runs again' : 'runs', node, frame.runnerFile ?? frame.file),
        name: name.replaceAll('`', ''),
      },
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
  const extra = [...lateGuardOf(finding, file.text), ...finding.related]
    .filter((related) => !isKnown(related))
    .map(({ at, label, data = {} }): RoutePlace => {
      return { event: label, data, file: file.path, at, name: '' };
    });
  return withoutEchoes(
    places.length === 1
      ? [...places, ...extra]
      : [...places.slice(0, -1), ...extra, ...places.slice(-1)],
  );
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
