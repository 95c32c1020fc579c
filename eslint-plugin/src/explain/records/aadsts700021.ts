import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts700021: AadstsRecord = {
  code: 700021,
  names: [],
  title: 'The client assertion is for another app',
  category: 'client credential',
  oauthErrors: [{ error: 'invalid_client', sure: 'inferred' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'collectedTexts',
    'The application named in the client assertion is not the one in `client_id`.',
  ),
  causes: [
    inferred(
      'Two apps share a code base or a cache, and the assertion of one was sent with the id of the other.',
    ),
    inferred(
      'The assertion was built with another identifier, the object id for example, instead of the client id.',
    ),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'certificateCredentials',
        'Put the client id into `iss` and `sub` of the assertion, and send the same id as `client_id`.',
      ),
    ),
  ],
  related: [700027, 50048, 700023],
  reviewed: '2026-11-23',
};
