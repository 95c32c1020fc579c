import { documented, todo, type AadstsRecord } from '../record.js';

export const aadsts220501: AadstsRecord = {
  code: 220501,
  names: ['InvalidCrlDownload'],
  title: 'The certificate revocation list could not be loaded',
  category: 'client credential',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'article',
    'A user signs in with a certificate, and the list of revoked certificates that belongs to it could not be downloaded or used.',
  ),
  causes: [
    documented('article', 'The address of the list cannot be reached from the internet.'),
    documented('article', 'The list has expired.'),
  ],
  actions: [
    todo(
      'administrator',
      documented(
        'article',
        'Open the address of the distribution point in a browser outside your network; if that fails, publish the list at a public place.',
      ),
    ),
    todo(
      'administrator',
      documented(
        'article',
        'If it opens, look at its date for the next update, and publish a new list when that date is over.',
      ),
    ),
  ],
  related: [50017],
  article:
    'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/app-integration/error-code-aadsts220501-unable-to-download-certificate-revocation-list',
  reviewed: '2026-11-23',
};
