import { inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts550024: AadstsRecord = {
  code: 550024,
  names: [],
  title: 'Setting up this second factor is blocked',
  category: 'MFA',
  oauthErrors: [{ error: 'access_denied', sure: 'seen' }],
  fixers: ['administrator', 'developer'],
  retry: 'after-change',
  meaning: seen(
    'msalObjc',
    'In native authentication (External ID), a second factor could not be registered, because this way of receiving it is blocked.',
  ),
  causes: [
    inferred(
      'The phone number or address that was entered counts as risky, so no code is sent there.',
    ),
  ],
  actions: [
    todo(
      'developer',
      inferred(
        'Let the user choose another method or another number or address; do not repeat the request.',
      ),
    ),
    todo('developer', inferred('If no method is left, go on with the sign-in in a browser.')),
    todo(
      'administrator',
      inferred('Check in the sign-in log of the external tenant what blocked it.'),
    ),
  ],
  related: [53004, 53010],
  reviewed: '2026-11-23',
};
