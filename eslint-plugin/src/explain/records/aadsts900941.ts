import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts900941: AadstsRecord = {
  code: 900941,
  names: [],
  title: 'An administrator has to consent: the app looks risky',
  category: 'consent',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'collectedTexts',
    'The app counts as risky, so users may not consent to it themselves.',
  ),
  causes: [
    inferred(
      'The publisher of the app is not verified, or the app asks for more than users may grant.',
    ),
  ],
  actions: [
    todo(
      'administrator',
      inferred(
        'Examine who makes the app and what it wants; grant consent for the organization only if you trust it.',
      ),
    ),
    todo('user', inferred('Do not try to get around it; ask your administrator.')),
    todo(
      'developer',
      inferred("Have the app's publisher verified, and ask for fewer permissions."),
    ),
  ],
  related: [90094, 65001],
  reviewed: '2026-11-23',
};
