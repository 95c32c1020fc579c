/** The door to the AADSTS reader. It is loaded at the first question: most windows never ask one. */

import type * as Reader from './aadsts-reader.js';

/** Loads the reader with its records; at once after the first time. */
export function loadReader(): Promise<typeof Reader> {
  return import('./aadsts-reader.js');
}
