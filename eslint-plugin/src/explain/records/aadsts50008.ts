import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts50008: AadstsRecord = {
  code: 50008,
  names: ['InvalidSamlToken'],
  title: 'The SAML assertion cannot be accepted',
  category: 'federation',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The assertion in the token is missing or not built as it should be.',
  ),
  causes: [
    seen(
      'rsaSaml',
      'The issuer name had been copied from instructions and was used by other tenants too; a name of its own was the advice.',
    ),
    inferred(
      'The provider has a new signing certificate, and the federation settings still hold the old one.',
    ),
  ],
  actions: [
    todo('administrator', documented('errorCodes', 'Ask whoever runs the federation provider.')),
    todo(
      'administrator',
      inferred('Compare issuer and signing certificate with the settings of the federated domain.'),
    ),
    todo(
      'developer',
      inferred('The app cannot change this, unless it hands over the assertion itself.'),
    ),
  ],
  related: [75005, 500089, 5000811, 7500514],

  reviewed: '2026-11-23',
};
