import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts700016: AadstsRecord = {
  code: 700016,
  names: ['UnauthorizedClient_DoesNotMatchRequest'],
  title: 'No app with this client id in the tenant',
  category: 'app registration',
  oauthErrors: [{ error: 'unauthorized_client', sure: 'seen' }],
  fixers: ['developer', 'administrator'],
  retry: 'after-change',
  meaning: documented('errorCodes', 'The directory that was asked does not know the application.'),
  causes: [
    documented('errorCodes', 'The request went to the wrong tenant.'),
    documented('errorCodes', 'The client id is mistyped or of another environment.'),
    documented(
      'errorCodes',
      'The app was never installed in this tenant: nobody has consented to it.',
    ),
    inferred('The app lives in another national cloud.'),
  ],
  actions: [
    todo(
      'developer',
      documented('errorCodes', 'Compare client id and tenant with the registration.'),
    ),
    todo(
      'administrator',
      documented('adminConsent', "If the app is another company's, consent to it for the tenant."),
    ),
  ],
  related: [90002, 50194, 500011, 7000215],
  reviewed: '2026-11-23',
};
