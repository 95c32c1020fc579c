import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50142: AadstsRecord = {
  code: 50142,
  names: [],
  title: 'Conditional Access demands a new password',
  category: 'Conditional Access',
  oauthErrors: [],
  fixers: ['user', 'administrator'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'A Conditional Access policy wants the password changed before access is given.',
  ),
  causes: [documented('caGrant', 'The policy looks at the risk of the user.')],
  actions: [
    todo(
      'user',
      documented(
        'caGrant',
        'Pass the second factor, then change the password. The factor must have been registered before.',
      ),
    ),
    todo(
      'administrator',
      documented(
        'riskRemediation',
        'For users of a local directory, password writeback has to be on.',
      ),
    ),
    todo(
      'administrator',
      documented('conditionalAccess', 'The sign-in event names the policy (role Reports Reader).'),
    ),
    todo('developer', inferred('Make the request interactive.')),
  ],
  related: [50135, 50137, 53003],

  reviewed: '2026-11-23',
};
