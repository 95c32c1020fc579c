import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50074: AadstsRecord = {
  code: 50074,
  names: ['UserStrongAuthClientAuthNRequiredInterrupt'],
  title: 'The second factor was demanded and not passed',
  category: 'MFA',
  oauthErrors: [{ error: 'invalid_grant', sure: 'inferred' }],
  fixers: ['user'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'The sign-in was interrupted for multifactor authentication, and it was not completed.',
  ),
  causes: [
    documented('errorCodes', 'The user did not pass the challenge.'),
    inferred('In the log it often stands before a success: the interruption is logged by itself.'),
  ],
  actions: [
    todo('user', inferred('Complete the prompt.')),
    todo(
      'developer',
      inferred('Make the request interactive; background code cannot answer a prompt.'),
    ),
  ],
  related: [50076, 500121, 50079],
  reviewed: '2026-11-23',
};
