/** What concerns the life of tokens: remembered while paths run, judged afterwards. */

import type { Attempt } from '../attempt.js';
import type { Call } from '../eval/calls.js';
import type { Machine } from '../machine.js';
import type { SourceFile } from '../ports.js';
import type { Field } from '../records.js';
import type { Entry } from '../../catalog/index.js';
import type { Node } from '../syntax/nodes.js';
import type { Value } from '../values.js';

/** Something that concerns the life of tokens. */
export interface TokenEvent {
  /** `request`: a token request; `sign-in`: an authorization request; `refresh` and `silent`: tokens are renewed. */
  kind: 'request' | 'refresh' | 'silent' | 'sign-in';
  node: Node;
  file: SourceFile;
  attempt?: Attempt | undefined;
  /** A raw request: where it goes, what it carries, and the fields beside the grant. */
  url?: Value | undefined;
  parts?: readonly Value[];
  fields?: readonly Field[];
  /** A library's call. */
  call?: Call & { entry: Entry };
  scopes?: readonly (Value | undefined)[];
  params?: readonly (Value | undefined)[];
  result?: Value;
}

export function noteTokens(m: Machine, event: TokenEvent): void {
  m.tokenEvents.push(event);
}
