import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts500212: AadstsRecord = {
  code: 500212,
  names: ['NotAllowedByOutboundPolicyTenant'],
  title: "The user's own organization does not let them in there",
  category: 'tenant',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The home tenant of the user has an outbound access policy, and it does not allow the tenant that the user wants to reach.',
  ),
  causes: [
    documented(
      'crossTenantAccess',
      'The default settings block outbound access, or those for this one organization do, for this user, group or app.',
    ),
  ],
  actions: [
    todo(
      'administrator',
      documented(
        'crossTenantAccess',
        'In the home tenant, allow the other tenant, user and app in the outbound cross-tenant access settings, if that is wanted.',
      ),
    ),
    todo(
      'user',
      inferred(
        "Ask your own organization's administrator; the organization you want to visit cannot change this.",
      ),
    ),
    todo('developer', inferred('Check that the sign-in URL names the right tenant.')),
  ],
  related: [500213],
  reviewed: '2026-11-23',
};
