import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts50027: AadstsRecord = {
  code: 50027,
  names: ['InvalidJwtToken'],
  title: 'A JSON web token in the request is not valid',
  category: 'request',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'A token that came with the request is badly formed, or one of its claims is not acceptable.',
  ),
  causes: [
    seen(
      'openidClient348',
      'The client assertion had a list as audience: a library had begun to name two.',
    ),
    documented('errorCodes', 'Issuer or audience are not those that were expected.'),
    documented('errorCodes', 'It is not valid at this time.'),
    documented(
      'errorCodes',
      '`nonce` or `sub` is missing, the subject differs, or a claim appears twice.',
    ),
    documented(
      'errorCodes',
      'The ID token of an external provider has a signature that does not verify.',
    ),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'certificateCredentials',
        'For a client assertion: `iss` and `sub` are the client id, `aud` is the address of the token endpoint.',
      ),
    ),
    todo(
      'developer',
      inferred(
        'Find out which token is meant (client assertion, on-behalf-of assertion or the answer of an external provider), and decode its header and claims on your own machine.',
      ),
    ),
    todo('developer', inferred('Compare the clock of the machine that signs with the real time.')),
  ],
  related: [50013, 50120, 700027, 900384, 5002730],

  reviewed: '2026-11-23',
};
