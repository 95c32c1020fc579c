/** What concerns the life of tokens: remembered while paths run, judged afterwards. */

import type { Attempt, Frame } from '../attempt.js';
import type { Call } from '../eval/calls.js';
import type { Machine } from '../machine.js';
import type { SourceFile } from '../ports.js';
import type { Field } from '../records.js';
import type { Entry } from '../../catalog/index.js';
import type { Node } from '../syntax/nodes.js';
import type { Value } from '../values.js';

/** How a raw token request asks. */
export interface TokenForm {
  /** The grant, where the program shows it. */
  grant: string | undefined;
  /** It may have fields that the program does not show. */
  open: boolean;
  /** Where the form was made, if that is another place. */
  body: Node | undefined;
  /** The codes that were sent before on the same path. */
  redeemed: readonly string[];
}

/** Something that concerns the life of tokens. */
export interface TokenEvent {
  /**
   * `request`: a token request that redeems; `grant`: any raw token request, whatever it asks for; `sign-in`: an
   * authorization request; `refresh` and `silent`: tokens are renewed.
   */
  kind: 'request' | 'grant' | 'refresh' | 'silent' | 'sign-in';
  node: Node;
  file: SourceFile;
  /** The calls that led there, outermost first. */
  frames: readonly Frame[];
  attempt?: Attempt | undefined;
  /** A raw request: where it goes, what it carries, and the fields beside the grant. */
  url?: Value | undefined;
  parts?: readonly Value[];
  fields?: readonly Field[];
  form?: TokenForm;
  /** A library's call. */
  call?: Call & { entry: Entry };
  scopes?: readonly (Value | undefined)[];
  params?: readonly (Value | undefined)[];
  result?: Value;
}

export function noteTokens(m: Machine, event: Omit<TokenEvent, 'frames'>): void {
  m.tokenEvents.push({ ...event, frames: m.frames });
}
