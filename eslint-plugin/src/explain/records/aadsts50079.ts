import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50079: AadstsRecord = {
  code: 50079,
  names: ['UserStrongAuthEnrollmentRequired'],
  title: 'The user has to set up multifactor authentication',
  category: 'MFA',
  oauthErrors: [{ error: 'interaction_required', sure: 'seen' }],
  fixers: ['user', 'administrator'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'A second factor is demanded and this user has none registered, or the federated sign-in did not bring the claim.',
  ),
  causes: [
    documented('errorCodes', 'A policy or the per-user setting was switched on.'),
    documented('errorCodes', 'A federated identity provider did not send the multifactor claim.'),
  ],
  actions: [
    todo('user', documented('errorCodes', 'Sign in interactively and register a method.')),
    todo('developer', inferred('Start an interactive sign-in; a silent request cannot do it.')),
    todo('administrator', inferred('Check that the user may register from this place.')),
  ],
  related: [50076, 50074, 53004],
  reviewed: '2026-11-23',
};
