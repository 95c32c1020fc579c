/** What belongs to the request or response that a handler was given. */

import type { Value } from '../values.js';

const part = /^param [\w$]+@\d[^.(]*(?:\.[\w$]+)*$/;

/** A parameter, or a property of one. */
export function isHandlerPart(value: Value | undefined): boolean {
  return value?.kind === 'sym' && part.test(value.key);
}

const fromQuery = /query|search|url|parse\(|params/i;
const fromBody = /\bbody\b|parseBody|formData|payload/i;

/** Where a handler found a code: in its request's URL, in its body, or elsewhere. */
export function sourceOf(key: string): 'url' | 'body' | undefined {
  const path = /^(?:parse\()*param [\w$]+@\d(.*)$/.exec(key);
  if (!path) return undefined;
  if (fromBody.test(path[1]!)) return 'body';
  return fromQuery.test(key.replace(/@\d+/, '')) ? 'url' : undefined;
}
