/** The host on Node: reads project modules from disk. */

import type { Host } from '../analysis/index.js';

export function nodeHost(): Host {
  return {};
}
