import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts70002: AadstsRecord = {
  code: 70002,
  names: ['InvalidClient'],
  title: 'Credentials could not be validated; read the code that follows',
  category: 'client credential',
  oauthErrors: [
    { error: 'invalid_grant', sure: 'seen' },
    { error: 'invalid_client', sure: 'inferred' },
  ],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: seen(
    'dnn17',
    'In older answers this number only opens the message; the second AADSTS code in it is the real reason.',
  ),
  causes: [
    seen('dnn17', 'The code was redeemed twice: the answer then reads 70002 and 54005.'),
    documented(
      'errorCodes',
      'Standing alone: the client secret sent is not one of this registration.',
    ),
  ],
  actions: [
    todo(
      'developer',
      inferred('Look for a second AADSTS number in the same text and explain that one.'),
    ),
    todo(
      'developer',
      documented('errorCodes', 'If there is none, compare the secret with the registration.'),
    ),
    todo('developer', inferred('Send the value of the secret, not its id.')),
  ],
  related: [54005, 70008, 7000215, 50012, 7000218],
  umbrella: true,
  reviewed: '2026-11-23',
};
