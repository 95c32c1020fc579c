import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts700003: AadstsRecord = {
  code: 700003,
  names: [],
  title: 'The device is not known in the tenant',
  category: 'device',
  oauthErrors: [],
  fixers: ['administrator', 'user'],
  retry: 'after-user',
  meaning: documented(
    'article',
    'The directory has no object for the device from which the user signs in.',
  ),
  causes: [documented('article', "The device was deleted in the user's home tenant.")],
  actions: [
    todo(
      'administrator',
      documented(
        'article',
        'Find the deletion in the audit log of the home tenant, and the reason for it.',
      ),
    ),
    todo(
      'user',
      documented(
        'article',
        'Registered device: disconnect the work account in the settings, then register again.',
      ),
    ),
    todo(
      'user',
      documented(
        'article',
        'Joined device: `dsregcmd /forcerecovery` as an administrator, then sign in; hybrid joined: `dsregcmd /leave`, then restart.',
      ),
    ),
    todo('developer', inferred('Do not retry; show the message.')),
  ],
  related: [50155, 53000, 530003],
  article:
    'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/app-integration/error-code-aadsts700003-device-object-was-not-found',
  reviewed: '2026-11-23',
};
