import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50076: AadstsRecord = {
  code: 50076,
  names: ['UserStrongAuthClientAuthNRequired'],
  title: 'Multifactor authentication is required',
  category: 'MFA',
  oauthErrors: [
    { error: 'interaction_required', sure: 'documented' },
    { error: 'interaction_required', suberror: 'basic_action', sure: 'seen' },
    { error: 'invalid_grant', suberror: 'basic_action', sure: 'seen' },
  ],
  fixers: ['user'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'For this resource a second factor is demanded now, and the sign-in behind this request has none.',
  ),
  causes: [
    documented(
      'errorCodes',
      'A policy changed, or the user moved to another network, since the first sign-in.',
    ),
    inferred('A refresh token got without MFA is used for a resource that demands it.'),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'msalErrors',
        'Start an interactive request for the resource, and pass on the `claims` of the answer.',
      ),
    ),
    todo('user', inferred('Sign in and complete the second factor.')),
    todo(
      'administrator',
      documented(
        'conditionalAccess',
        'The Conditional Access tab of the sign-in event names the policy that asked.',
      ),
    ),
  ],
  related: [50079, 50074, 50078, 53003],
  reviewed: '2026-11-23',
};
