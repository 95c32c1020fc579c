import { inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts500181: AadstsRecord = {
  code: 500181,
  names: [],
  namesElsewhere: ['CertificateValidationFailedTlsCertMismatch'],
  title: 'The TLS certificate is not the one the token names',
  category: 'client credential',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: seen(
    'msalDotnetChangelog',
    'A token is bound to one certificate, and the connection was made with another.',
  ),
  causes: [
    seen(
      'msalDotnetChangelog',
      'A certificate was renewed with the same key, and a cache still served the token that belongs to the old one.',
    ),
  ],
  actions: [
    todo(
      'developer',
      seen(
        'msalDotnetChangelog',
        'With MSAL.NET and mTLS proof of possession, take a version whose cache tells renewed certificates apart.',
      ),
    ),
    todo(
      'developer',
      inferred('After a renewal, drop the tokens that were got with the certificate before.'),
    ),
  ],
  related: [7000277, 7000214, 1000502],
  reviewed: '2026-11-23',
};
