import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50120: AadstsRecord = {
  code: 50120,
  names: ['ThresholdJwtInvalidJwtFormat'],
  title: 'The header of a JSON web token is not understood',
  category: 'request',
  oauthErrors: [],
  fixers: ['developer', 'administrator'],
  retry: 'fix-request',
  meaning: documented(
    'collectedTexts',
    'The header of a token in the request names a kind of credential that is not known.',
  ),
  causes: [],
  actions: [
    todo(
      'developer',
      inferred(
        'Decode the header on your own machine; compare `alg`, `typ`, `kid` and the thumbprint with what the credential needs.',
      ),
    ),
    todo('user', documented('errorCodes', 'Tell the administrator of the tenant.')),
  ],
  related: [50027, 700027],

  reviewed: '2026-11-23',
};
