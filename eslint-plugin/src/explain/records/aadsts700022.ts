import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts700022: AadstsRecord = {
  code: 700022,
  names: ['InvalidMultipleResourcesScope'],
  namesElsewhere: ['InvalidMultipleResroucesScope'],
  title: 'Scopes of more than one API in one request',
  category: 'scope or resource',
  oauthErrors: [{ error: 'invalid_scope', sure: 'inferred' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'The `scope` of a token request names several resources; a token is for one.',
  ),
  causes: [
    inferred(
      'All scopes that the app ever needs were put into one list and sent to the token endpoint.',
    ),
    documented(
      'collectedTexts',
      "Microsoft's look-up says something else for this number: a client assertion without a `sub` claim. Go by the text that came with your error.",
    ),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'authCodeFlow',
        'In the token request, ask for one API only; the sign-in request may name several, to collect consent.',
      ),
    ),
    todo(
      'developer',
      documented('refreshTokens', 'Get the token for the next API with the refresh token.'),
    ),
    todo(
      'developer',
      documented(
        'certificateCredentials',
        'If your text speaks of the subject: put the client id into `sub` of the assertion.',
      ),
    ),
  ],
  related: [28002, 70011, 700023],
  reviewed: '2026-11-23',
};
