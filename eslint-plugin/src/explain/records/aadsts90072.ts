import { documented, todo, type AadstsRecord } from '../record.js';

export const aadsts90072: AadstsRecord = {
  code: 90072,
  names: ['PassThroughUserMfaError'],
  title: 'The external account does not exist in this tenant',
  category: 'user account',
  oauthErrors: [],
  fixers: ['administrator', 'user'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'An outside account signed in, but this tenant has no guest entry for it, so its second factor cannot be asked for either.',
  ),
  causes: [
    documented('errorCodes', 'The guest was not invited.'),
    documented(
      'errorCodes',
      'For synchronized users: the anchor in the local directory and in Entra differ.',
    ),
  ],
  actions: [
    todo('administrator', documented('errorCodes', 'Invite the account, or repair the anchor.')),
    todo('user', documented('errorCodes', 'Sign in with another account.')),
  ],
  related: [50020, 16000, 50034],
  reviewed: '2026-11-23',
};
