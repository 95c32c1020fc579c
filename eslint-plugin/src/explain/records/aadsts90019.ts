import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts90019: AadstsRecord = {
  code: 90019,
  names: ['MissingTenantRealm'],
  title: 'The request does not say which tenant is meant',
  category: 'tenant',
  oauthErrors: [{ error: 'invalid_request', sure: 'inferred' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'The service could not find out from the request to which tenant it belongs.',
  ),
  causes: [
    inferred(
      'The tenant is missing in the address, or a placeholder such as `{tenant}` was never filled in.',
    ),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'oidc',
        'Put `common`, `organizations`, `consumers`, a tenant id or a domain of the tenant into the path.',
      ),
    ),
  ],
  related: [50059, 90002],
  reviewed: '2026-11-23',
};
