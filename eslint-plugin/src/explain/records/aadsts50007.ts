import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50007: AadstsRecord = {
  code: 50007,
  names: ['PartnerEncryptionCertificateMissing'],
  title: 'The encryption certificate of the app is missing',
  category: 'app registration',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The token has to be encrypted for the partner, and the certificate for it was not found.',
  ),
  causes: [inferred('Token encryption was switched on, and its certificate was removed later.')],
  actions: [
    todo(
      'administrator',
      documented(
        'samlEncryption',
        'On the page "Token encryption" of the app, see that a certificate is imported and that the active one exists.',
      ),
    ),
    todo(
      'administrator',
      documented(
        'errorCodes',
        'Otherwise open a support request; it is Microsoft that has to mend it.',
      ),
    ),
  ],
  related: [50003, 50146],

  reviewed: '2026-11-23',
};
