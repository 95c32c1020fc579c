import { documented, todo, type AadstsRecord } from '../record.js';

export const aadsts70005: AadstsRecord = {
  code: 70005,
  names: ['UnsupportedResponseType'],
  title: 'The response type is not allowed',
  category: 'request',
  oauthErrors: [{ error: 'unsupported_response_type', sure: 'inferred' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'The `response_type` asks the authorization endpoint for something that is not supported, for this app or at all.',
  ),
  causes: [
    documented(
      'errorCodes',
      'An access token (`token`) is asked for, and the registration does not allow that.',
    ),
    documented('errorCodes', 'An ID token is asked for without the scope `openid`.'),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'implicitGrant',
        'Ask for a code and use PKCE, also in the browser; Microsoft advises against the implicit grant.',
      ),
    ),
    todo(
      'developer',
      documented(
        'authCodeFlow',
        'If you do need the hybrid flow, allow ID tokens in the registration.',
      ),
    ),
  ],
  related: [700051, 700054],
  reviewed: '2026-11-23',
};
