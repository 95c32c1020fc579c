/** From places of the protocol to places of VS Code. */

import { Location, Range, Uri } from 'vscode';

import type { Place } from '../protocol.js';

/** Where a place is. */
export function toLocation({ uri, start, end }: Place): Location {
  const range = new Range(start.line, start.character, end.line, end.character);
  return new Location(Uri.parse(uri), range);
}
