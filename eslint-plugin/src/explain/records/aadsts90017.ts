import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts90017: AadstsRecord = {
  code: 90017,
  names: [],
  title: 'The request has a field too many',
  category: 'request',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'collectedTexts',
    'There is a field in the request that does not belong there; the text names it.',
  ),
  causes: [],
  actions: [todo('developer', inferred('Leave that field out, or spell it as the protocol does.'))],
  related: [90014],
  reviewed: '2026-11-23',
};
