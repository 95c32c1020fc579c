import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts7000112: AadstsRecord = {
  code: 7000112,
  names: ['UnauthorizedClientApplicationDisabled'],
  title: 'The application is disabled',
  category: 'app registration',
  oauthErrors: [{ error: 'unauthorized_client', sure: 'inferred' }],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'article',
    'The service principal of the app is disabled in the tenant that owns the resource.',
  ),
  causes: [
    documented('article', 'It was disabled on purpose, so that nobody gets in.'),
    documented('article', 'It was disabled by mistake.'),
    inferred('Microsoft disabled the app after a complaint or a suspicion.'),
  ],
  actions: [
    todo(
      'administrator',
      documented(
        'article',
        'Find out why, and enable the service principal again (`accountEnabled`) if it should not be disabled.',
      ),
    ),
    todo('user', inferred("Ask your organization's administrator, not the maker of the app.")),
    todo('developer', inferred('Do not retry; show the message.')),
  ],
  related: [70001, 500014, 7000116],
  article:
    'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/app-integration/error-code-aadsts7000112-application-is-disabled',
  reviewed: '2026-11-23',
};
