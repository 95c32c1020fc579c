/** All libraries of the catalogue. */

import type { Library } from './schema.js';

export type * from './schema.js';

export const libraries: readonly Library[] = [];
