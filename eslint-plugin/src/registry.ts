/** Every check once: what its rule says of itself and which configs have it. */

import type { CheckId } from './analysis/index.js';
import { homepage } from './homepage.js';

/** One check as a rule presents it. */
export interface CheckInfo {
  description: string;
  /** `recommended` has the certain findings; `strict` has every check with its potential findings too. */
  recommended: boolean;
  /** For those who build an authorization server: neither of these configs has it, but one of its own. */
  servers?: true;
  /** The AADSTS codes that a program with such a finding meets. */
  causes: readonly number[];
}

export const registry: Record<CheckId, CheckInfo> = {
  'no-double-redemption': {
    description: 'disallow redeeming an authorization code that has been redeemed before',
    recommended: true,
    causes: [54005],
  },
  'no-unguarded-parallel-redemption': {
    description: 'disallow redemptions of one authorization code that can be in flight at once',
    recommended: true,
    causes: [54005],
  },
  'require-refresh-token-fallback': {
    description: 'require a way to renew the tokens that an authorization code was redeemed for',
    recommended: true,
    causes: [54005, 70008],
  },
  'require-refresh-token-rotation': {
    description: 'require that a refresh token is used once and its successor is kept',
    recommended: false,
    causes: [900144, 70000],
  },
  'require-token-expiry-check': {
    description: 'require a look at the expiry of tokens and codes that are kept',
    recommended: false,
    causes: [70008],
  },
  'no-replayable-callback': {
    description:
      'disallow callbacks that a reload, Back or a prefetch runs again with the same code',
    recommended: false,
    causes: [54005],
  },
  'require-atomic-code-consumption': {
    description: 'require that an authorization server spends a code in one step',
    recommended: false,
    servers: true,
    causes: [],
  },
  'no-grant-mismatch': {
    description: 'disallow token requests whose parameters do not fit the grant or the sign-in',
    recommended: false,
    causes: [70000, 500112, 700009, 501481, 50148, 900144, 9002313],
  },
};

/** The docs page of a rule. */
export function docsUrl(check: CheckId): string {
  return `${homepage}/rules/${check}`;
}
