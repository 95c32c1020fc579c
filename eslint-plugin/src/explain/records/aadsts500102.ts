import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts500102: AadstsRecord = {
  code: 500102,
  names: [],
  title: 'No audience is configured for the check',
  category: 'app registration',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'after-change',
  meaning: documented(
    'collectedTexts',
    'The audience of a token should be checked, and nothing is configured with which it could be compared.',
  ),
  causes: [],
  actions: [
    todo(
      'developer',
      inferred(
        'Give the application that receives the token an identifier: an application ID URI, or the entity id in SAML.',
      ),
    ),
  ],
  related: [50010, 500103],
  reviewed: '2026-11-23',
};
