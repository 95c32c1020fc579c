import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts7000214: AadstsRecord = {
  code: 7000214,
  names: [],
  title: 'The certificate was revoked',
  category: 'client credential',
  oauthErrors: [{ error: 'invalid_client', sure: 'seen' }],
  fixers: ['developer'],
  retry: 'after-change',
  meaning: documented(
    'collectedTexts',
    'The certificate with which the app identifies itself is revoked.',
  ),
  causes: [
    seen('identityWeb2444', 'It was rotated, and the running process still uses the one before.'),
    inferred('It was revoked because its key had become known.'),
  ],
  actions: [
    todo(
      'developer',
      inferred('Load the current certificate; restart the process if it reads it only once.'),
    ),
    todo(
      'developer',
      documented(
        'certificateCredentials',
        'Upload a new certificate to the registration if there is none yet.',
      ),
    ),
  ],
  related: [700027, 7000277, 7000274, 1000502],
  reviewed: '2026-11-23',
};
