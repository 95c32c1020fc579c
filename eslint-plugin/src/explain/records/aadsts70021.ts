import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts70021: AadstsRecord = {
  code: 70021,
  names: [],
  title: 'No federated credential fits the token',
  category: 'client credential',
  oauthErrors: [{ error: 'invalid_request', sure: 'seen' }],
  fixers: ['developer', 'administrator'],
  retry: 'after-change',
  meaning: documented(
    'federatedCredentials',
    'The app showed a token of another identity provider, and none of its federated identity credentials matches that token.',
  ),
  causes: [
    documented(
      'federatedTrust',
      'Issuer or subject of the credential differ from `iss` and `sub` of the token; for GitHub, the subject also depends on branch, environment or pull request.',
    ),
    documented(
      'federatedCredentials',
      'The credential was added minutes ago and is not known everywhere yet.',
    ),
    inferred('The two differ only in upper and lower case or in a slash at the end.'),
  ],
  actions: [
    todo(
      'developer',
      inferred(
        'Compare issuer, subject and audience in the error text with the credential, character by character.',
      ),
    ),
    todo(
      'developer',
      documented(
        'federatedCredentials',
        'After adding or changing a credential, wait a little and repeat the request.',
      ),
    ),
  ],
  related: [700211, 700213, 7002138],
  reviewed: '2026-11-23',
};
