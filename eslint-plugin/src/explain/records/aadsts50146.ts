import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts50146: AadstsRecord = {
  code: 50146,
  names: ['MissingCustomSigningKey'],
  title: 'The app needs a signing key of its own',
  category: 'app registration',
  oauthErrors: [],
  fixers: ['developer', 'administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'For this app tokens must be signed with its own key, and that key is missing, too old or not valid yet.',
  ),
  causes: [
    seen('azureDocs45285', 'A claims mapping policy was assigned to the app.'),
    documented(
      'jwtClaims',
      'Claims are customized, and the app has not said that it accepts that.',
    ),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'jwtClaims',
        'Single tenant: set `acceptMappedClaims` in the manifest, with an Application ID URI in a verified domain.',
      ),
    ),
    todo(
      'developer',
      documented(
        'jwtClaims',
        'Several tenants: give the service principal a signing key, and never set `acceptMappedClaims`.',
      ),
    ),
    todo(
      'developer',
      documented(
        'jwtClaims',
        'With a key of its own, the app reads the keys from the metadata with `?appid=` and its client id.',
      ),
    ),
    todo(
      'administrator',
      inferred('If the key has expired, renew it; if the mapping is not needed, remove it.'),
    ),
  ],
  related: [501461, 50003, 50124],

  reviewed: '2026-11-23',
};
