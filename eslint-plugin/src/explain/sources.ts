/** Where statements come from. Each source once; records name it by its key. */

/** A page that a statement rests on. */
export interface Source {
  title: string;
  url: string;
}

const learn = 'https://learn.microsoft.com/en-us/entra';

export const sources = {
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
  collectedTexts: {
    title: "Texts of Microsoft's look-up page, collected by f-bader",
    url: 'https://github.com/f-bader/EntraID-ErrorCodes',
  },
  rfc6749: {
    title: 'RFC 6749, section 4.1.2: an authorization code is used once',
    url: 'https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2',
  },
  rfc7636: {
    title: 'RFC 7636: Proof Key for Code Exchange',
    url: 'https://www.rfc-editor.org/rfc/rfc7636',
  },
  identityWeb2328: {
    title: 'microsoft-identity-web, issue 2328',
    url: 'https://github.com/AzureAD/microsoft-identity-web/issues/2328',
  },
  reactOauth2Pkce39: {
    title: 'react-oauth2-pkce, issue 39',
    url: 'https://github.com/soofstad/react-oauth2-pkce/issues/39',
  },
  nextjsAuth01495: {
    title: 'nextjs-auth0, issue 1495',
    url: 'https://github.com/auth0/nextjs-auth0/issues/1495',
  },
  msalJs4217: {
    title: 'MSAL.js, issue 4217',
    url: 'https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/4217',
  },
  dnn17: {
    title: 'dnn.azureadprovider, issue 17',
    url: 'https://github.com/davidjrh/dnn.azureadprovider/issues/17',
  },
  djangoAuthAdfs245: {
    title: 'django-auth-adfs, issue 245',
    url: 'https://github.com/snok/django-auth-adfs/issues/245',
  },
  adalNode219: {
    title: 'adal-node, issue 219',
    url: 'https://github.com/AzureAD/azure-activedirectory-library-for-nodejs/issues/219',
  },
  onedrive3615: {
    title: 'OneDrive client for Linux, pull request 3615',
    url: 'https://github.com/abraunegg/onedrive/pull/3615',
  },
  cipp: {
    title: 'CIPP-API, client registration notes',
    url: 'https://github.com/KelvinTegelaar/CIPP-API',
  },
  azureLogin475: {
    title: 'azure/login, issue 475',
    url: 'https://github.com/Azure/login/issues/475',
  },
  msalStreamlit43: {
    title: 'msal_streamlit_authentication, issue 43',
    url: 'https://github.com/ploomber/msal_streamlit_authentication/issues/43',
  },
  companyCommunicator214: {
    title: 'Company Communicator for Teams, issue 214',
    url: 'https://github.com/OfficeDev/microsoft-teams-apps-company-communicator/issues/214',
  },
  crossTenantAccess: {
    title: 'Cross-tenant access in External ID',
    url: `${learn}/external-id/cross-tenant-access-overview`,
  },
  devopsIntellij584: {
    title: 'Azure DevOps plugin for IntelliJ, issue 584',
    url: 'https://github.com/microsoft/azure-devops-intellij/issues/584',
  },
  files17852: {
    title: 'Files, issue 17852',
    url: 'https://github.com/files-community/Files/issues/17852',
  },
  jwtClaims: {
    title: 'Customizing the claims in JSON web tokens',
    url: `${learn}/identity-platform/jwt-claims-customization`,
  },
  msalDotnetChangelog: {
    title: 'MSAL.NET, changelog',
    url: 'https://github.com/AzureAD/microsoft-authentication-library-for-dotnet/blob/main/CHANGELOG.md',
  },
  onBehalfOf: {
    title: 'OAuth 2.0 on-behalf-of flow',
    url: `${learn}/identity-platform/v2-oauth2-on-behalf-of-flow`,
  },
  partnerCenter389: {
    title: 'Partner Center PowerShell, issue 389',
    url: 'https://github.com/microsoft/Partner-Center-PowerShell/issues/389',
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
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
