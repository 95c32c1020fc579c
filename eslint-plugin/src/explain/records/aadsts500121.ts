import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts500121: AadstsRecord = {
  code: 500121,
  names: [],
  namesElsewhere: ['UserAuthFailedDuplicateRequest'],
  title: 'The multifactor prompt was not completed',
  category: 'MFA',
  oauthErrors: [],
  fixers: ['user'],
  retry: 'after-user',
  meaning: documented('signInLogs', 'A prompt was shown, and no positive answer came.'),
  causes: [
    documented('signInLogs', 'The user has not finished setting up the method.'),
    inferred('The prompt was denied or ran out of time.'),
  ],
  actions: [
    todo(
      'user',
      documented(
        'signInLogs',
        'Sign in again and answer the prompt; finish the set-up if it is not complete.',
      ),
    ),
    todo(
      'user',
      inferred(
        'If you did not start a sign-in, deny the prompt and change your password: somebody else may know it.',
      ),
    ),
  ],
  related: [50074, 50076],
  reviewed: '2026-11-23',
};
