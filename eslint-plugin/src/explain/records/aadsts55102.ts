import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts55102: AadstsRecord = {
  code: 55102,
  names: [],
  title: 'Sign-up needs more attributes of the user',
  category: 'request',
  oauthErrors: [{ error: 'attributes_required', sure: 'seen' }],
  fixers: ['developer', 'user'],
  retry: 'after-user',
  meaning: inferred(
    'Native authentication (External ID): the sign-up cannot go on until the app has sent the attributes that are still missing.',
  ),
  causes: [
    documented(
      'nativeAuth',
      'The user flow requires attributes that were not all in the first request; the answer is then `attributes_required`.',
    ),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'nativeAuth',
        'Read `required_attributes` in the answer, ask the user for the values, and send them to `/signup/v1.0/continue` together with the `continuation_token` of that answer.',
      ),
    ),
    todo(
      'administrator',
      inferred('Drop attributes from the user flow that the app has no use for.'),
    ),
  ],
  related: [1003037],
  reviewed: '2026-11-23',
};
