/** Where statements come from. Each source once; records name it by its key. */

import { documents } from './documents.js';
import { threads } from './threads.js';

export type { Source } from './source.js';

export const sources = { ...documents, ...threads };

export type SourceId = keyof typeof sources;
