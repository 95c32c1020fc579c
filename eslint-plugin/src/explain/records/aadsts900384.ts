import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts900384: AadstsRecord = {
  code: 900384,
  names: [],
  title: 'The signature of a token does not verify',
  category: 'request',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'A signed token in the request did not pass the check of its signature. The causes are many; the message that came with it says which.',
  ),
  causes: [
    inferred('The token was altered or cut off on its way.'),
    inferred('It was signed with another key than the one that is registered.'),
  ],
  actions: [
    todo(
      'developer',
      inferred('Read the reason in the message, and send the token exactly as it was issued.'),
    ),
    todo(
      'developer',
      inferred('If your app signs it, compare key and thumbprint with the registration.'),
    ),
  ],
  related: [50027, 700027, 50013],
  reviewed: '2026-11-23',
};
