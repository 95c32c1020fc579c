import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts700027: AadstsRecord = {
  code: 700027,
  names: [],
  title: 'The signature of the client assertion does not verify',
  category: 'client credential',
  oauthErrors: [{ error: 'invalid_client', sure: 'inferred' }],
  fixers: ['developer'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The app signed in with a certificate, and the signature does not fit what is registered.',
  ),
  causes: [
    inferred('The certificate was renewed on one side only: in the app or in the registration.'),
    inferred('The thumbprint in the header of the assertion belongs to another key.'),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'certificateCredentials',
        'Compare the thumbprint of the certificate in use with those of the registration.',
      ),
    ),
    todo('developer', inferred('Right after adding a certificate, wait a moment and try again.')),
  ],
  related: [7000215, 7000222, 50012],
  reviewed: '2026-11-23',
};
