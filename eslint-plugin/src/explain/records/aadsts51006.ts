import { documented, todo, type AadstsRecord } from '../record.js';

export const aadsts51006: AadstsRecord = {
  code: 51006,
  names: ['ForceReauthDueToInsufficientAuth'],
  title: 'The session lacks proof of a Windows sign-in',
  category: 'on-premises',
  oauthErrors: [],
  fixers: ['user'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'A sign-in by Windows itself is needed, and the session of the user was made without it.',
  ),
  causes: [],
  actions: [
    todo('user', documented('errorCodes', 'Sign in again.')),
    todo(
      'user',
      documented('seamlessSso', 'Do so on a domain-joined device inside the corporate network.'),
    ),
    todo(
      'administrator',
      documented(
        'seamlessSso',
        'If it fails there too, follow the checklist for seamless single sign-on.',
      ),
    ),
  ],
  related: [50180, 81010],

  reviewed: '2026-11-23',
};
