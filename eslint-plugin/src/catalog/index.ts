/** All libraries of the catalogue, and what else it knows by name. */

import * as builders from './builders.js';
import { frameworkLibraries } from './frameworks/index.js';
import { guardLibraries } from './guards/index.js';
import { httpLibraries } from './http/index.js';
import { oauthLibraries } from './oauth/index.js';
import { retryLibraries } from './retry/index.js';
import type { Library } from './schema.js';

export { conventions } from './conventions.js';
export { lifecycles } from './frameworks/react.js';
export type * from './schema.js';

export const libraries: readonly Library[] = [
  ...oauthLibraries,
  ...httpLibraries,
  ...retryLibraries,
  ...guardLibraries,
  ...frameworkLibraries,
  ...Object.values(builders),
];
