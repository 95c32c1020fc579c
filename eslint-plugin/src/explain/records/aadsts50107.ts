import { documented, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts50107: AadstsRecord = {
  code: 50107,
  names: ['InvalidRealmUri'],
  title: 'The issuer of the federated answer is not known',
  category: 'federation',
  oauthErrors: [],
  fixers: ['administrator', 'developer'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The request names a federation realm that does not exist for Entra, so it fits no place where anybody could sign in.',
  ),
  causes: [
    documented(
      'article',
      'A guest accepts an invitation, and the issuer in the SAML answer is not the one that is configured.',
    ),
    seen(
      'azureDocs59746',
      'An assertion that Entra itself had issued was sent to the token endpoint, to be exchanged for a Graph token.',
    ),
  ],
  actions: [
    todo(
      'administrator',
      documented(
        'article',
        'Compare the issuer in the message with the Issuer URI under External Identities, All identity providers, and make them equal.',
      ),
    ),
    todo(
      'developer',
      documented(
        'samlBearer',
        'Only assertions of a federated AD FS can be exchanged for tokens. An assertion of Entra cannot.',
      ),
    ),
  ],
  related: [50169, 20001, 50008],
  article:
    'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/app-integration/error-aadsts50107-guest-redemption-fails',
  reviewed: '2026-11-23',
};
