import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50158: AadstsRecord = {
  code: 50158,
  names: ['ExternalSecurityChallenge'],
  title: 'Another check has to be passed first',
  category: 'Conditional Access',
  oauthErrors: [],
  fixers: ['user'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'The sign-in is sent on to another page or provider for one more check. By itself this is a station on the way, not a failure.',
  ),
  causes: [
    documented('errorCodes', 'Terms of use wait to be accepted.'),
    documented('errorCodes', 'A second factor of another provider is configured.'),
  ],
  actions: [
    todo('user', inferred('Go on and complete the page.')),
    todo('developer', inferred('Make the request interactive.')),
    todo(
      'administrator',
      documented(
        'termsOfUse',
        'If users get stuck, test the terms of use or the external provider that the policy names.',
      ),
    ),
  ],
  related: [50074, 50076],
  reviewed: '2026-11-23',
};
