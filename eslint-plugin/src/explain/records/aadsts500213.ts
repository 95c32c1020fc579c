import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts500213: AadstsRecord = {
  code: 500213,
  names: ['NotAllowedByInboundPolicyTenant'],
  title: 'The tenant does not let users of this organization in',
  category: 'tenant',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The tenant that owns the resource has a cross-tenant access policy, and it does not admit this user.',
  ),
  causes: [
    documented(
      'crossTenantAccess',
      "The inbound settings (the defaults, or those for the user's organization) block this user, group or app.",
    ),
  ],
  actions: [
    todo(
      'administrator',
      documented(
        'crossTenantAccess',
        "In the resource's tenant, allow the user's organization in the inbound cross-tenant access settings, if that is wanted.",
      ),
    ),
    todo(
      'user',
      inferred('Ask the people who invited you; your own organization cannot change this.'),
    ),
    todo('developer', inferred('Check that the sign-in URL names the right tenant.')),
  ],
  related: [500212],
  reviewed: '2026-11-23',
};
