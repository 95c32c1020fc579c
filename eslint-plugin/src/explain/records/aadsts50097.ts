import { documented, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts50097: AadstsRecord = {
  code: 50097,
  names: ['DeviceAuthenticationRequired'],
  title: 'The device has to prove who it is',
  category: 'device',
  oauthErrors: [{ error: 'invalid_grant', sure: 'seen' }],
  fixers: ['user', 'developer'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'The sign-in is allowed only if the device identifies itself, and it did not.',
  ),
  causes: [
    seen('azurePowershell9427', 'The device code flow was used under a Conditional Access policy.'),
    seen(
      'storageExplorer2811',
      'The app used an older sign-in library; after a switch to MSAL the sign-in worked.',
    ),
    documented(
      'caConditions',
      'A private window or disabled cookies keep the browser from showing the device.',
    ),
  ],
  actions: [
    todo(
      'user',
      documented(
        'caConditions',
        'Use a registered device with a browser that can identify it, and no private window.',
      ),
    ),
    todo(
      'developer',
      documented(
        'caGrant',
        'Do not use the device code flow here: the device on which the user signs in cannot pass its state on to the one with the code.',
      ),
    ),
    todo(
      'developer',
      documented(
        'androidBroker',
        'On Android sign in through a broker (Authenticator or Company Portal): it brings what Conditional Access needs of registered devices.',
      ),
    ),
    todo(
      'administrator',
      documented(
        'conditionalAccess',
        'The sign-in event shows the device and the policy (role Reports Reader).',
      ),
    ),
  ],
  related: [50129, 50155, 50187, 53000],

  reviewed: '2026-11-23',
};
