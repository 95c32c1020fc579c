import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50088: AadstsRecord = {
  code: 50088,
  names: [],
  title: 'Too many calls or text messages for now',
  category: 'throttling',
  oauthErrors: [],
  fixers: ['wait', 'user'],
  retry: 'backoff',
  meaning: documented('errorCodes', 'The limit for second factors by telephone is reached.'),
  causes: [inferred('The same person asked for many calls or codes in a short time.')],
  actions: [
    todo('wait', documented('errorCodes', 'Wait some minutes.')),
    todo(
      'user',
      inferred(
        'Use the notification or the code of the Authenticator app: the texts of AADSTS500881 and AADSTS500882 name them as the way out.',
      ),
    ),
  ],
  related: [500881, 500882],

  reviewed: '2026-11-23',
};
