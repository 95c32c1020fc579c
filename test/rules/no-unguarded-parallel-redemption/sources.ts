/** Redeeming helpers that many cases share. Each is one top-level function in plain JavaScript. */

/** Sends the code to Microsoft Entra with `fetch`. */
export const exchange = `async function exchange(code) {
  const res = await fetch('https://login.microsoftonline.com/common/oauth2/v2.0/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: 'spa-client',
      redirect_uri: 'http://localhost:3000/callback',
      code,
    }),
  });
  if (!res.ok) throw new Error('token request failed');
  return res.json();
}`;

/** The same with axios and a PKCE verifier. */
export const exchangeWithVerifier = `import axios from 'axios';
async function exchangeWithVerifier(code, verifier) {
  const { data } = await axios.post('https://auth.example.com/oauth/token', {
    grant_type: 'authorization_code',
    client_id: 'spa-client',
    code_verifier: verifier,
    code,
  });
  return data;
}`;

/** Redeems with MSAL for Node. */
export const redeemWithMsal = `import { ConfidentialClientApplication } from '@azure/msal-node';
const cca = new ConfidentialClientApplication({ auth: { clientId: 'web-client', clientSecret: process.env.SECRET } });
function redeem(code) {
  return cca.acquireTokenByCode({ code, scopes: ['user.read'], redirectUri: 'http://localhost:3000/auth/redirect' });
}`;

/** A module that exports \`exchange\`. */
export const exchangeModule = `export ${exchange}`;
