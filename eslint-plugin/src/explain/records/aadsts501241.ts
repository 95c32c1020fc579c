import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts501241: AadstsRecord = {
  code: 501241,
  names: [],
  title: 'A SAML claim lacks the value it is made from',
  category: 'federation',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'While the answer for a SAML app was built, a claim rule had no input; the message names the parameter and the rule.',
  ),
  causes: [
    documented(
      'errorCodes',
      'The attribute from which the name identifier (NameID) is taken could not be read, though this claim is mandatory.',
    ),
    inferred(
      'The rule reads an attribute that this one user does not have, so that others get in.',
    ),
  ],
  actions: [
    todo(
      'administrator',
      documented(
        'errorCodes',
        'Under Enterprise apps, the app, Single sign-on, set the unique user identifier (Name ID) to an attribute that has a value.',
      ),
    ),
    todo('administrator', inferred('Fill the attribute for the user who cannot sign in.')),
  ],
  related: [50124, 75016, 50008],
  reviewed: '2026-11-23',
};
