import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50068: AadstsRecord = {
  code: 50068,
  names: ['SignoutInitiatorNotParticipant'],
  title: 'Sign-out came from an app outside the session',
  category: 'session',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'The app that asked for the sign-out has not taken part in the session of this browser.',
  ),
  causes: [
    inferred('The session was over already.'),
    inferred('The app and the browser are signed in with different accounts.'),
  ],
  actions: [
    todo(
      'developer',
      inferred("Take the user's session in your app as ended, and do not repeat the request."),
    ),
    todo('user', inferred('Close the browser if an account still shows as signed in.')),
  ],
  related: [50061, 50070],

  reviewed: '2026-11-23',
};
