/** An authorization code (RFC 6749 §4.1.2: "the client MUST NOT use the authorization code more than once"). */

import { hotSignsOf } from '../signs/hot.js';
import { meansIn } from '../signs/means.js';
import { redeemsByItself, showsRedemption } from '../signs/redemption.js';
import type { Subject } from './subject.js';

export const authorizationCode: Subject = {
  id: 'authorization code',
  shows: showsRedemption,
  usesByItself: redeemsByItself,
  hotSigns: hotSignsOf,
  meansIn,
};
