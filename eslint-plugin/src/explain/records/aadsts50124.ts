import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50124: AadstsRecord = {
  code: 50124,
  names: ['ClaimsTransformationInvalidInputParameter'],
  title: 'A claims transformation has a bad regular expression',
  category: 'claims extension',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'A claim of this app is made with a regular expression, and that expression is not valid.',
  ),
  causes: [],
  actions: [
    todo('administrator', documented('errorCodes', 'Correct the claims mapping of the app.')),
    todo(
      'administrator',
      documented(
        'jwtClaims',
        'The expressions stand under Enterprise applications, the app, Single sign-on, Attributes & Claims (role Cloud Application Administrator).',
      ),
    ),
    todo(
      'developer',
      inferred('There is nothing to change in the app; name the claim that was changed last.'),
    ),
  ],
  related: [50162, 501241, 50146],

  reviewed: '2026-11-23',
};
