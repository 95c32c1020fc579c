import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts500116: AadstsRecord = {
  code: 500116,
  names: [],
  title: 'The redirect URI is malformed',
  category: 'redirect URI',
  oauthErrors: [{ error: 'invalid_client', sure: 'seen' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'collectedTexts',
    'The redirect URI in the request is no well-formed address, or its scheme is not among those that the message lists.',
  ),
  causes: [
    inferred(
      'The scheme is missing (`app.example/callback`), or a placeholder of the configuration was never filled in.',
    ),
    inferred('The value was encoded twice, or not at all.'),
  ],
  actions: [
    todo(
      'developer',
      inferred(
        'Send an absolute address, scheme included, and let `URLSearchParams` encode it once.',
      ),
    ),
    todo(
      'developer',
      documented(
        'replyUrls',
        'Compare it with the registration: upper and lower case count, and so does the path.',
      ),
    ),
  ],
  related: [500115, 500117, 50011],
  reviewed: '2026-11-23',
};
