import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts700020: AadstsRecord = {
  code: 700020,
  names: ['InteractionRequired'],
  title: 'The grant needs a person',
  category: 'session',
  oauthErrors: [{ error: 'interaction_required', sure: 'inferred' }],
  fixers: ['user', 'developer'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'The exchange cannot be finished silently; somebody has to sign in or confirm something.',
  ),
  causes: [
    documented(
      'collectedTexts',
      "Microsoft's look-up says something else for this number: an application id is reserved and has to be removed. Go by the text that came with your error.",
    ),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'errorCodes',
        'Treat `interaction_required` as the sign to ask for the same thing again, interactively.',
      ),
    ),
    todo('user', inferred('Sign in again and answer what is asked.')),
  ],
  related: [26000, 16000, 50076],
  reviewed: '2026-11-23',
};
