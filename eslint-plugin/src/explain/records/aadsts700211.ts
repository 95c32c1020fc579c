import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts700211: AadstsRecord = {
  code: 700211,
  names: [],
  title: 'No federated credential for this issuer',
  category: 'client credential',
  oauthErrors: [{ error: 'invalid_client', sure: 'seen' }],
  fixers: ['developer'],
  retry: 'after-change',
  meaning: seen(
    'workloadIdentity1200',
    'A token of another identity provider was used as credential, and the app trusts no issuer of that name.',
  ),
  causes: [
    documented(
      'federatedCredentials',
      'The issuer in the credential differs from the `iss` of the token; it has to be the same, without blanks around it.',
    ),
    inferred('The cluster or provider was made anew and has another issuer URL now.'),
    inferred(
      'The credential was created on another app or managed identity than the client id says.',
    ),
  ],
  actions: [
    todo(
      'developer',
      inferred(
        'Copy the issuer from the message into the federated credential, trailing slash included.',
      ),
    ),
    todo(
      'developer',
      documented(
        'federatedCredentials',
        'If the credential was made only minutes ago, wait and try again until it is known everywhere.',
      ),
    ),
  ],
  related: [70021, 700213, 7002138],
  reviewed: '2026-11-23',
};
