import { documented, todo, type AadstsRecord } from '../record.js';

export const aadsts900439: AadstsRecord = {
  code: 900439,
  names: [],
  namesElsewhere: ['USGClientNotSupportedOnPublicEndpoint'],
  title: 'A US Government user or app at the public endpoint',
  category: 'cloud',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'after-change',
  meaning: documented(
    'breakingChanges',
    'A user of the US Government cloud was sent to the sign-in of the public cloud, which has been blocked since 2020.',
  ),
  causes: [
    documented(
      'article',
      'The app still uses `login-us.microsoftonline.com` or another public host, though it is registered in Azure Government.',
    ),
    documented(
      'breakingChanges',
      'A public app takes users of the government cloud without being prepared for them.',
    ),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'article',
        'Sign in at `https://login.microsoftonline.us`, and call Graph at `https://graph.microsoft.us`.',
      ),
    ),
    todo(
      'developer',
      documented(
        'breakingChanges',
        'A public app that is to serve government users may need a registration in their cloud.',
      ),
    ),
  ],
  related: [90038, 900382],
  article:
    'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/app-integration/error-aadsts900439-usgclientnotsupportedonpublicendpoint',
  reviewed: '2026-11-23',
};
