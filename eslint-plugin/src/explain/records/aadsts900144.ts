import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts900144: AadstsRecord = {
  code: 900144,
  names: [],
  title: 'A required parameter is missing in the body',
  category: 'request',
  oauthErrors: [{ error: 'invalid_request', sure: 'inferred' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'The token request lacks the parameter that the message names.',
  ),
  causes: [
    inferred('The body was sent as JSON instead of a form, so the endpoint found nothing in it.'),
    inferred('The parameters were put into the query instead of the body.'),
  ],
  actions: [
    todo(
      'developer',
      inferred('Send a form: `new URLSearchParams({ … })` as the body of `fetch`.'),
    ),
    todo('developer', documented('authCodeFlow', 'Add the named parameter.')),
  ],
  related: [90014, 7000218, 9002313],
  reviewed: '2026-11-23',
};
