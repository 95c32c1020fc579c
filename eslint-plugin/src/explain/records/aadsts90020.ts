import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts90020: AadstsRecord = {
  code: 90020,
  names: [],
  title: 'The SAML assertion lacks the immutable id',
  category: 'federation',
  oauthErrors: [],
  fixers: ['administrator', 'developer'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'A SAML 1.1 assertion about the user came without `ImmutableID`, by which the user would be found in the directory.',
  ),
  causes: [
    inferred(
      'The federation server has no claim rule that issues it, or the attribute behind the rule is empty for this user.',
    ),
  ],
  actions: [
    todo(
      'administrator',
      inferred(
        'Let the federation server issue `ImmutableID` from the attribute that is also the source anchor of the synchronization.',
      ),
    ),
    todo('developer', inferred('If your program makes the assertion itself, add it there.')),
  ],
  related: [],
  reviewed: '2026-11-23',
};
