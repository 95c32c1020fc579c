import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50029: AadstsRecord = {
  code: 50029,
  names: [],
  title: 'An address in the request has a forbidden character',
  category: 'redirect URI',
  oauthErrors: [],
  fixers: ['developer', 'administrator'],
  retry: 'fix-request',
  meaning: documented(
    'collectedTexts',
    'The host name of the address that the request names has characters that are not supported.',
  ),
  causes: [
    inferred('The host name has an underscore, a blank or a letter outside ASCII.'),
    inferred('A placeholder was not replaced.'),
  ],
  actions: [
    todo(
      'developer',
      inferred(
        'Send a redirect URI with a plain host name; write international names in their `xn--` form.',
      ),
    ),
    todo('user', documented('errorCodes', 'Tell the administrator of the tenant.')),
  ],
  related: [50011, 500112],

  reviewed: '2026-11-23',
};
