import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts90008: AadstsRecord = {
  code: 90008,
  names: ['TokenForItselfRequiresGraphPermission'],
  title: 'The app lacks the permission to sign users in',
  category: 'consent',
  oauthErrors: [],
  fixers: ['developer', 'administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'Nobody has consented to the app, and it does not even ask for the least: to sign the user in and read the profile.',
  ),
  causes: [
    documented(
      'collectedTexts',
      'The registration does not list that permission of Microsoft Graph.',
    ),
    inferred(
      'As the name of the code says, the app asks for a token to itself; that case needs this permission.',
    ),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'collectedTexts',
        'Add the delegated permission `User.Read` of Microsoft Graph to the registration.',
      ),
    ),
    todo('administrator', inferred('Grant consent for it, or let users consent themselves.')),
  ],
  related: [65001, 90009],
  reviewed: '2026-11-23',
};
