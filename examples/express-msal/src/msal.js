import { ConfidentialClientApplication, LogLevel } from '@azure/msal-node';

const tenant = process.env.TENANT_ID ?? 'contoso.onmicrosoft.com';

export const redirectUri = process.env.REDIRECT_URI ?? 'http://localhost:3000/auth/callback';
export const scopes = ['User.Read', 'Mail.Read'];

export const client = new ConfidentialClientApplication({
  auth: {
    clientId: process.env.CLIENT_ID ?? '',
    authority: `https://login.microsoftonline.com/${tenant}`,
    clientSecret: process.env.CLIENT_SECRET ?? '',
  },
  system: {
    loggerOptions: {
      logLevel: LogLevel.Warning,
      piiLoggingEnabled: false,
      loggerCallback: (_level, message) => console.warn(message),
    },
  },
});

/** Sends the browser to Microsoft's sign-in page. */
export async function startSignIn(req, res) {
  const state = crypto.randomUUID();
  req.session.state = state;
  res.redirect(await client.getAuthCodeUrl({ scopes, redirectUri, state }));
}

/** A token for Microsoft Graph, from the cache or by the refresh token in it. */
export async function graphToken(req) {
  const account = await client.getTokenCache().getAccountByHomeId(req.session.homeAccountId);
  if (!account) throw new Error('Nobody is signed in.');
  const { accessToken } = await client.acquireTokenSilent({ account, scopes });
  return accessToken;
}
