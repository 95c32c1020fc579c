import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts53003: AadstsRecord = {
  code: 53003,
  names: ['BlockedByConditionalAccess'],
  title: 'Conditional Access blocked the token',
  category: 'Conditional Access',
  oauthErrors: [
    { error: 'interaction_required', suberror: 'message_only', sure: 'seen' },
    { error: 'invalid_grant', suberror: 'message_only', sure: 'seen' },
  ],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'A policy forbids this token for this user, app, place or device.',
  ),
  causes: [
    documented('errorCodes', 'A policy with "block" applies to this sign-in.'),
    inferred('The app asks for several resources, and one of them is covered by the policy.'),
  ],
  actions: [
    todo(
      'administrator',
      documented(
        'conditionalAccess',
        'Find the event by its correlation id in the sign-in logs (role Reports Reader) and open its Conditional Access tab.',
      ),
    ),
    todo('user', inferred('Pass the correlation id on to the administrator.')),
    todo(
      'developer',
      inferred(
        'Do not retry; show the message. If the answer carries `claims`, pass them on in an interactive request.',
      ),
    ),
  ],
  related: [53000, 50076, 530032, 50105],
  reviewed: '2026-11-23',
};
