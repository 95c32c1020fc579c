import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts700054: AadstsRecord = {
  code: 700054,
  names: [],
  title: 'ID tokens are not switched on for this app',
  category: 'app registration',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The sign-in request asks for `id_token` straight from the authorize endpoint, which is off in the registration.',
  ),
  causes: [
    documented('errorCodes', 'The implicit setting "ID tokens" is not checked.'),
    inferred('An old library still uses the implicit flow.'),
  ],
  actions: [
    todo(
      'developer',
      inferred('Better: move to the code flow with PKCE and leave the setting off.'),
    ),
    todo(
      'developer',
      documented(
        'errorCodes',
        'Otherwise switch it on under Authentication, Implicit grant and hybrid flows.',
      ),
    ),
  ],
  related: [700051, 70005],
  reviewed: '2026-11-23',
};
