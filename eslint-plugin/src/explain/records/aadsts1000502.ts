import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts1000502: AadstsRecord = {
  code: 1000502,
  names: [],
  title: 'The certificate is expired or not valid yet',
  category: 'client credential',
  oauthErrors: [{ error: 'invalid_client', sure: 'inferred' }],
  fixers: ['developer'],
  retry: 'after-change',
  meaning: documented(
    'collectedTexts',
    'The certificate with which the app identifies itself is outside its time of validity.',
  ),
  causes: [
    seen('identityWeb2834', 'It has expired.'),
    inferred('It was renewed, but the running process still holds the old one.'),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'certificateCredentials',
        'Upload a new certificate to the registration; several can stand side by side.',
      ),
    ),
    todo(
      'developer',
      seen('identityWeb2834', 'Make the app load a rotated certificate anew after this error.'),
    ),
  ],
  related: [700027, 700024, 7000214],
  reviewed: '2026-11-23',
};
