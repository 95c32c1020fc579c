import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50196: AadstsRecord = {
  code: 50196,
  names: ['LoopDetected'],
  title: 'The app repeats the same request in a loop',
  category: 'throttling',
  oauthErrors: [{ error: 'invalid_grant', sure: 'documented' }],
  fixers: ['developer'],
  retry: 'backoff',
  meaning: documented(
    'breakingChanges',
    'The same client asked for the same thing many times within minutes (about fifteen in five), and was stopped.',
  ),
  causes: [
    documented('errorCodes', 'Tokens are not cached, so that every call asks anew.'),
    documented('errorCodes', 'A failure leads to the same request again.'),
    inferred('Sign-in page and app redirect to each other because the session is not stored.'),
  ],
  actions: [
    todo('developer', documented('errorCodes', 'Cache tokens until they expire.')),
    todo(
      'developer',
      documented(
        'breakingChanges',
        'Answer `invalid_grant` with an interactive prompt, not with the same silent request.',
      ),
    ),
    todo('developer', inferred('Stop after one automatic attempt and show the error.')),
  ],
  related: [50058, 54005],
  reviewed: '2026-11-23',
};
