import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50015: AadstsRecord = {
  code: 50015,
  names: ['ViralUserLegalAgeConsentRequiredState'],
  title: 'A consent for young people is missing',
  category: 'user account',
  oauthErrors: [],
  fixers: ['user', 'administrator'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'The account belongs to an age group for which somebody has to consent, and nobody has.',
  ),
  causes: [],
  actions: [
    todo(
      'user',
      inferred(
        'Follow the page that asks for the consent, or let the person do so who may give it.',
      ),
    ),
    todo(
      'administrator',
      inferred("Look at the age group and the consent for minors among the user's properties."),
    ),
    todo('developer', inferred('There is nothing to change in the app.')),
  ],
  related: [54000],

  reviewed: '2026-11-23',
};
