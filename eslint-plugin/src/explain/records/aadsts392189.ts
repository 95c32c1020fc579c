import { inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts392189: AadstsRecord = {
  code: 392189,
  names: [],
  title: 'The mutual-TLS endpoint refuses this credential',
  category: 'client credential',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'after-change',
  meaning: inferred(
    'At the endpoint for mutual TLS, only certificates that are trusted by subject name and issuer, or federated identities, are taken. The app used something else.',
  ),
  causes: [],
  actions: [
    todo(
      'developer',
      inferred(
        'Send the request to the ordinary token endpoint, with a signed assertion, unless the app was enabled for mutual TLS.',
      ),
    ),
  ],
  related: [392200],
  reviewed: '2026-11-23',
};
