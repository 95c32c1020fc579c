import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50011: AadstsRecord = {
  code: 50011,
  names: ['InvalidReplyTo'],
  title: 'The redirect URI is not registered for this app',
  category: 'redirect URI',
  oauthErrors: [{ error: 'invalid_client', sure: 'seen' }],
  fixers: ['developer', 'administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The address to which the answer should go is not among those of the app registration, so nothing is sent to it.',
  ),
  causes: [
    documented(
      'article',
      'The address sent and the registered one differ: scheme, host, port, path, trailing slash.',
    ),
    inferred(
      'The address is registered under another platform (Web, SPA, mobile and desktop) than the one the app uses.',
    ),
    inferred('A new environment was never added to the registration.'),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'article',
        'Copy the address from the error message and compare it letter by letter with the registration.',
      ),
    ),
    todo(
      'administrator',
      documented(
        'article',
        'Add the address under App registrations, Authentication, or let its owner do it.',
      ),
    ),
  ],
  related: [500112, 700016, 9002326, 900971],
  article:
    'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/app-integration/error-code-aadsts50011-redirect-uri-mismatch',
  reviewed: '2026-11-23',
};
