import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50059: AadstsRecord = {
  code: 50059,
  names: ['MissingTenantRealmAndNoUserInformationProvided'],
  title: 'The request does not say which tenant',
  category: 'tenant',
  oauthErrors: [{ error: 'invalid_request', sure: 'inferred' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'Neither the URL nor the credentials show to which directory the request belongs.',
  ),
  causes: [
    inferred('`/common` was used in a flow without a user, such as client credentials.'),
    inferred('The user name has no domain.'),
  ],
  actions: [todo('developer', inferred('Put the tenant into the authority URL.'))],
  related: [90002, 50194, 90019],
  reviewed: '2026-11-23',
};
