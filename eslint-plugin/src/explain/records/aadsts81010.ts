import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts81010: AadstsRecord = {
  code: 81010,
  names: ['DesktopSsoAuthTokenInvalid'],
  title: 'The Kerberos ticket of the user is not valid',
  category: 'on-premises',
  oauthErrors: [],
  fixers: ['user', 'administrator'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'Windows was to sign the user in silently (seamless single sign-on), and the Kerberos ticket for it is out of date or not valid.',
  ),
  causes: [
    inferred('The device is outside the corporate network or not joined to the domain.'),
    inferred(
      'Clocks differ, or the device still holds tickets from before seamless single sign-on was set up anew.',
    ),
  ],
  actions: [
    todo(
      'user',
      documented(
        'seamlessSso',
        'Sign in from a domain-joined device inside the corporate network.',
      ),
    ),
    todo(
      'user',
      documented('seamlessSso', 'Throw old tickets away with `klist purge` and try again.'),
    ),
    todo(
      'administrator',
      documented(
        'seamlessSso',
        'Check that the clocks of device and domain controllers agree within five minutes, and that the computer account `AZUREADSSOACC` is there and enabled in each forest.',
      ),
    ),
  ],
  related: [50168, 81004, 81009],
  reviewed: '2026-11-23',
};
