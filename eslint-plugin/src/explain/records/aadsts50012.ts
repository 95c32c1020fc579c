import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts50012: AadstsRecord = {
  code: 50012,
  names: ['AuthenticationFailed'],
  title: 'The app could not prove who it is',
  category: 'client credential',
  oauthErrors: [{ error: 'invalid_client', sure: 'seen' }],
  fixers: ['developer'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The authentication failed for a reason that concerns a certificate, a signature or the trust in them.',
  ),
  causes: [
    documented(
      'errorCodes',
      'The certificate, its chain, its thumbprint or its subject name is not accepted.',
    ),
    documented('errorCodes', 'The signature of the client assertion is not valid.'),
    documented(
      'errorCodes',
      'No trusted authority fits the certificate, or the tenant has no such policy.',
    ),
    seen('msalDotnet544', 'Years ago a wrong client secret came with this number.'),
    seen('daemonCertificate46', 'A client assertion outside its time came with it, too.'),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'certificateCredentials',
        'Build the assertion as described: `iss` and `sub` are the client id, `aud` is the token endpoint, and the time is short.',
      ),
    ),
    todo(
      'developer',
      documented(
        'certificateCredentials',
        'See that the certificate in use is among those under "Certificates & secrets".',
      ),
    ),
    todo(
      'developer',
      inferred(
        'Read the rest of the message. Newer answers have numbers of their own: 7000215 for the secret, 700027 for the signature, 700024 for the time.',
      ),
    ),
  ],
  related: [70002, 700027, 7000215, 7000222, 700024],

  reviewed: '2026-11-23',
};
