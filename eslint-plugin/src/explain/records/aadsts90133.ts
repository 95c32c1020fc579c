import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts90133: AadstsRecord = {
  code: 90133,
  names: [],
  title: 'Device code flow was refused at this endpoint',
  category: 'device code',
  oauthErrors: [{ error: 'invalid_request', sure: 'inferred' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: seen(
    'msalDotnet1367',
    'Device code flow was tried at `/common` or `/consumers`, and the service did not allow it there.',
  ),
  causes: [
    seen(
      'msalDotnet1367',
      'At that time personal accounts could not use device codes; the limit was lifted in 2019.',
    ),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'deviceCode',
        'Today `/common`, `/consumers` and `/organizations` are all documented for this flow: update library and app, and try again.',
      ),
    ),
    todo('developer', inferred('If it comes nevertheless, use the endpoint of the tenant.')),
  ],
  related: [70016],
  reviewed: '2026-11-23',
};
