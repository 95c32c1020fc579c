import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50203: AadstsRecord = {
  code: 50203,
  names: [],
  title: 'The user was asked to set up Authenticator',
  category: 'MFA',
  oauthErrors: [],
  fixers: ['user'],
  retry: 'after-user',
  meaning: documented(
    'collectedTexts',
    'The Authenticator app is not set up for this user, who has to do so or put the reminder off.',
  ),
  causes: [
    inferred('The organization runs a registration campaign, or Microsoft manages one for it.'),
  ],
  actions: [
    todo(
      'user',
      documented(
        'registrationCampaign',
        'Set the app up, or skip for now; after some times it may be required.',
      ),
    ),
    todo(
      'administrator',
      documented(
        'registrationCampaign',
        'The campaign is set under Authentication methods, Registration campaign (role Authentication Policy Administrator).',
      ),
    ),
  ],
  related: [50072, 50125],

  reviewed: '2026-11-23',
};
