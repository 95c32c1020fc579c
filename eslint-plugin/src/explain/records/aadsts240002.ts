import { documented, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts240002: AadstsRecord = {
  code: 240002,
  names: ['RequiredClaimIsMissing'],
  title: 'An ID token is not accepted as assertion',
  category: 'request',
  oauthErrors: [{ error: 'invalid_request', sure: 'seen' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'breakingChanges',
    'An API wanted to act on behalf of a user and sent an ID token for it. That grant takes access tokens.',
  ),
  causes: [
    seen(
      'azureSpringBoot333',
      'A library exchanged the ID token from the sign-in for a token to another API.',
    ),
    documented(
      'breakingChanges',
      'It worked before: apps registered before May 2018 may still do it, newer ones may not.',
    ),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'breakingChanges',
        'Give your API a scope of its own, let the front end get an access token for it, and pass that on.',
      ),
    ),
    todo(
      'developer',
      documented(
        'onBehalfOf',
        'The assertion has to be the access token with which your API was called, and its audience has to be your API.',
      ),
    ),
  ],
  related: [50013, 500131],
  reviewed: '2026-11-23',
};
