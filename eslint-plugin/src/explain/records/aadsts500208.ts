import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts500208: AadstsRecord = {
  code: 500208,
  names: [],
  title: "The account's domain does not fit the expected account type",
  category: 'user account',
  oauthErrors: [],
  fixers: ['developer', 'user'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The account is of another type than this tenant or app expects.',
  ),
  causes: [
    documented(
      'errorCodes',
      'A personal account was used where only work or school accounts may sign in.',
    ),
    inferred(
      "The sign-in URL names an authority (tenant, `/consumers`, an external tenant's host) that does not go with the address the user typed.",
    ),
  ],
  actions: [
    todo(
      'developer',
      inferred(
        'Use the authority that fits the people who sign in, and check `domain_hint` and `login_hint` if you send them.',
      ),
    ),
    todo('user', inferred('Sign in with another account.')),
  ],
  related: [500200, 500207, 50020],
  reviewed: '2026-11-23',
};
