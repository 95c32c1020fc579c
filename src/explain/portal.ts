/** Where in Microsoft's admin center an error is looked into. Addresses of whole pages: no id goes into any of them. */

/** A page of the admin center. */
export interface PortalPage {
  title: string;
  url: string;
  /** What it is good for here, as the end of a line. */
  purpose: string;
}

const admin = 'https://entra.microsoft.com/#view';

const signInLogs: PortalPage = {
  title: 'Sign-in logs',
  url: `${admin}/Microsoft_AAD_IAM/SignInEventsV3Blade`,
  purpose: 'paste the correlation ID as a filter; needs the role Reports Reader',
};
const appRegistrations: PortalPage = {
  title: 'App registrations',
  url: `${admin}/Microsoft_AAD_RegisteredApps/ApplicationsListBlade`,
  purpose: 'redirect URIs, secrets and permissions of the app',
};
const enterpriseApps: PortalPage = {
  title: 'Enterprise applications',
  url: `${admin}/Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview`,
  purpose: 'who may use the app, and the consents it has',
};
const conditionalAccess: PortalPage = {
  title: 'Conditional Access policies',
  url: `${admin}/Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade/~/Policies`,
  purpose: 'what a sign-in has to fulfil',
};
const authenticationMethods: PortalPage = {
  title: 'Authentication methods',
  url: `${admin}/Microsoft_AAD_IAM/AuthenticationMethodsMenuBlade/~/AdminAuthMethods`,
  purpose: 'which second factors are allowed',
};

const byCategory: Record<string, PortalPage[]> = {
  'redirect URI': [appRegistrations],
  'client credential': [appRegistrations],
  'app registration': [appRegistrations, enterpriseApps],
  'scope or resource': [appRegistrations],
  consent: [enterpriseApps, appRegistrations],
  MFA: [conditionalAccess, authenticationMethods],
  'Conditional Access': [conditionalAccess],
  device: [conditionalAccess],
  tenant: [enterpriseApps],
};

/** The pages for errors of one category; the sign-in logs first, as they know of every error. */
export function portalPages(category: string | undefined): PortalPage[] {
  return [signInLogs, ...(byCategory[category ?? ''] ?? [])];
}
