/** What becomes of the tokens: remembered while paths run, judged afterwards. */

import type { Attempt } from '../attempt.js';
import type { Entry } from '../../catalog/index.js';
import type { Machine } from '../machine.js';
import type { SourceFile } from '../ports.js';
import type { Field } from '../records.js';
import type { Node } from '../syntax/nodes.js';
import type { Value } from '../values.js';

/** Something that concerns the life of tokens. */
export interface TokenEvent {
  /** `request`: a token request with these fields; `sign-in`: an authorization request. */
  kind: 'request' | 'refresh' | 'silent' | 'sign-in';
  node: Node;
  file: SourceFile;
  fields?: readonly Field[];
  url?: Value | undefined;
  attempt?: Attempt | undefined;
  scopes?: readonly (Value | undefined)[];
  params?: readonly (Value | undefined)[];
  entry?: Entry | undefined;
}

export function noteTokens(m: Machine, event: TokenEvent): void {
  m.tokenEvents.push(event);
}
