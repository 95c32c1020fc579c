/** From the runs of a program that uses refresh tokens to findings. */

import type { Program } from '../../program.js';
import { entryNode } from '../../run/entries.js';
import { limits, type Explored } from '../../run/explore.js';
import { fatesOf, reached, type Fate } from '../fallback/fate.js';
import { spanOf } from '../place.js';
import { findingAt, placeIn, tokenName, type RotationFinding } from './finding.js';
import { TermsOf } from './terms.js';
import { sentTwice } from './twice.js';

export function rotationFindings(
  program: Program,
  explored: readonly Explored[],
): RotationFinding[] {
  const terms = new TermsOf(program, explored);
  const all = [
    ...sentTwice(program, explored, terms),
    ...overwritten(program, explored, terms),
    ...dropped(program, explored, terms),
  ];
  return best(all).sort((a, b) => a.finding.at.range[0] - b.finding.at.range[0]);
}

/** A token that may not have come replaces the one that was used. */
function overwritten(
  program: Program,
  explored: readonly Explored[],
  terms: TermsOf,
): RotationFinding[] {
  const once = explored.flatMap(({ paths }) => paths.filter((path) => path.scenario === 'once'));
  return once
    .flatMap(({ overwrites }) => overwrites)
    .flatMap((overwrite): RotationFinding[] => {
      const { attempt, by, node, file } = overwrite;
      const known = terms.of(attempt);
      const comes = known?.refreshing?.new;
      if (comes === 'always' || file !== program.file) return [];
      const certain = comes === 'never' && known?.shown && by !== 'call';
      const sent = placeIn(attempt, program);
      const found = findingAt(
        node,
        'refreshTokenOverwritten',
        { token: tokenName(attempt) },
        certain ? 'certain' : 'potential',
        sent ? [{ at: spanOf(sent), label: 'refreshedInside' }] : [],
      );
      return [{ ...found, attempt, overwrite }];
    });
}

/** The access token of an answer is kept or handed on, and the new refresh token is not. */
function dropped(
  program: Program,
  explored: readonly Explored[],
  terms: TermsOf,
): RotationFinding[] {
  const fates = fatesOf(
    program,
    explored.map(({ entry, outcomes, paths }) => {
      const once = paths.filter((path) => path.scenario === 'once');
      return {
        node: entryNode(entry),
        outcomes,
        attempts: once.flatMap((path) => [...path.attempts]),
        cut: once.length >= limits.paths || once.some((path) => !path.completed),
      };
    }),
  );
  return fates.flatMap((fate): RotationFinding[] => {
    const [attempt] = fate.attempts;
    if (!attempt || fate.cut || !isDropped(fate)) return [];
    const known = terms.of(attempt);
    const old = known?.refreshing?.old;
    if (!known?.shown || old === undefined || old === 'stays') return [];
    const kept = fate.outcomes.find(
      ({ sink, part, file }) => sink === 'kept' && part === 'access' && file === program.file,
    );
    const found = findingAt(
      fate.at,
      'newRefreshTokenDropped',
      { token: tokenName(attempt), provider: known.provider },
      old === 'depends' ? 'potential' : 'certain',
      kept ? [{ at: spanOf(kept.node), label: 'tokenKeptHere' }] : [],
    );
    return [{ ...found, attempt, fate }];
  });
}

function isDropped(fate: Fate): boolean {
  const renews = (['kept', 'handed', 'sent'] as const).some((sink) =>
    reached(fate, sink, 'refresh', 'whole'),
  );
  return !renews && (reached(fate, 'kept', 'access') || reached(fate, 'handed', 'access'));
}

/** Each place once for each sentence, a certain finding before a potential one. */
function best(all: readonly RotationFinding[]): RotationFinding[] {
  const found = new Map<string, RotationFinding>();
  for (const one of all) {
    const key = `${one.finding.message} ${one.finding.at.range.join('-')}`;
    const known = found.get(key);
    if (!known || (known.finding.certainty === 'potential' && one.finding.certainty === 'certain'))
      found.set(key, one);
  }
  return [...found.values()];
}
