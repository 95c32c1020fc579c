import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts40014: AadstsRecord = {
  code: 40014,
  names: [],
  title: 'The federated identity provider cannot be reached',
  category: 'federation',
  oauthErrors: [],
  fixers: ['wait', 'administrator'],
  retry: 'backoff',
  meaning: documented(
    'collectedTexts',
    'The identity provider that has to check the user is not available.',
  ),
  causes: [inferred('The provider is down, or the network between it and Entra is.')],
  actions: [
    todo('wait', inferred('Try again after a pause, with growing pauses.')),
    todo(
      'administrator',
      inferred('Check that the sign-in address of the provider answers from the internet.'),
    ),
  ],
  related: [40010, 40008],

  reviewed: '2026-11-23',
};
