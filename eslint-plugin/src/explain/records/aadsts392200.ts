import { inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts392200: AadstsRecord = {
  code: 392200,
  names: [],
  title: 'The TLS connection brought no client certificate',
  category: 'client credential',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: inferred(
    'The request should be authenticated by a certificate in the TLS connection, and none was presented.',
  ),
  causes: [
    inferred('The HTTP client was not given certificate and private key.'),
    inferred('A proxy in between ends the TLS connection.'),
  ],
  actions: [
    todo(
      'developer',
      inferred(
        'Give the HTTP client that calls the token endpoint both certificate and key, and keep proxies from opening this connection.',
      ),
    ),
  ],
  related: [392189],
  reviewed: '2026-11-23',
};
