import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts230109: AadstsRecord = {
  code: 230109,
  names: ['CachedCredentialNonGWAuthNRequestsNotSupported'],
  title: 'The backup sign-in service was asked directly',
  category: 'service',
  oauthErrors: [],
  fixers: ['wait', 'developer'],
  retry: 'backoff',
  meaning: documented(
    'errorCodes',
    "Microsoft has a second sign-in service for the case of an outage. It takes only requests that come through Microsoft's own gateway, and this one did not.",
  ),
  causes: [inferred('An address of the service is fixed in the program or in a network device.')],
  actions: [
    todo('wait', inferred('Try again later.')),
    todo(
      'developer',
      inferred(
        'Use the documented address of the sign-in service and let DNS decide where it leads.',
      ),
    ),
  ],
  related: [],
  reviewed: '2026-11-23',
};
