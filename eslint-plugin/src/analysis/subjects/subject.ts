/** What may be used only once. One analysis is about one subject; the interpreter and the scenarios are the same for all. */

import type { Means } from '../signs/means.js';

export type SubjectId = 'authorization code' | 'access token' | 'refresh token' | 'stored code';

/** The texts by which the use of something that works once is known before anything is run. */
export interface Subject {
  readonly id: SubjectId;
  /** What matters shows when each entry runs once. */
  readonly once?: true;
  /** Whether a file shows any sign of its use; one without is not analysed. `imported`: the packages it names, if they are known. */
  shows(text: string, imported?: Iterable<string>): boolean;
  /** Whether a module shows that it uses one which it gets by itself, so that its caller need not name one; where no module does, left out. `whole`: the text of which it is a part. */
  usesByItself?(text: string, whole?: string): boolean;
  /** Matches the pieces of a file's code that may have to do with it. */
  hotSigns(text: string): RegExp;
  /** What a piece of a text shows of all it takes to use one; `whole` tells which packages its names are of. */
  meansIn(text: string, whole?: string): Means;
}
