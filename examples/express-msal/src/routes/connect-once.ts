import { Router, type Request, type Response } from 'express';

import { client, redirectUri } from '../msal.js';

const graphScopes = ['https://graph.microsoft.com/Calendars.Read'];
const managementScopes = ['https://management.azure.com/user_impersonation'];

export const connect = Router();

interface Connection {
  graphExpires: Date | null;
  managementExpires: Date | null;
}

/** Connects a user's calendar and subscriptions after one consent. */
connect.get('/connect/callback', async (req: Request, res: Response) => {
  const code = String(req.query.code ?? '');
  if (!code) {
    res.status(400).send('No authorization code.');
    return;
  }
  const connection = await redeemForBoth(code);
  req.session.connection = connection;
  res.redirect('/settings/connections');
});

/** The code buys the first token; the refresh token that came with it buys the second. */
async function redeemForBoth(code: string): Promise<Connection> {
  const graph = await client.acquireTokenByCode({ code, scopes: graphScopes, redirectUri });
  if (!graph.account) throw new Error('No account came with the token.');
  const management = await client.acquireTokenSilent({
    account: graph.account,
    scopes: managementScopes,
  });
  return { graphExpires: graph.expiresOn, managementExpires: management.expiresOn };
}
