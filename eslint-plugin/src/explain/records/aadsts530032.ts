import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts530032: AadstsRecord = {
  code: 530032,
  names: ['BlockedByConditionalAccessOnSecurityPolicy'],
  title: 'A security policy of the tenant blocks the request',
  category: 'Conditional Access',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    "A security policy that the tenant's administrator has set up does not let this request pass.",
  ),
  causes: [
    documented('errorCodes', 'A policy on the level of the tenant applies.'),
    documented(
      'collectedTexts',
      "Microsoft's look-up names another reason: the home tenant of the user counts the user as a risk. Go by the text that came with your error.",
    ),
  ],
  actions: [
    todo(
      'administrator',
      documented(
        'conditionalAccess',
        'Find the event by its correlation id in the sign-in logs, and the policy in its details.',
      ),
    ),
    todo('developer', inferred('Do not retry; show the message.')),
  ],
  related: [53003, 50076],
  reviewed: '2026-11-23',
};
