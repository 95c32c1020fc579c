import { inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts900023: AadstsRecord = {
  code: 900023,
  names: [],
  title: 'The tenant in the URL is no tenant name',
  category: 'tenant',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: seen(
    'analysisServices194',
    'What stands in the place of the tenant cannot be read as one; the message quotes it.',
  ),
  causes: [
    seen(
      'analysisServices194',
      'A library was given the whole endpoint and added its own path, so `authorize` or `token` was read as the tenant.',
    ),
    seen('cipp5274', 'A variable was empty: the URL says `undefined`.'),
    seen('graphDocs13158', 'A placeholder such as `{{tenantid}}` was not filled in.'),
  ],
  actions: [
    todo(
      'developer',
      inferred(
        'Put the tenant id, its domain, `common`, `organizations` or `consumers` right after the host, and nothing else there.',
      ),
    ),
    todo(
      'developer',
      inferred(
        'Give libraries the authority (`https://login.microsoftonline.com/<tenant>`), not an endpoint.',
      ),
    ),
  ],
  related: [90002, 50059, 9001023],
  reviewed: '2026-11-23',
};
