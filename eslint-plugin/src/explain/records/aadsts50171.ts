import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50171: AadstsRecord = {
  code: 50171,
  names: [],
  title: 'This API gives tokens over mutual TLS only',
  category: 'client credential',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'A token for this audience may only be asked for over a connection with a client certificate.',
  ),
  causes: [],
  actions: [
    todo(
      'developer',
      inferred(
        'Send the token request to the mTLS endpoint, with the certificate of the app in the TLS handshake.',
      ),
    ),
    todo(
      'developer',
      documented(
        'msalMtls',
        'MSAL.NET does so with `SendCertificateOverMtls`; the app has to be enabled for it first.',
      ),
    ),
  ],
  related: [51000, 500181],

  reviewed: '2026-11-23',
};
