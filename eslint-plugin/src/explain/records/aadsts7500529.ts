import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts7500529: AadstsRecord = {
  code: 7500529,
  names: [],
  title: 'The ID of the SAML request begins with a digit',
  category: 'federation',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'A SAML request came whose `ID` starts with a digit, which SAML does not allow.',
  ),
  causes: [
    inferred(
      'A bare GUID is used as `ID`; by chance it begins with a letter at times, so that the error comes and goes.',
    ),
  ],
  actions: [
    todo('developer', documented('samlProtocol', 'Put a letter in front, as in `id` + GUID.')),
  ],
  related: [75005, 750054],
  reviewed: '2026-11-23',
};
