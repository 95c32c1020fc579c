/** Callbacks that a reload, Back or a prefetch runs again with the same code: the second visit found nothing that stops it. */

import type { Attempt } from '../attempt.js';
import type { Finding, Related } from '../finding.js';
import type { Decision } from '../oracle.js';
import type { SourceFile } from '../ports.js';
import type { Node } from '../syntax/nodes.js';
import type { Answer } from '../visits/visit.js';
import { spanOf } from './place.js';
import type { Path } from './verdict.js';
import type { Reported } from './report.js';

/**
 * The finding of the paths of one callback, if both visits redeem one code. A callback that takes the browser elsewhere on
 * another path answers in place only when something is wrong.
 */
export function replayed(paths: readonly Path[], file: SourceFile): Reported[] {
  const visited = paths.filter(({ visit }) => visit);
  const leaves = visited.some(({ visit, attempts }) => attempts.length > 0 && visit!.left);
  return leaves ? [] : visited.flatMap((path) => onPath(path, file) ?? []);
}

function onPath(path: Path, file: SourceFile): Reported | undefined {
  const { visit, attempts } = path;
  if (!visit?.before || visit.passesOnce || visit.before.passesOnce) return undefined;
  const second = attempts.find(({ run, unspent }) => run === 1 && !unspent);
  const first = attempts.find(({ run, key }) => run === 0 && key === second?.key);
  if (!first || !second || isStopped(path, second)) return undefined;
  const node = placeIn(second, file);
  if (!node) return undefined;
  const answer = visit.before.shown;
  const finding: Finding = {
    check: 'no-replayable-callback',
    message: answer ? 'redeemedByEveryVisit' : 'redeemedByReload',
    data: { code: second.name === 'The code' ? 'the code' : second.name },
    certainty: answer?.certainty ?? 'certain',
    at: spanOf(node),
    related: answer ? [answered(answer)] : [],
    fixes: [],
  };
  return {
    finding,
    pair: { first, second, path, certainty: finding.certainty, parallel: false },
    place: { node, frame: undefined },
  };
}

/** The call that redeems: of a helper that sends the code, or what sends it. */
function placeIn(attempt: Attempt, file: SourceFile): Node | undefined {
  const call = attempt.frames.findLast((frame) => frame.kind === 'call' && frame.file === file);
  return call?.node ?? (attempt.file === file ? attempt.node : undefined);
}

function answered({ node }: Answer): Related {
  return { at: spanOf(node), label: 'answeredHere' };
}

/**
 * What the second visit asks anew has changed since the first one, or is told by something nobody sees: it may be told to
 * stop. Only what a server was told before without a look at the request it is told again.
 */
function isStopped({ decisions, visit }: Path, second: Attempt): boolean {
  return decisions
    .slice(0, second.time)
    .some(
      (decision) =>
        decision.run === 1 &&
        decision.kind !== 'outcome' &&
        decision.kind !== 'iteration' &&
        (visit?.before?.shown === undefined || !isAnsweredBefore(decision, decisions)),
    );
}

/** Arguments that are the same at each visit: literals, imports, settings. */
const constant = /^(?:"|-?\d|true$|false$|null$|undefined$|global |import )/;

function isAnsweredBefore(decision: Decision, decisions: readonly Decision[]): boolean {
  return (
    decision.site !== undefined &&
    decision.args.every((arg) => constant.test(arg)) &&
    decisions.some(
      ({ run, site, answer }) => run === 0 && site === decision.site && answer === decision.answer,
    )
  );
}
