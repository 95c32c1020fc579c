import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50131: AadstsRecord = {
  code: 50131,
  names: ['ConditionalAccessFailed'],
  title: 'Conditional Access or a risk check refused the sign-in',
  category: 'Conditional Access',
  oauthErrors: [],
  fixers: ['administrator', 'user'],
  retry: 'after-change',
  meaning: documented('errorCodes', 'A collective code for policies that say no.'),
  causes: [
    documented('errorCodes', 'A Windows device is not in the state that is required.'),
    documented('errorCodes', 'The request was taken for suspicious.'),
    documented('errorCodes', 'An access or security policy decided so.'),
  ],
  actions: [
    todo(
      'administrator',
      documented(
        'conditionalAccess',
        'Find the event by its correlation id; the Conditional Access tab names the policy, and the device tab the state (role Reports Reader).',
      ),
    ),
    todo(
      'user',
      inferred('Try from the usual place and device; otherwise pass the correlation id on.'),
    ),
    todo('developer', inferred('Do not retry; show the message.')),
  ],
  related: [53003, 53000, 530032],

  reviewed: '2026-11-23',
};
