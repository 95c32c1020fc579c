/** Pages of documentation that statements rest on, by Microsoft and others. */

import type { Source } from './source.js';

const learn = 'https://learn.microsoft.com/en-us/entra';

export const documents = {
  errorCodes: {
    title: 'Microsoft Entra authentication and authorization error codes',
    url: `${learn}/identity-platform/reference-error-codes`,
  },
  authCodeFlow: {
    title: 'OAuth 2.0 authorization code flow',
    url: `${learn}/identity-platform/v2-oauth2-auth-code-flow`,
  },
  refreshTokens: {
    title: 'Refresh tokens in the Microsoft identity platform',
    url: `${learn}/identity-platform/refresh-tokens`,
  },
  breakingChanges: {
    title: 'Updates and breaking changes of the Microsoft identity platform',
    url: `${learn}/identity-platform/reference-breaking-changes`,
  },
  certificateCredentials: {
    title: 'Certificate credentials of applications',
    url: `${learn}/identity-platform/certificate-credentials`,
  },
  adminConsent: {
    title: 'Admin consent on the Microsoft identity platform',
    url: `${learn}/identity-platform/v2-admin-consent`,
  },
  signInLogs: {
    title: 'How to troubleshoot sign-in errors',
    url: `${learn}/identity/monitoring-health/howto-troubleshoot-sign-in-errors`,
  },
  conditionalAccess: {
    title: 'Troubleshooting sign-in problems with Conditional Access',
    url: `${learn}/identity/conditional-access/troubleshoot-conditional-access`,
  },
  sessionLifetime: {
    title: 'Conditional Access adaptive session lifetime policies',
    url: `${learn}/identity/conditional-access/concept-session-lifetime`,
  },
  termsOfUse: {
    title: 'Microsoft Entra terms of use',
    url: `${learn}/identity/conditional-access/terms-of-use`,
  },
  msalDotnetCodes: {
    title: 'Acquiring tokens with authorization codes (MSAL.NET)',
    url: `${learn}/msal/dotnet/acquiring-tokens/web-apps-apis/authorization-codes`,
  },
  msalErrors: {
    title: 'Handling errors and exceptions in MSAL',
    url: `${learn}/msal/dotnet/advanced/exceptions/msal-error-handling`,
  },
  caConditions: {
    title: 'Conditional Access: conditions',
    url: `${learn}/identity/conditional-access/concept-conditional-access-conditions`,
  },
  samlEncryption: {
    title: 'SAML token encryption',
    url: `${learn}/identity/enterprise-apps/howto-saml-token-encryption`,
  },
  signedSaml: {
    title: 'Signature verification of SAML requests',
    url: `${learn}/identity/enterprise-apps/howto-enforce-signed-saml-authentication`,
  },
  tenantRestrictions: {
    title: 'Tenant restrictions',
    url: `${learn}/identity/enterprise-apps/tenant-restrictions`,
  },
  androidBroker: {
    title: 'Single sign-on across apps on Android with MSAL',
    url: `${learn}/identity-platform/msal-android-single-sign-on`,
  },
  authorityAliases: {
    title: 'Custom authority aliases (MSAL.NET)',
    url: `${learn}/msal/dotnet/advanced/custom-authority-aliases`,
  },
  caGrant: {
    title: 'Conditional Access: grant controls',
    url: `${learn}/identity/conditional-access/concept-conditional-access-grant`,
  },
  caNetwork: {
    title: 'Conditional Access: network locations',
    url: `${learn}/identity/conditional-access/concept-assignment-network`,
  },
  oidc: {
    title: 'OpenID Connect on the Microsoft identity platform',
    url: `${learn}/identity-platform/v2-protocols-oidc`,
  },
  samlBearer: {
    title: 'SAML bearer assertion flow with AD FS',
    url: `${learn}/identity-platform/v2-saml-bearer-assertion`,
  },
  linkedIn: {
    title: 'LinkedIn account connections',
    url: `${learn}/identity/users/linkedin-integration`,
  },
  passwordReset: {
    title: 'How self-service password reset works',
    url: `${learn}/identity/authentication/concept-sspr-howitworks`,
  },
  primaryRefreshToken: {
    title: 'Troubleshooting primary refresh tokens on Windows',
    url: `${learn}/identity/devices/troubleshoot-primary-refresh-token`,
  },
  registrationCampaign: {
    title: 'Registration campaigns for Microsoft Authenticator',
    url: `${learn}/identity/authentication/how-to-mfa-registration-campaign`,
  },
  riskRemediation: {
    title: 'Remediating risks and unblocking users',
    url: `${learn}/id-protection/howto-identity-protection-remediate-unblock`,
  },
  seamlessSso: {
    title: 'Troubleshooting seamless single sign-on',
    url: `${learn}/identity/hybrid/connect/tshoot-connect-sso`,
  },
  securityInfo: {
    title: 'Conditional Access for the registration of security information',
    url: `${learn}/identity/conditional-access/policy-all-users-security-info-registration`,
  },
  staySignedIn: {
    title: 'The "Stay signed in?" prompt',
    url: `${learn}/fundamentals/how-to-manage-stay-signed-in-prompt`,
  },
  rfc6749: {
    title: 'RFC 6749, section 4.1.2: an authorization code is used once',
    url: 'https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2',
  },
  rfc7636: {
    title: 'RFC 7636: Proof Key for Code Exchange',
    url: 'https://www.rfc-editor.org/rfc/rfc7636',
  },
  crossTenantAccess: {
    title: 'Cross-tenant access in External ID',
    url: `${learn}/external-id/cross-tenant-access-overview`,
  },
  jwtClaims: {
    title: 'Customizing the claims in JSON web tokens',
    url: `${learn}/identity-platform/jwt-claims-customization`,
  },
  onBehalfOf: {
    title: 'OAuth 2.0 on-behalf-of flow',
    url: `${learn}/identity-platform/v2-oauth2-on-behalf-of-flow`,
  },
  replyUrls: {
    title: 'Redirect URI best practices and limitations',
    url: `${learn}/identity-platform/reply-url`,
  },
  securityDefaults: {
    title: 'Security defaults in Microsoft Entra ID',
    url: `${learn}/fundamentals/security-defaults`,
  },
  supportedAccounts: {
    title: 'Changing the account types that an application supports',
    url: `${learn}/identity-platform/howto-modify-supported-accounts`,
  },
  rsaSaml: {
    title: 'A note on SAML issuers and AADSTS50008 (s4erka)',
    url: 'https://s4erka.wordpress.com/tag/sso/',
  },
  clientCredentials: {
    title: 'OAuth 2.0 client credentials flow',
    url: `${learn}/identity-platform/v2-oauth2-client-creds-grant-flow`,
  },
  federatedCredentials: {
    title: 'Considerations on federated identity credentials',
    url: `${learn}/workload-id/workload-identity-federation-considerations`,
  },
  implicitGrant: {
    title: 'OAuth 2.0 implicit grant flow',
    url: `${learn}/identity-platform/v2-oauth2-implicit-grant-flow`,
  },
  managedIdentityTrust: {
    title: 'Configuring an application to trust a managed identity',
    url: `${learn}/workload-id/workload-identity-federation-config-app-trust-managed-identity`,
  },
  nationalClouds: {
    title: 'Microsoft Entra authentication and national clouds',
    url: `${learn}/identity-platform/authentication-national-cloud`,
  },
  nativeAuth: {
    title: 'Native authentication API reference',
    url: `${learn}/identity-platform/reference-native-authentication-api`,
  },
  oldTls: {
    title: 'Applications that use TLS 1.0 or 1.1 fail to authenticate',
    url: 'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/app-integration/application-using-tls-1dot0-1dot1-authentication-fail',
  },
  samlProtocol: {
    title: 'Single sign-on SAML protocol',
    url: `${learn}/identity-platform/single-sign-on-saml-protocol`,
  },
  scopesOidc: {
    title: 'Scopes and permissions in the Microsoft identity platform',
    url: `${learn}/identity-platform/scopes-oidc`,
  },
  veeam4871: { title: 'Veeam knowledge base, article 4871', url: 'https://www.veeam.com/kb4871' },
  appManifest: {
    title: 'Application manifest (Azure AD Graph format)',
    url: `${learn}/identity-platform/reference-app-manifest`,
  },
  deviceCode: {
    title: 'OAuth 2.0 device authorization grant',
    url: `${learn}/identity-platform/v2-oauth2-device-code`,
  },
  federatedTrust: {
    title: 'Trust between an app and an external identity provider',
    url: `${learn}/workload-id/workload-identity-federation-create-trust`,
  },
  uiRequired: {
    title: 'UiRequiredExceptionClassification (MSAL.NET)',
    url: 'https://learn.microsoft.com/en-us/dotnet/api/microsoft.identity.client.uirequiredexceptionclassification',
  },
  passThrough: {
    title: 'Troubleshooting pass-through authentication',
    url: `${learn}/identity/hybrid/connect/tshoot-connect-pass-through-authentication`,
  },
  consentWorkflow: {
    title: 'Admin consent workflow',
    url: `${learn}/identity/enterprise-apps/configure-admin-consent-workflow`,
  },
  deviceIdentities: {
    title: 'Managing device identities',
    url: `${learn}/identity/devices/manage-device-identities`,
  },
  msalRegional: {
    title: 'Regional authorities (MSAL Node)',
    url: `${learn}/msal/javascript/node/regional-authorities`,
  },
  primaryRefreshTokenConcept: {
    title: 'Primary refresh tokens: how they are issued and used',
    url: `${learn}/identity/devices/concept-primary-refresh-token`,
  },
} as const satisfies Record<string, Source>;
