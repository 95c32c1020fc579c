/** Programs with the steps of their sign-in at the end of the lines they stand on: `// arrival, redemption`. */

export interface FlowCase {
  name: string;
  code: string;
}

export const flowCases: FlowCase[] = [
  {
    name: 'a route handler with raw requests',
    code: `
      import express from 'express';
      const app = express();
      app.get('/login', (req, res) => {
        const query = new URLSearchParams({ response_type: 'code', client_id: 'example' });
        res.redirect(\`https://login.example/oauth2/authorize?\${query}\`); // sign-in
      });
      app.get('/callback', async (req, res) => {
        const code = req.query.code; // arrival
        const response = await fetch('https://login.example/oauth2/token', { // redemption
          method: 'POST',
          body: new URLSearchParams({ grant_type: 'authorization_code', code }),
        });
        const tokens = await response.json();
        req.session.tokens = tokens; // storage
        res.redirect('/');
      });
      export async function renew(refreshToken) {
        return fetch('https://login.example/oauth2/token', { // refresh
          method: 'POST',
          body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: refreshToken }),
        });
      }
      export function profile(token) {
        return fetch('https://api.example/me', { headers: { authorization: \`Bearer \${token}\` } }); // use
      }
    `,
  },
  {
    name: 'a library that caches',
    code: `
      import { ConfidentialClientApplication } from '@azure/msal-node';
      const client = new ConfidentialClientApplication(config);
      export const signIn = () => client.getAuthCodeUrl({ scopes, redirectUri }); // sign-in
      export async function callback({ query: { code } }, response) { // arrival
        await client.acquireTokenByCode({ code, scopes, redirectUri }); // redemption
        response.redirect('/');
      }
      export const token = (account) => client.acquireTokenSilent({ account, scopes }); // refresh
    `,
  },
  {
    name: 'a page that hands the code to its backend',
    code: `
      import { useEffect } from 'react';
      import { useSearchParams } from 'react-router-dom';
      export function OAuthCallback() {
        const [params] = useSearchParams();
        useEffect(() => {
          const code = params.get('code'); // arrival
          fetch('/api/oauth/token', { method: 'POST', body: JSON.stringify({ code }) }) // redemption
            .then((response) => response.json())
            .then((tokens) => localStorage.setItem('tokens', tokens.access_token)); // storage
        }, []);
        return null;
      }
    `,
  },
  {
    name: 'only a place that uses tokens',
    code: `
      export const list = (token) =>
        axios.get('https://api.example/items', { headers: { Authorization: 'Bearer ' + token } }); // use
    `,
  },
  {
    name: 'other codes and other headers',
    code: `
      export async function activate(request) {
        const { code } = request.body;
        await db.activations.markUsed(code);
        if (error.code === 'E_BUSY') throw error;
        return fetch('https://api.example/me', { headers: { authorization: 'Basic ' + secret } });
      }
    `,
  },
  {
    name: 'nothing of a file that does not end',
    code: `
      export async function callback(request) {
        const code = request.query.
    `,
  },
];
