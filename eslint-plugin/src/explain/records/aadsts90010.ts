import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts90010: AadstsRecord = {
  code: 90010,
  names: ['NotSupported'],
  title: 'Something in the request is not supported',
  category: 'request',
  oauthErrors: [{ error: 'invalid_request', sure: 'seen' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    "The service cannot do what the request asks for. Microsoft's list speaks of an algorithm that it cannot create; the text behind the code can say other things.",
  ),
  causes: [seen('msCloudLogin100', 'A grant that needs a known tenant was sent to `/common`.')],
  actions: [
    todo(
      'developer',
      seen('msCloudLogin100', 'Use the endpoint of the tenant, or `/organizations`.'),
    ),
    todo(
      'developer',
      inferred('Read the sentence behind the code, and any second code in it: it is more exact.'),
    ),
  ],
  related: [50194, 9001023],
  reviewed: '2026-11-23',
};
