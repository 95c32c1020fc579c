import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts700011: AadstsRecord = {
  code: 700011,
  names: ['UnauthorizedClientAppNotFoundInOrgIdTenant'],
  title: 'The app does not exist in this tenant',
  category: 'app registration',
  oauthErrors: [{ error: 'unauthorized_client', sure: 'inferred' }],
  fixers: ['developer', 'administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'A client asked this tenant for a token, but no app with that identifier is known there.',
  ),
  causes: [
    inferred('The request went to the wrong tenant.'),
    inferred('The client id is mistyped, or belongs to an app that was deleted.'),
    inferred('Nobody has consented to the app in this tenant yet, so it was not installed.'),
  ],
  actions: [
    todo(
      'developer',
      inferred('Compare `client_id` and the tenant in the URL with the registration.'),
    ),
    todo(
      'administrator',
      inferred('Install the app by giving consent, if it is meant to be used here.'),
    ),
  ],
  related: [700016, 650059, 7000229],
  reviewed: '2026-11-23',
};
