import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts700025: AadstsRecord = {
  code: 700025,
  names: ['InvalidClientPublicClientWithCredential'],
  title: 'A public client must not send a secret',
  category: 'client credential',
  oauthErrors: [{ error: 'invalid_client', sure: 'seen' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'The app counts as public here, and a secret or an assertion was sent all the same.',
  ),
  causes: [
    inferred('The redirect URI is registered for mobile and desktop, but a server redeems.'),
    inferred('A configuration of a server app was copied into a desktop or command-line app.'),
  ],
  actions: [
    todo('developer', documented('errorCodes', 'Leave the secret out if the app is public.')),
    todo('developer', inferred('If a server redeems, register its redirect URI as Web.')),
  ],
  related: [7000218, 9002326],
  reviewed: '2026-11-23',
};
