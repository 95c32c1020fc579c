import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts700229: AadstsRecord = {
  code: 700229,
  names: ['ForbiddenTokenType'],
  title: 'Only app-only tokens serve as federated credential',
  category: 'client credential',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'A token of Entra itself was used as federated credential. Only one that an app got for itself is good for that, and this one stands for a user.',
  ),
  causes: [
    inferred(
      'The access token of a signed-in user (from a command line, for example) was sent as client assertion.',
    ),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'managedIdentityTrust',
        'Take the token of a user-assigned managed identity, with the audience `api://AzureADTokenExchange` (in the global cloud).',
      ),
    ),
    todo('developer', documented('errorCodes', 'Or get one with the client credentials flow.')),
  ],
  related: [700213, 700211],
  reviewed: '2026-11-23',
};
