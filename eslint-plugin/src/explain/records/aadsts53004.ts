import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts53004: AadstsRecord = {
  code: 53004,
  names: ['ProofUpBlockedDueToRisk'],
  title: 'A second factor cannot be registered now',
  category: 'MFA',
  oauthErrors: [],
  fixers: ['user', 'administrator'],
  retry: 'after-user',
  meaning: documented(
    'collectedTexts',
    'The methods cannot be set up because something about the sign-in looked suspicious.',
  ),
  causes: [
    documented(
      'errorCodes',
      'The user has to register for multifactor authentication before getting in, and has not.',
    ),
  ],
  actions: [
    todo('user', inferred('Register from a usual place and device.')),
    todo(
      'administrator',
      documented(
        'riskRemediation',
        'Investigate the user under ID Protection; reset the password (role User Administrator) or dismiss the risk (role Security Operator).',
      ),
    ),
  ],
  related: [50072, 50079, 53010, 550024],

  reviewed: '2026-11-23',
};
