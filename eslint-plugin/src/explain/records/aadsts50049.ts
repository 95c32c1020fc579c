import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts50049: AadstsRecord = {
  code: 50049,
  names: ['NoSuchInstanceForDiscovery'],
  title: 'The authority host is not a login host of Entra',
  category: 'cloud',
  oauthErrors: [{ error: 'invalid_instance', sure: 'documented' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'authorityAliases',
    'The library asked Entra whether the host of the authority exists, and it does not.',
  ),
  causes: [
    inferred('The host is mistyped.'),
    seen(
      'msalJs2357',
      'The authority is a host of Azure AD B2C, and the library checked it as if it were Entra.',
    ),
    inferred('A custom domain was not declared as trusted to the library.'),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'nationalClouds',
        'Use the host of your cloud: `login.microsoftonline.com`, for the US Government `login.microsoftonline.us`, for China `login.partner.microsoftonline.cn`.',
      ),
    ),
    todo(
      'developer',
      inferred(
        'For B2C, External ID or a custom domain, declare the host as a known authority in the library.',
      ),
    ),
  ],
  related: [90002, 50128, 900023],

  reviewed: '2026-11-23',
};
