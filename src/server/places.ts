/** From places of the analysis to places of the protocol. */

import { pathToFileURL } from 'node:url';

import type { Span } from '../../eslint-plugin/src/analysis/index.js';
import type { Place } from '../protocol.js';

/** A place in a file; `own` is the file at hand, which may be on no disk. */
export function placeAt(
  file: string,
  { line, column, endLine, endColumn }: Span,
  own: { path: string; uri: string },
): Place {
  return {
    uri: file === own.path ? own.uri : pathToFileURL(file).toString(),
    start: { line: line - 1, character: column },
    end: { line: endLine - 1, character: endColumn },
  };
}
