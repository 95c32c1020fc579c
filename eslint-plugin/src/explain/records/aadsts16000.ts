import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts16000: AadstsRecord = {
  code: 16000,
  names: ['InteractionRequired'],
  namesElsewhere: ['SelectUserAccount'],
  title: 'The account does not fit, or must be chosen',
  category: 'session',
  oauthErrors: [{ error: 'interaction_required', sure: 'documented' }],
  fixers: ['user'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'The account of the session cannot be used here, so the user has to choose.',
  ),
  causes: [
    documented('errorCodes', 'The account does not exist in the tenant that was asked.'),
    documented('errorCodes', 'A personal account was used where no directory belongs to it.'),
    inferred('Several accounts are signed in, and a silent request could not choose.'),
  ],
  actions: [
    todo('user', documented('errorCodes', 'Sign out, then choose the right account.')),
    todo(
      'developer',
      inferred('Send `login_hint`, or `prompt=select_account`, instead of a silent request.'),
    ),
    todo(
      'administrator',
      documented('errorCodes', 'Invite the account as a guest if it should have access.'),
    ),
  ],
  related: [50020, 90072, 50058],
  reviewed: '2026-11-23',
};
