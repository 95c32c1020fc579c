import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts5002730: AadstsRecord = {
  code: 5002730,
  names: [],
  title: 'The key does not go with the signing algorithm',
  category: 'client credential',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: seen(
    'msalDotnet4690',
    'The client assertion is signed in a way that does not suit the key or is not accepted here.',
  ),
  causes: [
    seen(
      'msalDotnet4690',
      'MSAL.NET 4.60.0 signed with SHA-2 and PSS, and the service refused some of these assertions.',
    ),
    inferred('The header names another algorithm than the one that was used.'),
  ],
  actions: [
    todo(
      'developer',
      seen(
        'msalDotnetChangelog',
        'With MSAL.NET, take a version that has the correction (4.60.1 or newer).',
      ),
    ),
    todo(
      'developer',
      documented(
        'certificateCredentials',
        'If you sign yourself: `alg` PS256 with PSS padding, and the SHA-256 thumbprint in `x5t#S256`.',
      ),
    ),
    todo('developer', inferred('Use an RSA key.')),
  ],
  related: [50027, 700027],
  reviewed: '2026-11-23',
};
