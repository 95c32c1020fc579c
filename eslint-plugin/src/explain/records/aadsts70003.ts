import { documented, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts70003: AadstsRecord = {
  code: 70003,
  names: ['UnsupportedGrantType'],
  title: 'The grant type is not supported',
  category: 'request',
  oauthErrors: [{ error: 'unsupported_grant_type', sure: 'inferred' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'The `grant_type` of the token request is not one that is accepted here.',
  ),
  causes: [
    seen('graphDocs2664', 'The value was `code`; the grant is called `authorization_code`.'),
    seen(
      'msalDotnet3023',
      'The request went to a regional endpoint, which did not take this grant.',
    ),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'authCodeFlow',
        'For a code from the authorization endpoint, send `grant_type=authorization_code`.',
      ),
    ),
    todo(
      'developer',
      documented(
        'deviceCode',
        'For a device code, send `urn:ietf:params:oauth:grant-type:device_code`.',
      ),
    ),
  ],
  related: [7000021, 9001023, 900144],
  reviewed: '2026-11-23',
};
