import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts500187: AadstsRecord = {
  code: 500187,
  names: [],
  title: 'The chosen certificate does not fit',
  category: 'user credential',
  oauthErrors: [],
  fixers: ['user', 'administrator'],
  retry: 'after-user',
  meaning: documented(
    'collectedTexts',
    'The certificate that was picked for the sign-in does not meet what is asked of it here.',
  ),
  causes: [
    inferred('Another certificate on the device or card would have been the right one.'),
    inferred("The organization's rules for certificates exclude this one."),
  ],
  actions: [
    todo(
      'user',
      inferred('Close the browser, so that it asks again, and pick another certificate.'),
    ),
    todo(
      'administrator',
      inferred(
        'Compare the certificate with the rules of certificate-based authentication in the tenant.',
      ),
    ),
  ],
  related: [500185, 50017],
  reviewed: '2026-11-23',
};
