import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts700024: AadstsRecord = {
  code: 700024,
  names: [],
  title: 'The client assertion is too old or not valid yet',
  category: 'client credential',
  oauthErrors: [{ error: 'invalid_client', sure: 'seen' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'collectedTexts',
    'The signed assertion with which the app identifies itself is outside its time of validity; the message gives the times.',
  ),
  causes: [
    seen(
      'azureLogin180',
      'A pipeline signed in with a federated token and needed another token after that one had expired.',
    ),
    seen(
      'msalJava984',
      'A version of a library kept sending an assertion that it had made hours before.',
    ),
    seen('sato1', 'The times in the assertion were computed in the wrong time zone.'),
    seen(
      'msalDotnet4951',
      'The network or the machine was so slow that the assertion ran out on its way.',
    ),
    inferred('The clock of the machine is wrong.'),
  ],
  actions: [
    todo(
      'developer',
      inferred(
        'Make a new assertion for each token request, and cache the access token, not the assertion.',
      ),
    ),
    todo(
      'developer',
      documented(
        'certificateCredentials',
        'Write `nbf` and `exp` as seconds in UTC, at most five to ten minutes apart.',
      ),
    ),
    todo(
      'developer',
      inferred('In long pipelines, sign in again before the step that needs the token.'),
    ),
    todo(
      'developer',
      inferred("Compare the current time in the message with the machine's clock."),
    ),
  ],
  related: [700027, 500133, 700021],
  reviewed: '2026-11-23',
};
