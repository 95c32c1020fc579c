import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50006: AadstsRecord = {
  code: 50006,
  names: ['InvalidSignature'],
  title: 'A signature in the request does not verify',
  category: 'request',
  oauthErrors: [],
  fixers: ['developer', 'administrator'],
  retry: 'fix-request',
  meaning: documented('errorCodes', 'The request was signed, and the signature does not hold.'),
  causes: [
    inferred('It was made with another key than the one that was registered.'),
    inferred('The message was changed after it was signed.'),
    inferred('The algorithm is not one that is accepted here.'),
  ],
  actions: [
    todo(
      'administrator',
      documented(
        'signedSaml',
        'For SAML apps that must sign: see that the uploaded verification certificate belongs to the key the app signs with.',
      ),
    ),
    todo('developer', documented('signedSaml', 'Sign SAML requests with RSA-SHA256.')),
  ],
  related: [76021, 700027],

  reviewed: '2026-11-23',
};
