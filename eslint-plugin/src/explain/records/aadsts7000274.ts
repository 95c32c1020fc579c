import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts7000274: AadstsRecord = {
  code: 7000274,
  names: [],
  title: 'The signature of the client assertion does not verify',
  category: 'client credential',
  oauthErrors: [{ error: 'invalid_client', sure: 'inferred' }],
  fixers: ['developer'],
  retry: 'after-change',
  meaning: inferred(
    'The signed assertion with which the app identifies itself did not pass the check of its signature.',
  ),
  causes: [
    inferred('It was signed with a key whose certificate is not registered for this app.'),
    inferred('The thumbprint in its header belongs to another certificate.'),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'certificateCredentials',
        'Register the certificate that signs, and put its thumbprint into the header of the assertion.',
      ),
    ),
  ],
  related: [700027, 7000214, 7000277],
  reviewed: '2026-11-23',
};
