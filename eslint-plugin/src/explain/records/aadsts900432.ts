import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts900432: AadstsRecord = {
  code: 900432,
  names: [],
  title: 'A client with a credential cannot work across clouds',
  category: 'cloud',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'The request crosses from one cloud to another (global, US Government, China), and apps that hold a secret or certificate may not do that.',
  ),
  causes: [
    inferred('The tenant lives in another cloud than the sign-in host to which the request went.'),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'nationalClouds',
        "Use the sign-in host of the tenant's cloud: `login.microsoftonline.us` for US Government, `login.partner.microsoftonline.cn` for China.",
      ),
    ),
    todo(
      'developer',
      documented(
        'nationalClouds',
        'Register the app in that cloud too; registrations do not carry over.',
      ),
    ),
  ],
  related: [900382, 900439, 90038],
  reviewed: '2026-11-23',
};
