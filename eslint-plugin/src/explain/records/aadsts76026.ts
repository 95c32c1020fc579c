import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts76026: AadstsRecord = {
  code: 76026,
  names: ['RequestIssueTimeExpired'],
  title: 'The SAML request is too old',
  category: 'federation',
  oauthErrors: [],
  fixers: ['developer', 'user'],
  retry: 'after-user',
  meaning: documented('errorCodes', 'The issue time in the SAML request lies too far in the past.'),
  causes: [
    inferred('An old request was sent once more: by Back, a bookmark or a restored tab.'),
    inferred('The clock of the application is wrong.'),
  ],
  actions: [
    todo('user', inferred('Start the sign-in again from the application.')),
    todo('developer', documented('samlProtocol', 'Write `IssueInstant` in UTC.')),
    todo(
      'developer',
      inferred('Keep the clock of the server set, and make a new request for each sign-in.'),
    ),
  ],
  related: [75005],
  reviewed: '2026-11-23',
};
