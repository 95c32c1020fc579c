import { documented, todo, type AadstsRecord } from '../record.js';

export const aadsts50003: AadstsRecord = {
  code: 50003,
  names: ['MissingSigningKey'],
  title: 'There is no signing key for this app',
  category: 'app registration',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The token could not be signed, because the app has no signing key or certificate that can be used.',
  ),
  causes: [
    documented('errorCodes', 'No signing key is configured for the app.'),
    documented('article', 'The app object is damaged, so that its certificate is not recognized.'),
    documented('collectedTexts', 'The certificate is being renewed just now.'),
  ],
  actions: [
    todo(
      'administrator',
      documented(
        'article',
        'In the SAML single sign-on page create a new certificate, make it active, and remove the unused one.',
      ),
    ),
    todo('wait', documented('collectedTexts', 'During a renewal, try again later.')),
    todo('administrator', documented('errorCodes', 'If it stays, ask the owner of the app.')),
  ],
  related: [50146],
  article:
    'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/app-integration/error-code-aadsts50003-cert-or-key-not-configured',
  reviewed: '2026-11-23',
};
