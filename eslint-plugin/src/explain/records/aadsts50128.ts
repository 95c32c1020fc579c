import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50128: AadstsRecord = {
  code: 50128,
  names: [],
  title: 'The domain does not lead to a tenant',
  category: 'tenant',
  oauthErrors: [],
  fixers: ['developer', 'user'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'The domain name is not valid here: neither the request nor the credentials tell which tenant is meant.',
  ),
  causes: [
    inferred('The domain is mistyped, or does not belong to any tenant.'),
    inferred('The request goes to a common endpoint and names no user.'),
  ],
  actions: [
    todo('developer', inferred('Put the tenant id or one of its domains into the authority URL.')),
    todo('user', inferred('Check what stands behind the `@` of the user name.')),
  ],
  related: [50059, 90002, 900023],

  reviewed: '2026-11-23',
};
