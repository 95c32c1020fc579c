import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts20012: AadstsRecord = {
  code: 20012,
  names: ['WsFedMessageInvalid'],
  title: "The federated provider's message is not valid",
  category: 'federation',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The fault lies with the identity provider that the domain is federated with; the name says that a WS-Federation message was not acceptable.',
  ),
  causes: [],
  actions: [
    todo('administrator', documented('errorCodes', 'Ask whoever runs that provider.')),
    todo(
      'administrator',
      inferred(
        'Compare issuer, signing certificate and clock of the provider with the federation settings of the domain.',
      ),
    ),
    todo(
      'developer',
      inferred('The app cannot change this: it happens before the app gets an answer.'),
    ),
  ],
  related: [20001, 20033, 50008],

  reviewed: '2026-11-23',
};
