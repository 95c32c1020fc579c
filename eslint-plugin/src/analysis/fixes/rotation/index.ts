/** The suggestions for refresh tokens that are lost. */

import { refreshing } from '../../../catalog/providers.js';
import type { FixPlan } from '../../finding.js';
import type { RotationFinding } from '../../judge/rotation/finding.js';
import type { Program } from '../../program.js';
import type { SuggestionId } from '../../../messages.js';
import { reuseFirst } from '../reuse.js';
import { sourceOf, type Source } from '../source.js';
import { keepNew } from './keep-new.js';
import { keepOld } from './keep-old.js';
import { shareRefresh } from './share-refresh.js';

/** What can be done about a finding about a refresh token. */
export function rotationFixesFor(found: RotationFinding, program: Program): FixPlan[] {
  try {
    return plansFor(found, program);
  } catch (error) {
    // A finding without a suggestion is worth more than none.
    program.notes.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return [];
  }
}

function plansFor(found: RotationFinding, program: Program): FixPlan[] {
  const source = sourceOf(program);
  const { finding, attempt, overwrite, fate, second } = found;
  if (overwrite) {
    const edits = keepOld(overwrite, attempt, source);
    return edits ? [plan(found, 'keepOldRefreshToken', edits)] : [];
  }
  if (fate) {
    const comes = refreshing[finding.data['provider'] ?? '']?.new === 'always';
    const edits = keepNew(fate, attempt, comes ? 'always' : 'sometimes', source);
    return edits ? [plan(found, 'keepNewRefreshToken', edits)] : [];
  }
  const edits = second && (reuseRefresh(found, program, source) ?? shareRefresh(source, second));
  return edits ? [plan(found, 'shareOneRefresh', edits)] : [];
}

/** The same refresh twice in one piece of code: both get what the first one gets. */
function reuseRefresh(
  { finding, first, second, pair }: RotationFinding,
  program: Program,
  source: Source,
): FixPlan['edits'] | undefined {
  if (!first || !second || !pair) return undefined;
  const place = { node: second, frame: undefined };
  return reuseFirst({ program, source, reported: { finding, pair, place }, first, second })?.edits;
}

function plan({ finding }: RotationFinding, title: SuggestionId, edits: FixPlan['edits']): FixPlan {
  return { title, data: finding.data, edits };
}
