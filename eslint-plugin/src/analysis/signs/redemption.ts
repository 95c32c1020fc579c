/** Whether a whole text shows a sign of a redemption: first of all questions, asked of every file there is. */

import { packagesIn, usesRedeemingLibrary } from './names.js';
import {
  anyCode,
  codeNameSign,
  codeSign,
  grantFieldSign,
  grantSign,
  isBundle,
  pageRedeemerSign,
  pageSign,
  readCodeSign,
  redeemerSign,
  signInSign,
} from './patterns.js';

/**
 * Whether a file shows any sign of a redemption; one without is not analysed. `imported`: the packages it names, if they
 * are known already.
 */
export function showsRedemption(text: string, imported?: Iterable<string>): boolean {
  if (isBundle(text)) return grantSign.test(text) || redeemerSign.test(text);
  if (anyCode.test(text)) {
    if (grantSign.test(text)) return true;
    if ((codeSign.test(text) || codeNameSign.test(text)) && signInSign.test(text)) return true;
  }
  if (redeemerSign.test(text)) return true;
  if (usesRedeemingLibrary(text, imported ?? packagesIn(text))) return true;
  return pageSign.test(text) && grantFieldSign.test(text);
}

/**
 * Whether a module shows that it redeems a code which it reads itself: one that calls it need not name a code. `whole` tells
 * which packages the names of a part of it are of.
 */
export function redeemsByItself(text: string, whole = text): boolean {
  const redeems =
    grantSign.test(text) ||
    redeemerSign.test(text) ||
    usesRedeemingLibrary(text, packagesIn(whole));
  return (
    (redeems || grantFieldSign.test(text)) &&
    (readCodeSign.test(text) || pageRedeemerSign.test(text))
  );
}
