import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts53005: AadstsRecord = {
  code: 53005,
  names: [],
  title: 'The app has to protect its data with Intune',
  category: 'Conditional Access',
  oauthErrors: [
    { error: 'unauthorized_client', suberror: 'protection_policy_required', sure: 'seen' },
  ],
  fixers: ['developer', 'administrator', 'user'],
  retry: 'after-user',
  meaning: documented(
    'collectedTexts',
    'Access is given only to apps that enforce the app protection policies of Intune, and this one has not.',
  ),
  causes: [
    seen(
      'msalAndroid1149',
      'An app with the Intune SDK got it right after the sign-in, as the sign that the account has to be remediated.',
    ),
    seen(
      'intuneIos353',
      'The app told the library that it can be protected (`ProtApp`); from then on this answer came.',
    ),
    inferred('The app has no Intune SDK at all.'),
  ],
  actions: [
    todo(
      'developer',
      seen(
        'msalAndroid1149',
        'In the answer look for the exception that MSAL has for this case, and let the Intune SDK remediate the account.',
      ),
    ),
    todo(
      'developer',
      documented(
        'caGrant',
        'Apps have to meet the requirements of Intune app protection, and users need a broker app (Authenticator or Company Portal).',
      ),
    ),
    todo(
      'administrator',
      documented(
        'conditionalAccess',
        'If the app shall get in without protection, the sign-in event names the policy to change (role Reports Reader).',
      ),
    ),
    todo(
      'user',
      documented('caGrant', 'Use an app that supports app protection, and install the broker app.'),
    ),
  ],
  related: [53009, 50127, 53002],

  reviewed: '2026-11-23',
};
