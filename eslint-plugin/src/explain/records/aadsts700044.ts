import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts700044: AadstsRecord = {
  code: 700044,
  names: [],
  title: 'The code belongs to another redirect URI',
  category: 'redirect URI',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'collectedTexts',
    'The redirect URI in the redemption is not the one the code was issued for.',
  ),
  causes: [inferred('As with 500112: the two requests take the address from different places.')],
  actions: [
    todo(
      'developer',
      documented('authCodeFlow', 'Send the very same `redirect_uri` in both requests.'),
    ),
  ],
  related: [500112, 700009, 50011],
  reviewed: '2026-11-23',
};
