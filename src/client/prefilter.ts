/** The prefilter with the catalogue behind it, in a file of its own: it is loaded at the first document we might check. */

import type { Model } from '../../eslint-plugin/src/analysis/models/model.js';
import { subjectsWith } from '../../eslint-plugin/src/analysis/models/taught.js';
import { mayConcern as concerns } from '../../eslint-plugin/src/analysis/prefilter.js';
import { subjects } from '../../eslint-plugin/src/analysis/subjects/index.js';

/** Whether a text is worth starting the server for. `models` is what the setting holds; the server says what is wrong with it. */
export function mayConcern(text: string, models: unknown): boolean {
  return concerns(text, undefined, undefined, undefined, knowing(models));
}

function knowing(models: unknown): typeof subjects {
  try {
    return subjectsWith(models as readonly Model[], subjects);
  } catch {
    return subjects;
  }
}
