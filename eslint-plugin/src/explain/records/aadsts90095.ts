import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts90095: AadstsRecord = {
  code: 90095,
  names: ['AdminConsentRequiredRequestAccess'],
  title: 'The user was sent to ask an administrator',
  category: 'consent',
  oauthErrors: [],
  fixers: ['administrator', 'user'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'Not a failure but a step: the user saw the form with which an administrator is asked to consent.',
  ),
  causes: [
    documented(
      'consentWorkflow',
      'The app asks for permissions that this user may not grant, and the tenant lets users send a request.',
    ),
  ],
  actions: [
    todo('user', documented('consentWorkflow', 'Send the request; you hear what was decided.')),
    todo(
      'administrator',
      documented(
        'consentWorkflow',
        'Decide on it as a reviewer; approving also takes a role that may grant consent for the whole tenant.',
      ),
    ),
    todo(
      'developer',
      inferred(
        'Ask at sign-in only for what you need there, so that most users can consent themselves.',
      ),
    ),
  ],
  related: [90094],
  reviewed: '2026-11-23',
};
