import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts501461: AadstsRecord = {
  code: 501461,
  names: [],
  title: 'Mapped claims are not allowed for this audience',
  category: 'app registration',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The app lets its claims be mapped without a signing key of its own (`acceptMappedClaims`). That works only if the token is for its GUID or for a verified domain of the tenant.',
  ),
  causes: [
    documented(
      'jwtClaims',
      'The application ID URI is not under a verified domain, so the audience of the token is not either.',
    ),
    inferred('A `scope` or `resource` names the app by such a URI, `api://name` for example.'),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'jwtClaims',
        'Give the API an application ID URI under a verified domain of the tenant, and ask for the token by it.',
      ),
    ),
    todo('developer', documented('errorCodes', 'Or set up a signing key for this application.')),
    todo(
      'developer',
      documented(
        'jwtClaims',
        'Never set `acceptMappedClaims` on a multi-tenant app: it lets strangers map claims for your app.',
      ),
    ),
  ],
  related: [50146],
  reviewed: '2026-11-23',
};
