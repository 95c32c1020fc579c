/** What users say of their own functions, as the editor's setting has it. */

import type { Model } from '../../eslint-plugin/src/analysis/index.js';
import { readModels } from '../../eslint-plugin/src/settings.js';
import { section } from '../ids.js';
import type { DocumentSettings } from '../protocol.js';

/** The models of the setting. Wrong ones are left out, all of them, and the user is told: the check goes on. */
export function modelsOf({ models = [] }: DocumentSettings): {
  models: readonly Model[];
  warning?: string;
} {
  try {
    return { models: readModels(models, `${section}.models`) };
  } catch (error) {
    return { models: [], warning: error instanceof Error ? error.message : String(error) };
  }
}
