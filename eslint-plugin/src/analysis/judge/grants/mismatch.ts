/** What does not fit in a token request, before it is placed. */

import type { MessageId } from '../../../messages.js';
import type { Certainty } from '../../finding.js';
import type { Value } from '../../values.js';
import type { SignIn } from '../fallback/sign-in.js';
import type { Asked } from './asked.js';

export interface Mismatch {
  asked: Asked;
  message: MessageId;
  data: Record<string, string>;
  certainty: Certainty;
  /** The field that is wrong; undefined where it is missing. */
  field: RegExp | undefined;
  value: Value | undefined;
  /** The request for sign-in that it does not fit, and the field there. */
  signIn?: SignIn;
  signInField?: RegExp;
}
