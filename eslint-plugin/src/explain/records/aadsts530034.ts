import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts530034: AadstsRecord = {
  code: 530034,
  names: ['DelegatedAdminBlockedDueToSuspiciousActivity'],
  title: 'A delegated administrator is blocked because of risk',
  category: 'Conditional Access',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'A partner administers this tenant from another one, and the account counts as risky in its home tenant.',
  ),
  causes: [
    seen(
      'partnerCenter389',
      'The account stood among the risky users of the partner tenant, with an entry that was two years old.',
    ),
  ],
  actions: [
    todo(
      'administrator',
      seen(
        'partnerCenter389',
        "In the partner's own tenant, open the risky users, examine the account, and dismiss the risk if it is unfounded.",
      ),
    ),
    todo('administrator', inferred('If the risk is real, secure the account first.')),
  ],
  related: [53011],
  reviewed: '2026-11-23',
};
