import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts399284: AadstsRecord = {
  code: 399284,
  names: ['InboundIdTokenIssuerInvalid'],
  title: 'The issuer of an external ID token does not fit',
  category: 'federation',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'A user comes from another identity provider, and the issuer in the ID token of that provider is empty or not the one that is configured.',
  ),
  causes: [],
  actions: [
    todo(
      'administrator',
      inferred(
        'Compare `iss` in such a token with the issuer in the configuration of the identity provider, including a slash at the end.',
      ),
    ),
  ],
  related: [],
  reviewed: '2026-11-23',
};
