import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts500133: AadstsRecord = {
  code: 500133,
  names: [],
  title: 'On-behalf-of: the incoming token has expired',
  category: 'request',
  oauthErrors: [{ error: 'invalid_grant', sure: 'inferred' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'The access token that was handed in to be exchanged is outside its time of validity; the message gives both times.',
  ),
  causes: [
    inferred(
      'The API stored the token of a user and exchanged it later, in a job or from a cache.',
    ),
    inferred(
      'The caller held on to an access token instead of asking its library for a current one.',
    ),
    inferred('A clock is wrong; compare it with the current time in the message.'),
  ],
  actions: [
    todo(
      'developer',
      documented('errorCodes', 'Get a new access token in the calling app, and send that.'),
    ),
    todo(
      'developer',
      documented(
        'onBehalfOf',
        'For work that outlives the request, ask for `offline_access` in the exchange and keep its refresh token.',
      ),
    ),
    todo('user', inferred('Sign in again if the app cannot get a new token silently.')),
  ],
  related: [50013, 500131, 700024],
  reviewed: '2026-11-23',
};
