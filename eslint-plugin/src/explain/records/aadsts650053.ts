import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts650053: AadstsRecord = {
  code: 650053,
  names: [],
  title: 'The API has no such scope',
  category: 'scope or resource',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'collectedTexts',
    'The app asked for a scope that the API does not offer; the message names the scope, the app and the API.',
  ),
  causes: [
    seen(
      'azureDocs67211',
      'The name of the scope is misspelled: `mailread` for `Mail.Read`. The answer had `error` = `invalid_client`, which misleads.',
    ),
    documented(
      'scopesOidc',
      'A scope without an API in front counts as one of Microsoft Graph (`00000003-0000-0000-c000-000000000000` in the message); yours belongs to another API.',
    ),
    seen(
      'fluentSmtp154',
      'A line break between two scopes became part of a name; only spaces separate scopes.',
    ),
  ],
  actions: [
    todo(
      'developer',
      inferred('Write the scope as `<application ID URI>/<name>`, exactly as the API exposes it.'),
    ),
    todo(
      'developer',
      inferred(
        'If it is your own API, look under "Expose an API" whether the scope is there and enabled.',
      ),
    ),
  ],
  related: [70011, 650057, 650052],
  reviewed: '2026-11-23',
};
