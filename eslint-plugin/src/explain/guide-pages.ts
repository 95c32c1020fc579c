/** Which page of the guide tells more about a code's family. The pages are `src/guide/<id>.md` of the extension. */

import type { AadstsRecord, BriefRecord, Category } from './record.js';

/** The pages, by id: the one on the error that this product is about, and those on families of codes. */
export const guidePages = {
  aadsts54005: 'AADSTS54005: the code was already redeemed',
  'authorization-codes': 'Authorization codes',
  'refresh-tokens': 'Refresh tokens',
  'redirect-uris': 'Redirect URIs',
  'client-credentials': 'Client credentials',
  'consent-and-tenants': 'Consent and tenants',
  'mfa-and-conditional-access': 'MFA and Conditional Access',
  devices: 'Devices',
  throttling: 'Throttling',
  'single-page-apps': 'Single-page apps',
} as const;

export type GuidePageId = keyof typeof guidePages;

/** Codes that only single-page apps meet, or that a platform of that name causes. */
const singlePageCodes: ReadonlySet<number> = new Set([700084, 9002326, 9002327, 700046, 700047]);

/** Every category has a page; what has none of its own is told where its usual cause is told. */
const pages: Readonly<Record<Category, GuidePageId>> = {
  code: 'authorization-codes',
  PKCE: 'authorization-codes',
  request: 'authorization-codes',
  'device code': 'authorization-codes',
  'refresh token': 'refresh-tokens',
  'redirect URI': 'redirect-uris',
  'client credential': 'client-credentials',
  'app registration': 'consent-and-tenants',
  'scope or resource': 'consent-and-tenants',
  consent: 'consent-and-tenants',
  tenant: 'consent-and-tenants',
  federation: 'consent-and-tenants',
  cloud: 'consent-and-tenants',
  'claims extension': 'consent-and-tenants',
  'user account': 'consent-and-tenants',
  'user credential': 'mfa-and-conditional-access',
  MFA: 'mfa-and-conditional-access',
  'Conditional Access': 'mfa-and-conditional-access',
  session: 'mfa-and-conditional-access',
  device: 'devices',
  'on-premises': 'devices',
  throttling: 'throttling',
  service: 'throttling',
};

/** Where a page can be read by those who do not have the extension. */
export function guideUrl(page: GuidePageId): string {
  return `https://github.com/redeem-once/redeem-once/blob/main/src/guide/${page}.md`;
}

/** The page that goes with a record. None if nobody knows what family the code belongs to. */
export function guidePageOf(
  record: Pick<AadstsRecord | BriefRecord, 'code' | 'category'>,
): GuidePageId | undefined {
  if (record.code === 54005) return 'aadsts54005';
  if (singlePageCodes.has(record.code)) return 'single-page-apps';
  return record.category && pages[record.category];
}
