import { documented, todo, type AadstsRecord } from '../record.js';

export const aadsts50061: AadstsRecord = {
  code: 50061,
  names: ['SignoutInvalidRequest'],
  title: 'The sign-out request is not valid',
  category: 'session',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'The sign-out could not be completed, because the request was not as it should be.',
  ),
  causes: [],
  actions: [
    todo(
      'developer',
      documented(
        'oidc',
        'Send the browser to the `end_session_endpoint` of the metadata, by GET or POST.',
      ),
    ),
    todo(
      'developer',
      documented(
        'oidc',
        '`post_logout_redirect_uri` has to be one of the registered redirect URIs.',
      ),
    ),
    todo('developer', documented('oidc', 'End the session of your own app as well.')),
  ],
  related: [50068, 50070, 50071],

  reviewed: '2026-11-23',
};
