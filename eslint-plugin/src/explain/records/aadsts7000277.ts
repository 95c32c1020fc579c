import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts7000277: AadstsRecord = {
  code: 7000277,
  names: [],
  title: 'The client certificate was revoked',
  category: 'client credential',
  oauthErrors: [{ error: 'invalid_client', sure: 'inferred' }],
  fixers: ['developer'],
  retry: 'after-change',
  meaning: inferred('The certificate that the app presented is revoked.'),
  causes: [inferred('It was rotated, and the running process still uses the one before.')],
  actions: [
    todo('developer', inferred('Load the current certificate, or have a new one issued.')),
    todo(
      'developer',
      documented('certificateCredentials', 'Upload the new one to the registration.'),
    ),
  ],
  related: [7000214, 500181, 7000274],
  reviewed: '2026-11-23',
};
