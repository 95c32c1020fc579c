import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts700023: AadstsRecord = {
  code: 700023,
  names: ['InvalidResourcelessScope'],
  title: 'The scope names no API',
  category: 'scope or resource',
  oauthErrors: [{ error: 'invalid_scope', sure: 'inferred' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'From the `scope` of the token request it cannot be told for which API the access token is meant.',
  ),
  causes: [
    inferred(
      'Only scopes like `openid`, `profile` or `offline_access` were sent where a scope of an API is needed.',
    ),
    documented(
      'collectedTexts',
      "Microsoft's look-up says something else for this number: the `aud` of a client assertion does not fit the authority. Go by the text that came with your error.",
    ),
  ],
  actions: [
    todo(
      'developer',
      inferred(
        'Add a scope of the API, `<application ID URI>/<name>` or `<application ID URI>/.default`.',
      ),
    ),
    todo(
      'developer',
      documented(
        'certificateCredentials',
        'If your text speaks of the audience: set `aud` of the assertion to the token endpoint of the tenant to which you send it.',
      ),
    ),
  ],
  related: [70011, 700022, 700021],
  reviewed: '2026-11-23',
};
