import { documented, todo, type AadstsRecord } from '../record.js';

export const aadsts90099: AadstsRecord = {
  code: 90099,
  names: [],
  title: "A partner's app is not authorized in this tenant",
  category: 'consent',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'A partner with delegated administration uses an app in the tenant of a customer, and that tenant has not authorized the app.',
  ),
  causes: [],
  actions: [
    todo(
      'administrator',
      documented(
        'errorCodes',
        'Authorize it beforehand: by consent in the tenant of the customer, or through the API of Partner Center.',
      ),
    ),
  ],
  related: [65001],
  reviewed: '2026-11-23',
};
