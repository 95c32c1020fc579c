import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50160: AadstsRecord = {
  code: 50160,
  names: [],
  title: 'Another tenant is preferred for this sign-in',
  category: 'session',
  oauthErrors: [],
  fixers: ['wait'],
  retry: 'continues',
  meaning: documented(
    'errorCodes',
    'Entra prefers another tenant for this sign-in. More is not said.',
  ),
  causes: [],
  actions: [
    todo('wait', inferred('Let the sign-in go on; look at the entry that follows in the log.')),
    todo(
      'developer',
      inferred('If the app serves one tenant, put that tenant into the authority URL.'),
    ),
  ],
  related: [16000, 50058],

  reviewed: '2026-11-23',
};
