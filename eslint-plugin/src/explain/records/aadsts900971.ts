import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts900971: AadstsRecord = {
  code: 900971,
  names: [],
  title: 'No redirect URI was given',
  category: 'redirect URI',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented('errorCodes', 'There is no address to which the answer could be sent.'),
  causes: [
    inferred('`redirect_uri` is missing in the request, and the registration has none either.'),
    inferred('A sign-out or admin consent link was built without the address to return to.'),
  ],
  actions: [
    todo(
      'developer',
      documented('authCodeFlow', 'Register a redirect URI and send it as `redirect_uri`.'),
    ),
  ],
  related: [500113, 500115, 50011],
  reviewed: '2026-11-23',
};
