import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts1000610: AadstsRecord = {
  code: 1000610,
  names: [],
  namesElsewhere: ['CertificateCreateAttestationTokenInvalidTimeRange'],
  title: 'Time of the attestation token is out of range',
  category: 'client credential',
  oauthErrors: [{ error: 'invalid_client', sure: 'documented' }],
  fixers: ['wait', 'developer'],
  retry: 'backoff',
  meaning: documented(
    'msalAttestation',
    'The times in the attestation token of a managed identity are not right.',
  ),
  causes: [
    documented(
      'msalAttestation',
      'The certificate that the machine got for the managed identity, or the attestation behind it, is stale or revoked.',
    ),
  ],
  actions: [
    todo(
      'wait',
      documented(
        'msalAttestation',
        'By the design of MSAL nothing is to be done: the library is to order a new certificate and ask again.',
      ),
    ),
    todo(
      'developer',
      documented(
        'msalAttestation',
        'Without it, order a new certificate past the cache (`bypass_cache=true`) before you ask again.',
      ),
    ),
    todo(
      'developer',
      inferred('If it does not pass, open a support case with the correlation id.'),
    ),
  ],
  related: [1000611, 1000612, 1000613, 1000614],
  reviewed: '2026-11-23',
};
