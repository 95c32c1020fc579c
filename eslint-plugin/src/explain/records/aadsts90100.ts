import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts90100: AadstsRecord = {
  code: 90100,
  names: ['InvalidRequestParameter'],
  title: 'A parameter is empty or wrong',
  category: 'request',
  oauthErrors: [{ error: 'invalid_request', sure: 'inferred' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'One parameter of the request has no value, or one that cannot be used.',
  ),
  causes: [inferred('A setting from which the value comes is not set where the program runs.')],
  actions: [
    todo(
      'developer',
      documented('collectedTexts', 'Read the name of the parameter in the text behind the code.'),
    ),
    todo(
      'developer',
      inferred('Look at the request as it was sent, not at the code that builds it.'),
    ),
  ],
  related: [90014, 90102],
  reviewed: '2026-11-23',
};
