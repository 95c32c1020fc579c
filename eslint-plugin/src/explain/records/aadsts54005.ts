import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts54005: AadstsRecord = {
  code: 54005,
  names: [],
  title: 'The authorization code was already redeemed',
  category: 'code',
  oauthErrors: [{ error: 'invalid_grant', sure: 'documented' }],
  fixers: ['developer'],
  retry: 'new-code',
  meaning: documented(
    'breakingChanges',
    'The token endpoint has seen this authorization code before. A code can be exchanged a single time; keep what came back, not the code.',
  ),
  causes: [
    seen(
      'identityWeb2328',
      'The program itself sends the exchange twice while it handles one callback.',
    ),
    documented('msalDotnetCodes', 'A framework redeems the code, and your own code does it too.'),
    seen(
      'reactOauth2Pkce39',
      'A browser app redeems in a mount effect, and the effect runs twice: React StrictMode in development, or a remount.',
    ),
    seen(
      'msalJs4217',
      'A lost or slow answer led to the same request being sent again, by a retry, a proxy or an HTTP client.',
    ),
    seen(
      'nextjsAuth01495',
      'The browser asks for the callback a second time (reload, Back, prefetch, a double request) while the code is still in its URL.',
    ),
    documented('breakingChanges', 'The code is used again to get tokens for a second API.'),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'rfc6749',
        'Do not send the code again, it works a single time: start the sign-in anew and redeem the next one.',
      ),
    ),
    todo(
      'developer',
      inferred(
        'Treat a code as spent from the first attempt on, also when that attempt failed or its answer was lost.',
      ),
    ),
    todo(
      'developer',
      documented(
        'refreshTokens',
        'For later tokens, and for other APIs, use the refresh token (in MSAL: ask silently), never the code.',
      ),
    ),
    todo(
      'developer',
      inferred(
        'Redeem in one place and make that place single-flight: claim the code or its `state` before the first `await`.',
      ),
    ),
    todo(
      'developer',
      inferred(
        'Count how often your callback and your token request run for one sign-in; log the trace id of every answer of the token endpoint.',
      ),
    ),
    todo(
      'administrator',
      documented(
        'signInLogs',
        'Find the failed sign-in in the sign-in log by its correlation id (role Reports Reader).',
      ),
    ),
    todo('administrator', inferred('Nothing is to be changed in the tenant.')),
    todo(
      'user',
      inferred(
        'Sign in again from the start of the app, not with Back or a bookmark of the callback page.',
      ),
    ),
  ],
  related: [70008, 70000, 501481, 500112, 700005, 9002313],
  reviewed: '2026-11-23',
};
