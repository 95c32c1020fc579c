import { documented, todo, type AadstsRecord } from '../record.js';

export const aadsts53002: AadstsRecord = {
  code: 53002,
  names: ['ApplicationUsedIsNotAnApprovedApp'],
  title: 'The app is not an approved one',
  category: 'Conditional Access',
  oauthErrors: [{ error: 'invalid_grant', sure: 'inferred' }],
  fixers: ['user', 'administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'A Conditional Access policy admits only certain client apps, and this is none of them.',
  ),
  causes: [documented('errorCodes', 'The policy demands an approved client app.')],
  actions: [
    todo('user', documented('errorCodes', 'Use one of the approved apps.')),
    todo(
      'administrator',
      documented(
        'conditionalAccess',
        'See which policy applied, and whether it should cover this app.',
      ),
    ),
  ],
  related: [53003, 53000],
  reviewed: '2026-11-23',
};
