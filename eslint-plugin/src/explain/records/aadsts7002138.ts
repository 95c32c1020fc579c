import { documented, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts7002138: AadstsRecord = {
  code: 7002138,
  names: [],
  title: 'The federated subject differs only in case',
  category: 'client credential',
  oauthErrors: [{ error: 'invalid_client', sure: 'inferred' }],
  fixers: ['developer'],
  retry: 'after-change',
  meaning: seen(
    'azureLogin515',
    'The subject of the token would match a federated credential if upper and lower case did not count; they do.',
  ),
  causes: [
    documented(
      'breakingChanges',
      'Comparison without regard to case is being ended in steps, from August 2024 on.',
    ),
    seen(
      'azureLogin517',
      'Organization, repository or environment is written in another case than in the credential.',
    ),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'breakingChanges',
        'Copy the subject from the message into the credential, letter by letter.',
      ),
    ),
    todo(
      'developer',
      documented(
        'breakingChanges',
        'In workflows that App Service made, writing the environment name in lower case (`production`) is enough.',
      ),
    ),
  ],
  related: [700213, 70021, 700211],
  reviewed: '2026-11-23',
};
