import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts7000222: AadstsRecord = {
  code: 7000222,
  names: ['InvalidClientSecretExpiredKeysProvided'],
  title: 'The client secret has expired',
  category: 'client credential',
  oauthErrors: [{ error: 'invalid_client', sure: 'seen' }],
  fixers: ['developer', 'administrator'],
  retry: 'after-change',
  meaning: documented('errorCodes', 'The secret was right once, but its end date has passed.'),
  causes: [inferred('Nobody replaced the secret before its end.')],
  actions: [
    todo(
      'developer',
      documented('errorCodes', 'Make a new secret, deploy it, then remove the old one.'),
    ),
    todo(
      'developer',
      documented(
        'certificateCredentials',
        'Consider a certificate or a federated credential instead of a secret.',
      ),
    ),
    todo(
      'administrator',
      inferred('Watch the end dates of credentials, so that the next one is replaced in time.'),
    ),
  ],
  related: [7000215, 7000218, 50012],
  reviewed: '2026-11-23',
};
