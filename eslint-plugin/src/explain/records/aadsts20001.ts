import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts20001: AadstsRecord = {
  code: 20001,
  names: ['WsFedSignInResponseError'],
  title: 'The federated provider answered with an error',
  category: 'federation',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The fault lies with the identity provider that the domain is federated with; the name points at its WS-Federation answer.',
  ),
  causes: [],
  actions: [
    todo('administrator', documented('errorCodes', 'Ask whoever runs that provider.')),
    todo('administrator', inferred("Look for the same moment in the provider's own log.")),
    todo('user', inferred('Tell the help desk the time and the correlation id.')),
    todo(
      'developer',
      inferred('The app cannot change this: it happens before the app gets an answer.'),
    ),
  ],
  related: [20012, 20033, 50107],

  reviewed: '2026-11-23',
};
