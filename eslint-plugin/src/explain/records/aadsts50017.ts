import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50017: AadstsRecord = {
  code: 50017,
  names: ['CertificateValidationFailed'],
  title: "The user's certificate could not be validated",
  category: 'user credential',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'In a sign-in with a certificate, the chain or the revocation list of that certificate could not be checked.',
  ),
  causes: [
    documented(
      'article',
      'The root certificate, or the intermediate one that issued it, is not in the list of trusted authorities.',
    ),
    documented(
      'article',
      'The authority key identifier of a certificate fits no subject key identifier in that list.',
    ),
    documented(
      'article',
      'The policy extensions are missing in a certificate of the chain, or do not agree.',
    ),
    documented('errorCodes', 'The revocation list cannot be fetched, or not in time.'),
    documented(
      'errorCodes',
      'A place for delta revocation lists is set, but none for the full list.',
    ),
  ],
  actions: [
    todo(
      'administrator',
      documented('article', 'Upload the root and every intermediate certificate of the chain.'),
    ),
    todo(
      'administrator',
      documented('article', 'Compare the key identifiers of the three levels.'),
    ),
    todo(
      'administrator',
      documented('article', 'Reissue certificates whose policy extensions are missing.'),
    ),
    todo(
      'administrator',
      inferred('Fetch the revocation list from outside your own network: Entra has to reach it.'),
    ),
    todo('user', inferred('Use another way to sign in meanwhile, if there is one.')),
  ],
  related: [220501, 50192, 500183, 500185, 500187, 1000019],
  article:
    'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/app-integration/error-code-aadsts50017-certificate-based-authentication-failed',
  reviewed: '2026-11-23',
};
