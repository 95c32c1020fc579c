import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50010: AadstsRecord = {
  code: 50010,
  names: ['AudienceUriValidationFailed'],
  title: 'The app has no audience to check against',
  category: 'app registration',
  oauthErrors: [],
  fixers: ['administrator', 'developer'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The audience could not be checked, because none is configured for the app.',
  ),
  causes: [inferred('The identifier (Entity ID, Application ID URI) is empty.')],
  actions: [
    todo('administrator', inferred('Enter the identifier that the app sends and expects.')),
    todo('developer', inferred('Compare it with the audience in the request.')),
  ],
  related: [500102, 500103],

  reviewed: '2026-11-23',
};
