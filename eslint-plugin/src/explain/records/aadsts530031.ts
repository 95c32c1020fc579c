import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts530031: AadstsRecord = {
  code: 530031,
  names: [],
  title: 'An access policy refuses the token',
  category: 'Conditional Access',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'collectedTexts',
    'A policy of the tenant does not allow a token to be issued for this sign-in.',
  ),
  causes: [],
  actions: [
    todo(
      'administrator',
      documented(
        'conditionalAccess',
        'Find the sign-in by its correlation id; its Conditional Access tab names the policy that stopped it.',
      ),
    ),
    todo('developer', inferred('Do not retry; show the message and the correlation id.')),
  ],
  related: [53003, 530032],
  reviewed: '2026-11-23',
};
