import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts500185: AadstsRecord = {
  code: 500185,
  names: [],
  title: 'The user and the certificate belong to different tenants',
  category: 'user credential',
  oauthErrors: [],
  fixers: ['administrator', 'user'],
  retry: 'after-user',
  meaning: documented(
    'collectedTexts',
    'The sign-in is for one tenant, and the certificate identifies a user of another.',
  ),
  causes: [
    inferred('The user has certificates of several organizations and picked the wrong one.'),
  ],
  actions: [
    todo(
      'user',
      inferred(
        'Close the browser, so that it asks again, and pick the certificate of this organization.',
      ),
    ),
    todo(
      'administrator',
      inferred(
        'Check to which user the certificate is bound, and in which tenant that user lives.',
      ),
    ),
  ],
  related: [500187, 50017, 50034],
  reviewed: '2026-11-23',
};
