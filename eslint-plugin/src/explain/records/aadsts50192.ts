import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50192: AadstsRecord = {
  code: 50192,
  names: ['RawCredentialExpectedNotFound'],
  title: 'No credential came with the sign-in',
  category: 'user credential',
  oauthErrors: [],
  fixers: ['user', 'administrator'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'A credential was expected with the request, and there was none.',
  ),
  causes: [
    documented(
      'errorCodes',
      'In a sign-in with a certificate: none was sent, or a proxy took it away.',
    ),
  ],
  actions: [
    todo(
      'user',
      inferred(
        'Choose the certificate when the browser asks; restart the browser if it does not ask.',
      ),
    ),
    todo(
      'administrator',
      inferred('Let the proxy leave the connections of the certificate sign-in unopened.'),
    ),
  ],
  related: [50017],

  reviewed: '2026-11-23',
};
