import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts90038: AadstsRecord = {
  code: 90038,
  names: ['NationalCloudTenantRedirection'],
  title: 'The tenant is in another national cloud',
  category: 'cloud',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The request went to one cloud of Microsoft, and the tenant that it names lives in another one.',
  ),
  causes: [
    seen(
      'pnpAssessment34',
      'A tool was told the wrong cloud: GCC tenants are in the worldwide one, those of GCC High are not.',
    ),
    inferred('The address of the sign-in service is fixed in the program.'),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'nationalClouds',
        'Use the address of that cloud: `login.microsoftonline.us`, `login.partner.microsoftonline.cn` or, worldwide, `login.microsoftonline.com`.',
      ),
    ),
    todo(
      'developer',
      documented(
        'nationalClouds',
        'Register the app in that cloud as well; registrations are not shared.',
      ),
    ),
  ],
  related: [90051, 900439],
  reviewed: '2026-11-23',
};
