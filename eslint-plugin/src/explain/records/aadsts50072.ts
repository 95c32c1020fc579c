import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50072: AadstsRecord = {
  code: 50072,
  names: ['UserStrongAuthEnrollmentRequiredInterrupt'],
  title: 'The user has to register a second factor',
  category: 'MFA',
  oauthErrors: [{ error: 'invalid_grant', sure: 'inferred' }],
  fixers: ['user'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'The sign-in was interrupted so that the user can register for multifactor authentication.',
  ),
  causes: [
    documented(
      'collectedTexts',
      'An administrator changed the settings, or the user came from a new place.',
    ),
  ],
  actions: [
    todo('user', inferred('Sign in in a browser and follow the registration.')),
    todo(
      'developer',
      inferred('Make the request interactive; background code cannot register a factor.'),
    ),
    todo(
      'administrator',
      documented(
        'conditionalAccess',
        'If nobody expected it, the sign-in event names the policy (role Reports Reader).',
      ),
    ),
  ],
  related: [50074, 50076, 50079, 50203, 53004],

  reviewed: '2026-11-23',
};
