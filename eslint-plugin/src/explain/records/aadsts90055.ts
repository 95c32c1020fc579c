import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts90055: AadstsRecord = {
  code: 90055,
  names: ['TenantThrottlingError'],
  title: 'The tenant is being throttled',
  category: 'throttling',
  oauthErrors: [{ error: 'temporarily_unavailable', sure: 'inferred' }],
  fixers: ['wait', 'developer'],
  retry: 'backoff',
  meaning: documented(
    'errorCodes',
    'More requests come in for this tenant than the service takes, so it turns some away.',
  ),
  causes: [inferred('A program asks for a new token each time instead of keeping the one it has.')],
  actions: [
    todo('wait', inferred('Try again later, with growing pauses.')),
    todo(
      'developer',
      inferred(
        'Cache tokens until they expire, and share the cache between the instances of your app.',
      ),
    ),
    todo('administrator', inferred('See in the sign-in log which application asks most.')),
  ],
  related: [50196],
  reviewed: '2026-11-23',
};
