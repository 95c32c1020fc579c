/** Package facts that many cases share. */

import type { PackageFacts } from '../../../eslint-plugin/src/analysis/index.js';

/** Nothing in the package renews a token or asks for one that could be renewed. */
export const noRenewal: Partial<PackageFacts> = {
  silentAcquisition: false,
  refreshGrant: false,
  offlineAccess: false,
  authorizationRequest: true,
};
