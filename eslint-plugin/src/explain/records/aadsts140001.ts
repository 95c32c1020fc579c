import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts140001: AadstsRecord = {
  code: 140001,
  names: ['InvalidSessionKey'],
  title: 'The key of the session was refused',
  category: 'device',
  oauthErrors: [],
  fixers: ['user', 'administrator'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'The key that should prove that the request comes from the right device or session is not valid.',
  ),
  causes: [
    inferred('The request was not signed with the key that belongs to the primary refresh token.'),
    inferred('The device lost its keys, for example after trouble with its TPM.'),
  ],
  actions: [
    todo('user', inferred('Sign in to the device again.')),
    todo(
      'administrator',
      documented(
        'primaryRefreshToken',
        'On Windows, `dsregcmd /status` shows under SSO State whether there is a primary refresh token and what went wrong.',
      ),
    ),
    todo(
      'developer',
      inferred('Do not carry session cookies or such tokens from one device to another.'),
    ),
  ],
  related: [140000],
  reviewed: '2026-11-23',
};
