import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50086: AadstsRecord = {
  code: 50086,
  names: ['SasNonRetryableError'],
  title: 'The second-factor service failed for good',
  category: 'MFA',
  oauthErrors: [],
  fixers: ['user', 'administrator'],
  retry: 'after-user',
  meaning: inferred(
    'The service that checks second factors gave an error that a repetition will not cure. Microsoft lists nothing but the name.',
  ),
  causes: [],
  actions: [
    todo(
      'user',
      inferred('Start the sign-in anew, and choose another method if the page offers one.'),
    ),
    todo(
      'administrator',
      documented(
        'signInLogs',
        'Read "Failure reason" and "Additional details" of the sign-in event; if they do not help, open a support request.',
      ),
    ),
  ],
  related: [50087, 500121],

  reviewed: '2026-11-23',
};
