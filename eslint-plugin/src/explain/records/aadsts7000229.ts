import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts7000229: AadstsRecord = {
  code: 7000229,
  names: [],
  title: 'The app has no service principal in this tenant',
  category: 'app registration',
  oauthErrors: [{ error: 'invalid_client', sure: 'seen' }],
  fixers: ['administrator', 'developer'],
  retry: 'after-change',
  meaning: documented(
    'collectedTexts',
    'The app signs in as itself, but the tenant holds no service principal for it.',
  ),
  causes: [
    seen(
      'openclawTeams3',
      '`az ad app create` makes only the registration; the portal would have made the service principal too.',
    ),
    seen('azureSdkNet46762', 'The request goes to another tenant than the one that was meant.'),
    inferred('The service principal was deleted, and the registration remained.'),
  ],
  actions: [
    todo(
      'administrator',
      seen(
        'openclawTeams3',
        'Create it: `az ad sp create --id <client id>`, or consent to the app in the tenant.',
      ),
    ),
    todo('developer', inferred('Check that the tenant in the URL is the right one.')),
  ],
  related: [700016, 700011, 650052],
  reviewed: '2026-11-23',
};
