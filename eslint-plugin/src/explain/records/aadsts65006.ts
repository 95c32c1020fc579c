import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts65006: AadstsRecord = {
  code: 65006,
  names: [],
  title: 'The client lists permissions the API does not have',
  category: 'app registration',
  oauthErrors: [{ error: 'invalid_request', sure: 'seen' }],
  fixers: ['developer', 'administrator'],
  retry: 'after-change',
  meaning: documented(
    'collectedTexts',
    'The registration of the client names permissions of an API by their ids, and the API has none with these ids.',
  ),
  causes: [
    inferred(
      'A scope or role of the API was deleted or made anew; its id changed, and the client still has the old one.',
    ),
    documented(
      'collectedTexts',
      'The fault can be on either side: in the list of the client or in what the API offers.',
    ),
  ],
  actions: [
    todo(
      'developer',
      inferred(
        'Compare the ids under `requiredResourceAccess` in the manifest of the client with those that the API exposes; remove entries without a partner and add them again.',
      ),
    ),
    todo('administrator', inferred('Grant consent again once the list is right.')),
  ],
  related: [65001, 65005],
  reviewed: '2026-11-23',
};
