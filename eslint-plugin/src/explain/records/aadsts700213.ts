import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts700213: AadstsRecord = {
  code: 700213,
  names: [],
  title: 'No federated credential for this subject',
  category: 'client credential',
  oauthErrors: [{ error: 'invalid_client', sure: 'seen' }],
  fixers: ['developer'],
  retry: 'after-change',
  meaning: documented(
    'breakingChanges',
    'A token of another identity provider was used as credential, and no federated credential of the app matches it. Upper and lower case count.',
  ),
  causes: [
    seen(
      'azureLogin346',
      'The credential names a branch, but the job of the workflow names an environment; the subject has the environment then.',
    ),
    seen(
      'azureLogin617',
      'The portal wrote the numeric ids of owner and repository into the credential, and the tokens of the repository have none.',
    ),
    documented(
      'breakingChanges',
      'Organization, repository or environment is written in another case than in the token.',
    ),
    documented(
      'federatedCredentials',
      'The credential has a wildcard in it, which stands for nothing there.',
    ),
    inferred('The credential was made on another app or managed identity than the client id says.'),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'breakingChanges',
        'Copy the value from the message into the credential, letter by letter.',
      ),
    ),
    todo(
      'developer',
      documented(
        'federatedCredentials',
        'Compare issuer and audience too; the usual audience is `api://AzureADTokenExchange`.',
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
  related: [70021, 700211, 7002138, 700229],
  reviewed: '2026-11-23',
};
