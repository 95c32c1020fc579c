import { documented, todo, type AadstsRecord } from '../record.js';

export const aadsts50127: AadstsRecord = {
  code: 50127,
  names: ['BrokerAppNotInstalled'],
  title: 'A broker app has to be installed',
  category: 'device',
  oauthErrors: [],
  fixers: ['user'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'The content is only given to apps that sign in through a broker app, and there is none on the device.',
  ),
  causes: [
    documented('collectedTexts', 'The app is managed by policy, and the device is not registered.'),
  ],
  actions: [
    todo(
      'user',
      documented(
        'caGrant',
        'Install the broker: Microsoft Authenticator on iOS; Authenticator or Company Portal on Android.',
      ),
    ),
    todo(
      'developer',
      documented(
        'androidBroker',
        'With MSAL for Android: register a redirect URI for the broker, and say so in its configuration.',
      ),
    ),
  ],
  related: [53005, 530021, 50129],

  reviewed: '2026-11-23',
};
