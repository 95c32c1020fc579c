import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts54000: AadstsRecord = {
  code: 54000,
  names: ['MinorUserBlockedLegalAgeGroupRule'],
  title: 'An age rule keeps this user out',
  category: 'user account',
  oauthErrors: [],
  fixers: ['administrator', 'developer'],
  retry: 'after-change',
  meaning: documented(
    'collectedTexts',
    'The application has a rule on the age of its users, and the rule does not let this user in.',
  ),
  causes: [
    inferred(
      'The registration keeps minors out: everywhere, in some countries, or until a parent has consented.',
    ),
    inferred('The age group stored with the user is wrong.'),
  ],
  actions: [
    todo(
      'administrator',
      inferred(
        "Look at the age group and the consent for minors in the user's entry in the directory.",
      ),
    ),
    todo(
      'developer',
      documented(
        'appManifest',
        'Read `parentalControlSettings` in the manifest: it holds the age rule of the app and the countries in which minors are kept out.',
      ),
    ),
  ],
  related: [50015],
  reviewed: '2026-11-23',
};
