import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts67003: AadstsRecord = {
  code: 67003,
  names: ['ActorNotValidServiceIdentity'],
  title: 'The actor is not a valid service identity',
  category: 'request',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'Microsoft publishes only the name of this code. It says that the identity that acts for another one is not accepted as that of a service.',
  ),
  causes: [],
  actions: [
    todo(
      'developer',
      inferred(
        'Check which token your service sends to show who it is: it has to be its own, as an application.',
      ),
    ),
    todo(
      'developer',
      inferred('If that is right, ask Microsoft support and give them correlation id and time.'),
    ),
  ],
  related: [],
  reviewed: '2026-11-23',
};
