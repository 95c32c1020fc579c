import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts53011: AadstsRecord = {
  code: 53011,
  names: [],
  title: 'Blocked for a risk found in the home tenant',
  category: 'Conditional Access',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The tenant that the account comes from has found it at risk, so it is kept out here too.',
  ),
  causes: [],
  actions: [
    todo(
      'administrator',
      inferred('Leave it to the administrators of the home tenant: the risk is recorded there.'),
    ),
    todo(
      'administrator',
      documented(
        'riskRemediation',
        'There: investigate, then reset the password (role User Administrator) or dismiss the risk (role Security Operator).',
      ),
    ),
    todo('user', inferred('Ask the help desk of your own organization, not that of the app.')),
    todo('developer', inferred('Do not retry; show the message.')),
  ],
  related: [530034, 53003],

  reviewed: '2026-11-23',
};
