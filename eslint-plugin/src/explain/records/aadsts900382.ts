import { documented, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts900382: AadstsRecord = {
  code: 900382,
  names: [],
  title: 'A client with a credential cannot work across clouds',
  category: 'cloud',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'An app with a secret or certificate asked one cloud for a token that belongs to another cloud.',
  ),
  causes: [
    seen(
      'letsEncrypt399',
      'The tenant lives in the US Government cloud, and the request went to the public sign-in host.',
    ),
    seen(
      'teamsJs3121',
      'The app is registered in the public portal only; a government tenant needs a registration of its own.',
    ),
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
  related: [900432, 900439, 90038],
  reviewed: '2026-11-23',
};
