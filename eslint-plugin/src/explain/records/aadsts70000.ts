import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts70000: AadstsRecord = {
  code: 70000,
  names: ['InvalidGrant'],
  title: 'The code or refresh token is not valid',
  category: 'code',
  oauthErrors: [{ error: 'invalid_grant', sure: 'seen' }],
  fixers: ['developer'],
  retry: 'new-code',
  meaning: documented(
    'collectedTexts',
    'What was presented as a grant (an authorization code or a refresh token, for example) is malformed or not valid.',
  ),
  causes: [
    documented(
      'errorCodes',
      'The refresh token is bound to its client (token binding), and the binding is missing or does not fit.',
    ),
    seen(
      'onedrive3615',
      'The code was damaged on its way, for example by browser extensions or scripts that change the redirect URL.',
    ),
    inferred('The grant belongs to another client id.'),
  ],
  actions: [
    todo(
      'developer',
      inferred(
        'Read the whole `error_description`: this number is general; if another AADSTS code stands beside it, that one is the cause.',
      ),
    ),
    todo(
      'developer',
      inferred(
        'Log the length and a hash of the code where it arrives and where it is sent; they must be equal.',
      ),
    ),
    todo(
      'developer',
      documented('authCodeFlow', 'Start a new sign-in; do not send the same grant again.'),
    ),
  ],
  related: [54005, 70008, 9002313, 700005, 700007],
  umbrella: true,
  reviewed: '2026-11-23',
};
