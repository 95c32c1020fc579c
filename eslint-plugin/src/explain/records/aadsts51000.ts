import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts51000: AadstsRecord = {
  code: 51000,
  names: ['RequiredFeatureNotEnabled'],
  title: 'A feature is not switched on',
  category: 'app registration',
  oauthErrors: [],
  fixers: ['administrator', 'developer'],
  retry: 'after-change',
  meaning: documented('errorCodes', 'The request uses a feature that is disabled.'),
  causes: [
    documented(
      'msalMtls',
      'With `MtlsClientAuth`: the app has not been enabled by Microsoft for sign-in over mutual TLS, which is in preview.',
    ),
  ],
  actions: [
    todo(
      'developer',
      inferred(
        'Do without the feature until it is switched on, or see why the library asks for it.',
      ),
    ),
    todo(
      'developer',
      documented(
        'msalMtls',
        '`SendCertificateOverMtls` of MSAL.NET needs the enablement by Microsoft; there is no portal for it.',
      ),
    ),
    todo(
      'administrator',
      inferred('Ask Microsoft or the owner of the API for the feature that the message names.'),
    ),
  ],
  related: [50171],

  reviewed: '2026-11-23',
};
