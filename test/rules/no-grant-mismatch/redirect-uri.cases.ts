/** `redirect_uri` in the request for sign-in and in the redemption. */

import type { Case } from '../tester.js';

const entra = 'https://login.microsoftonline.com/common/oauth2/v2.0';

export const invalid: Case[] = [
  {
    filename: 'entra.js',
    code: `// invalid: two addresses, both written out.
app.get('/login', (req, res) => {
  const query = new URLSearchParams({ client_id: ID, response_type: 'code', scope: 'openid offline_access', redirect_uri: 'https://app.example/auth/callback' });
  res.redirect('${entra}/authorize?' + query);
});

app.get('/auth/callback', async (req, res) => {
  const answer = await fetch('${entra}/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: ID,
      client_secret: SECRET,
      code: req.query.code,
      redirect_uri: 'https://app.example/callback', // error: redirectUriDiffers
    }),
  });
  req.session.tokens = await answer.json();
  res.redirect('/');
});
`,
  },
  {
    filename: 'slash.js',
    code: `// invalid: a slash at the end makes another address.
const base = process.env.BASE_URL;

app.get('/login', (req, res) => {
  res.redirect(\`${entra}/authorize?client_id=\${ID}&response_type=code&scope=openid&redirect_uri=\${encodeURIComponent(\`\${base}/callback\`)}\`);
});

app.get('/callback', async (req, res) => {
  const answer = await fetch('${entra}/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: ID,
      code: req.query.code,
      redirect_uri: \`\${base}/callback/\`, // error: redirectUriDiffers
    }),
  });
  req.session.tokens = await answer.json();
  res.redirect('/');
});
`,
  },
  {
    code: `// invalid: one constant, two paths behind it.
const origin = window.location.origin;

export const signInUrl = (state: string) =>
  'https://idp.example/authorize?' +
  new URLSearchParams({ client_id: ID, response_type: 'code', redirect_uri: origin + '/oauth/done', state });

export async function finish(code: string) {
  const answer = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: ID,
      code,
      redirect_uri: origin + '/oauth/callback', // error: redirectUriDiffers
    }),
  });
  return answer.json();
}
`,
  },
  {
    filename: 'msal.js',
    code: `// invalid: MSAL is told two addresses.
import { ConfidentialClientApplication } from '@azure/msal-node';

const client = new ConfidentialClientApplication(config);

app.get('/login', async (req, res) => {
  res.redirect(await client.getAuthCodeUrl({ scopes: ['Mail.Read'], redirectUri: 'https://app.example/redirect' }));
});

app.get('/redirect', async (req, res) => {
  const result = await client.acquireTokenByCode({
    code: req.query.code,
    scopes: ['Mail.Read'],
    redirectUri: 'https://app.example/auth/redirect', // error: redirectUriDiffers
  });
  req.session.account = result.account;
  res.redirect('/');
});
`,
  },
  {
    filename: 'simple.js',
    code: `// invalid: simple-oauth2 sends what it is told, too.
const { AuthorizationCode } = require('simple-oauth2');
const client = new AuthorizationCode({ client: { id: ID, secret: SECRET }, auth: { tokenHost: 'https://idp.example' } });

app.get('/login', (req, res) => {
  res.redirect(client.authorizeURL({ redirect_uri: 'https://app.example/callback', scope: 'read' }));
});

app.get('/callback', async (req, res) => {
  const token = await client.getToken({
    code: req.query.code,
    redirect_uri: 'https://app.example/oauth/callback', // error: redirectUriDiffers
  });
  req.session.token = token.token;
  res.redirect('/');
});
`,
  },
  {
    filename: 'google.js',
    code: `// invalid: the redemption overrides the address that the client was made with.
import { google } from 'googleapis';

const auth = new google.auth.OAuth2(ID, SECRET, 'https://app.example/google/callback');

app.get('/login', (req, res) => res.redirect(auth.generateAuthUrl({ access_type: 'offline', scope: 'email' })));

app.get('/google/callback', async (req, res) => {
  const { tokens } = await auth.getToken({
    code: req.query.code,
    redirect_uri: 'https://app.example/callback', // error: redirectUriDiffers
  });
  req.session.tokens = tokens;
  res.redirect('/');
});
`,
  },
  {
    filename: 'google-url.js',
    code: `// invalid: the sign-in overrides it, and the redemption goes out with the client's own.
import { OAuth2Client } from 'google-auth-library';

const client = new OAuth2Client(ID, SECRET, 'https://app.example/google/callback');

app.get('/login', (req, res) =>
  res.redirect(client.generateAuthUrl({ access_type: 'offline', scope: 'email', redirect_uri: 'https://app.example/link' })),
);

app.get('/link', async (req, res) => {
  const { tokens } = await client.getToken(req.query.code); // error: redirectUriDiffers
  req.session.tokens = tokens;
  res.redirect('/');
});
`,
  },
  {
    filename: 'missing.js',
    code: `// invalid: Entra wants the address again.
const REDIRECT = 'https://app.example/callback';

app.get('/login', (req, res) => {
  const query = new URLSearchParams({ client_id: ID, response_type: 'code', scope: 'openid offline_access', redirect_uri: REDIRECT });
  res.redirect('${entra}/authorize?' + query);
});

app.get('/callback', async (req, res) => {
  const answer = await fetch('${entra}/token', { // error: redirectUriMissing
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, client_secret: SECRET, code: req.query.code }),
  });
  req.session.tokens = await answer.json();
  res.redirect('/');
});
`,
  },
  {
    code: `// invalid: Google wants it, too.
const REDIRECT = 'https://app.example/callback';

export const consentUrl = () =>
  'https://accounts.google.com/o/oauth2/v2/auth?' +
  new URLSearchParams({ client_id: ID, response_type: 'code', access_type: 'offline', scope: 'email', redirect_uri: REDIRECT });

export async function exchange(code: string) {
  const answer = await fetch('https://oauth2.googleapis.com/token', { // error: redirectUriMissing
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, client_secret: SECRET, code }),
  });
  return answer.json();
}
`,
  },
  {
    filename: 'ports.js',
    code: `// invalid: two ports.
const http = require('http');

const url = 'https://idp.example/authorize?response_type=code&client_id=cli&redirect_uri=http://localhost:8400/callback';

http
  .createServer(async (req, res) => {
    const code = new URL(req.url, 'http://localhost').searchParams.get('code');
    if (!code) return res.writeHead(302, { location: url }).end();
    const answer = await fetch('https://idp.example/token', {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: 'cli',
        code,
        redirect_uri: 'http://localhost:8080/callback', // error: redirectUriDiffers
      }),
    });
    save(await answer.json());
    res.end();
  })
  .listen(8400);
`,
  },
  {
    filename: 'client.ts',
    code: `// invalid: a class that says two things.
export class Client {
  constructor(private readonly site: string) {}

  signInUrl(): string {
    const url = new URL('https://idp.example/authorize');
    url.searchParams.set('response_type', 'code');
    url.searchParams.set('client_id', ID);
    url.searchParams.set('redirect_uri', \`\${this.site}/login/done\`);
    return url.toString();
  }

  async redeem(code: string): Promise<Tokens> {
    const answer = await fetch('https://idp.example/token', {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: ID,
        code,
        redirect_uri: \`\${this.site}/login/callback\`, // error: redirectUriDiffers
      }),
    });
    return answer.json();
  }
}
`,
  },
];

const signIn = (redirect: string): string => `
export const signInUrl = (state: string) =>
  'https://idp.example/authorize?' +
  new URLSearchParams({ client_id: ID, response_type: 'code', state, redirect_uri: ${redirect} });
`;

const redeem = (redirect: string, params = 'code: string'): string => `
export async function finish(${params}) {
  const answer = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code, redirect_uri: ${redirect} }),
  });
  return answer.json();
}
`;

const flow = (one: string, other: string, before = '', params?: string): string =>
  before + signIn(one) + redeem(other, params);

export const valid: Case[] = [
  {
    code: `// One constant in both.${flow('REDIRECT', 'REDIRECT', "\nconst REDIRECT = 'https://app.example/callback';")}`,
  },
  {
    code: `// The same text twice.${flow("'https://app.example/callback'", "'https://app.example/callback'")}`,
  },
  {
    code: `// The same text, once encoded by hand.
export const signInUrl = 'https://idp.example/authorize?response_type=code&client_id=' + ID + '&redirect_uri=https%3A%2F%2Fapp.example%2Fcallback';
${redeem("'https://app.example/callback'")}`,
  },
  {
    code: `// The same text put together in two ways.${flow("base + '/callback'", '`${base}/callback`', '\nconst base = process.env.BASE_URL;')}`,
  },
  {
    code: `// Two names for what may be one address.${flow('process.env.REDIRECT_URI', 'config.redirectUri')}`,
  },
  {
    code: `// A parameter, which the caller knows.${flow("'https://app.example/callback'", 'redirectUri', '', 'code: string, redirectUri: string')}`,
  },
  {
    code: `// Out of the environment, with the written one as default.${flow("'https://app.example/callback'", "process.env.REDIRECT_URI ?? 'https://dev.example/callback'")}`,
  },
  {
    code: `// Environments are chosen by the same condition.${flow("PROD ? 'https://app.example/cb' : 'https://dev.example/cb'", "PROD ? 'https://app.example/cb' : 'https://dev.example/cb'")}`,
  },
  {
    code: `// The base may hold a part of the path.${flow("'https://app.example/auth/callback'", '`${base}/callback`', '\nconst base = process.env.BASE_URL;')}`,
  },
  {
    code: `// The host is read from each request: the path is the same.${flow('`https://${host()}/callback`', '`${origin()}/callback`')}`,
  },
  {
    code: `// A stored address.${flow("'https://app.example/callback'", "sessionStorage.getItem('redirect_uri')!")}`,
  },
  {
    code: `// Letters of a host in another case are the same host.${flow("'https://App.example/callback'", "'https://app.example/callback'")}`,
  },
  {
    code: `// A popup of Google's goes by "postmessage".
export const consentUrl = () =>
  'https://accounts.google.com/o/oauth2/v2/auth?' +
  new URLSearchParams({ client_id: ID, response_type: 'code', access_type: 'offline', scope: 'email', redirect_uri: 'https://app.example/callback' });

export async function exchange(code: string) {
  const answer = await fetch('https://oauth2.googleapis.com/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, client_secret: SECRET, code, redirect_uri: 'postmessage' }),
  });
  return answer.json();
}
`,
  },
  {
    code: `// The phone's app signs in by itself; here only its code is redeemed.${flow("'https://app.example/callback'", "'com.example.app://callback'")}`,
  },
  {
    code: `// Web and mobile: two redemptions, of which one fits.${flow("'https://app.example/callback'", "'https://app.example/callback'")}
export async function finishMobile(code: string) {
  const answer = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code, redirect_uri: 'https://app.example/mobile' }),
  });
  return answer.json();
}
`,
  },
  {
    code: `// Two requests for sign-in, of which one fits.${signIn("'https://app.example/link'")}
export const linkUrl = () =>
  'https://idp.example/authorize?' + new URLSearchParams({ client_id: ID, response_type: 'code', redirect_uri: 'https://app.example/callback' });
${redeem("'https://app.example/callback'")}`,
  },
  {
    code: `// Two providers in one file.
export const microsoft = () =>
  '${entra}/authorize?' + new URLSearchParams({ client_id: ID, response_type: 'code', scope: 'openid', redirect_uri: 'https://app.example/microsoft' });

export async function google(code: string) {
  const answer = await fetch('https://oauth2.googleapis.com/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, client_secret: SECRET, code, redirect_uri: 'https://app.example/google' }),
  });
  return answer.json();
}
`,
  },
  {
    code: `// Two clients of one provider.
export const adminUrl = () =>
  '${entra}/authorize?' + new URLSearchParams({ client_id: process.env.ADMIN_ID!, response_type: 'code', scope: 'openid', redirect_uri: 'https://app.example/admin' });

export async function user(code: string) {
  const answer = await fetch('${entra}/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: process.env.USER_ID!, code, redirect_uri: 'https://app.example/user' }),
  });
  return answer.json();
}
`,
  },
  {
    code: `// The port is the server's.
export async function signIn(port: number) {
  open('https://idp.example/authorize?response_type=code&client_id=cli&redirect_uri=' + \`http://localhost:\${port}/callback\`);
  const code = await waitForCode(port);
  const answer = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: 'cli', code, redirect_uri: \`http://localhost:\${port}/callback\` }),
  });
  return answer.json();
}
`,
  },
  {
    code: `// GitHub does without the address in the redemption.
export const signInUrl = () =>
  'https://github.com/login/oauth/authorize?' + new URLSearchParams({ client_id: ID, response_type: 'code', scope: 'repo', redirect_uri: 'https://app.example/callback' });

export async function finish(code: string) {
  const answer = await fetch('https://github.com/login/oauth/access_token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, client_secret: SECRET, code }),
  });
  return answer.json();
}
`,
  },
  {
    code: `// What is spread may bring the address.
export const signInUrl = () =>
  '${entra}/authorize?' + new URLSearchParams({ client_id: ID, response_type: 'code', scope: 'openid', redirect_uri: REDIRECT });

export async function finish(code: string) {
  const answer = await fetch('${entra}/token', {
    method: 'POST',
    body: new URLSearchParams({ ...common, grant_type: 'authorization_code', client_id: ID, code }),
  });
  return answer.json();
}
`,
  },
  {
    filename: 'msal.js',
    code: `// MSAL, one address.
import { ConfidentialClientApplication } from '@azure/msal-node';

const client = new ConfidentialClientApplication(config);
const redirectUri = process.env.BASE_URL + '/redirect';

app.get('/login', async (req, res) => res.redirect(await client.getAuthCodeUrl({ scopes, redirectUri })));
app.get('/redirect', async (req, res) => {
  const result = await client.acquireTokenByCode({ code: req.query.code, scopes, redirectUri });
  req.session.account = result.account;
  res.redirect('/');
});
export const silent = (account) => client.acquireTokenSilent({ account, scopes });
`,
  },
  {
    filename: 'google.js',
    code: `// Google's client knows its address; nothing overrides it.
import { google } from 'googleapis';

const auth = new google.auth.OAuth2(ID, SECRET, 'https://app.example/google/callback');
app.get('/login', (req, res) => res.redirect(auth.generateAuthUrl({ access_type: 'offline', scope: 'email' })));
app.get('/google/callback', async (req, res) => {
  const { tokens } = await auth.getToken(req.query.code);
  req.session.tokens = tokens;
  res.redirect('/');
});
`,
  },
  {
    filename: 'registry.js',
    code: `// A table of providers: each has its own address.
const providers = {
  one: { authorize: 'https://one.example/authorize', token: 'https://one.example/token', redirect: 'https://app.example/one' },
  two: { authorize: 'https://two.example/authorize', token: 'https://two.example/token', redirect: 'https://app.example/two' },
};
app.get('/login/:name', (req, res) => {
  const { authorize, redirect } = providers[req.params.name];
  res.redirect(authorize + '?' + new URLSearchParams({ client_id: ID, response_type: 'code', redirect_uri: redirect }));
});
app.get('/callback/:name', async (req, res) => {
  const { token, redirect } = providers[req.params.name];
  const answer = await fetch(token, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code: req.query.code, redirect_uri: redirect }),
  });
  req.session.tokens = await answer.json();
  res.redirect('/');
});
`,
  },
  {
    knownMiss: true,
    filename: 'hosts.js',
    code: `// known miss: both are put together from the request, and only the scheme differs.
app.get('/login', (req, res) => {
  const query = new URLSearchParams({ client_id: ID, response_type: 'code', redirect_uri: \`https://\${req.headers.host}/callback\` });
  res.redirect('https://idp.example/authorize?' + query);
});
app.get('/callback', async (req, res) => {
  const answer = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code: req.query.code, redirect_uri: \`\${req.protocol}://\${req.headers.host}/callback\` }),
  });
  req.session.tokens = await answer.json();
  res.redirect('/');
});
`,
  },
];
