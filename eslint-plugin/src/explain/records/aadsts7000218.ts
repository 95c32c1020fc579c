import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts7000218: AadstsRecord = {
  code: 7000218,
  names: [],
  title: 'The app sent no secret, but needs one',
  category: 'client credential',
  oauthErrors: [{ error: 'invalid_client', sure: 'seen' }],
  fixers: ['developer'],
  retry: 'after-change',
  meaning: documented(
    'article',
    'The token endpoint takes the app for one that can keep a secret, and the request had neither secret nor assertion.',
  ),
  causes: [
    documented(
      'article',
      'The redirect URI is of type Web, which makes the app confidential, but the code runs as a public client.',
    ),
    documented(
      'article',
      'A flow without a redirect URI (device code, password) is used, and the app is not marked as public.',
    ),
    inferred('The secret setting is empty in this environment.'),
  ],
  actions: [
    todo('developer', documented('article', 'On a server: send the secret or a client assertion.')),
    todo(
      'developer',
      documented(
        'article',
        'In a desktop, mobile or command-line app: register the redirect URI under mobile and desktop, or allow public client flows.',
      ),
    ),
    todo('developer', inferred('Never put a secret into browser or desktop code to silence it.')),
  ],
  related: [7000215, 9002326, 9002327, 900144],
  article:
    'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/app-integration/confidential-client-application-authentication-error-aadsts7000218',
  reviewed: '2026-11-23',
};
