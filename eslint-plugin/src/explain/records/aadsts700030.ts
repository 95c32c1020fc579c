import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts700030: AadstsRecord = {
  code: 700030,
  names: [],
  title: "The certificate's subject name is not authorized",
  category: 'client credential',
  oauthErrors: [{ error: 'invalid_client', sure: 'inferred' }],
  fixers: ['developer', 'administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The app signs in with a certificate, and is trusted by its name. None of the names in it, which the message lists, is among the trusted ones.',
  ),
  causes: [
    inferred('The certificate was renewed or bought under another name.'),
    inferred('The certificate of another app or environment was used.'),
  ],
  actions: [
    todo(
      'developer',
      inferred('Compare the names in the message with those that the app is set up to trust.'),
    ),
    todo('developer', inferred('Use the certificate that was issued for this app.')),
  ],
  related: [700027, 50012, 1000502],
  reviewed: '2026-11-23',
};
