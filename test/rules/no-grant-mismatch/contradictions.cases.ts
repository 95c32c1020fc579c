/** `grant_type` and parameters that do not belong together. */

import type { Case } from '../tester.js';

export const invalid: Case[] = [
  {
    code: `// invalid: the code grant without a code, but with a refresh token.
export async function renew(session: Session) {
  const answer = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code', // error: grantLacksParameter
      client_id: ID,
      client_secret: SECRET,
      refresh_token: session.refreshToken,
    }),
  });
  return answer.json();
}
export const exchange = (code: string) =>
  fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, client_secret: SECRET, code }),
  });
`,
  },
  {
    code: `// invalid: the refresh grant with a code and no refresh token.
export async function exchange(code: string) {
  const answer = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'refresh_token', // error: grantLacksParameter
      client_id: ID,
      client_secret: SECRET,
      code,
    }),
  });
  return answer.json();
}
`,
  },
  {
    filename: 'axios.js',
    code: `// invalid: a helper is called with the wrong grant for a code.
import axios from 'axios';
import qs from 'qs';

const token = (params) =>
  axios.post('https://idp.example/token', qs.stringify({ client_id: ID, client_secret: SECRET, ...params }));

export const exchange = (code) =>
  token({
    grant_type: 'refresh_token', // error: grantLacksParameter
    code,
  });
`,
  },
  {
    code: `// invalid: the form is filled step by step, for the wrong grant.
export async function exchange(code: string) {
  const form = new URLSearchParams();
  form.set('grant_type', 'refresh_token'); // error: grantLacksParameter
  form.set('client_id', ID);
  form.set('client_secret', SECRET);
  form.set('code', code);
  return fetch('https://idp.example/token', { method: 'POST', body: form });
}
`,
  },
  {
    code: `// invalid: JSON is no different.
export async function exchange(code: string) {
  const body = JSON.stringify({
    grant_type: 'refresh_token', // error: grantLacksParameter
    client_id: ID,
    client_secret: SECRET,
    code,
    redirect_uri: REDIRECT,
  });
  return fetch('https://idp.example/token', { method: 'POST', body });
}
`,
  },
  {
    filename: 'query.js',
    code: `// invalid: a query is no different.
const axios = require('axios');

exports.exchange = (code) =>
  axios.post('https://idp.example/token', null, {
    params: {
      grant_type: 'refresh_token', // error: grantLacksParameter
      client_id: ID,
      client_secret: SECRET,
      code,
    },
  });
`,
  },
  {
    filename: 'grant.js',
    code: `// invalid: openid-client's grant call with the parameters of another grant.
import { Issuer } from 'openid-client';

export async function renew(session) {
  const issuer = await Issuer.discover('https://idp.example');
  const client = new issuer.Client({ client_id: ID, client_secret: SECRET });
  const tokens = await client.grant({
    grant_type: 'authorization_code', // error: grantLacksParameter
    refresh_token: session.refreshToken,
  });
  session.tokens = tokens;
}
`,
  },
  {
    code: `// invalid: a function that only renews, and names the other grant.
export async function renew(token: string) {
  const answer = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code', // error: grantLacksParameter
      client_id: ID,
      refresh_token: token,
    }),
  });
  return answer.json();
}
`,
  },
  {
    filename: 'spelled.js',
    code: `// invalid: the code of a parameter, with the refresh grant, spelled in JSON.
export const exchange = (code) =>
  fetch('https://idp.example/token', {
    method: 'POST',
    body: JSON.stringify({
      grant_type: 'refresh_token', // error: grantLacksParameter
      client_id: ID,
      code: code,
    }),
  });
`,
  },
  {
    mode: 'strict',
    filename: 'both.js',
    code: `// invalid: the code of the callback goes out with the refresh grant, beside the refresh token.
app.get('/callback', async (req, res) => {
  const body = {
    grant_type: 'refresh_token',
    client_id: ID,
    client_secret: SECRET,
    refresh_token: req.session.refreshToken,
    code: req.query.code, // error: grantCarriesMore
  };
  const answer = await fetch('https://idp.example/token', { method: 'POST', body: new URLSearchParams(body) });
  req.session.tokens = await answer.json();
  res.redirect('/');
});
`,
  },
  {
    mode: 'strict',
    code: `// invalid: a code and the stored refresh token in one request.
export async function exchange(code: string) {
  return fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: ID,
      code,
      refresh_token: localStorage.getItem('refresh_token')!, // error: grantCarriesMore
    }),
  });
}
`,
  },
  {
    mode: 'strict',
    code: `// invalid: the app's own grant takes nobody's code; the answer is the app's token, not the user's.
export async function exchange(code: string) {
  return fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: ID,
      client_secret: SECRET,
      code, // error: grantCarriesMore
    }),
  });
}
`,
  },
];

export const valid: Case[] = [
  {
    code: `// Which grant is sent is decided elsewhere.
export async function token(grant_type: string, code?: string, refresh_token?: string) {
  return fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type, client_id: ID, code: code!, refresh_token: refresh_token! }),
  });
}
`,
  },
  {
    code: `// A condition chooses grant and parameter together.
export async function token(value: string, isRefresh: boolean) {
  const body = new URLSearchParams({
    client_id: ID,
    client_secret: SECRET,
    grant_type: isRefresh ? 'refresh_token' : 'authorization_code',
    ...(isRefresh ? { refresh_token: value } : { code: value }),
  });
  return fetch('https://idp.example/token', { method: 'POST', body });
}
`,
  },
  {
    code: `// The arms of a spread carry grant and parameter, in either order.
export const token = (code: string, refreshToken?: string) =>
  fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({
      client_id: ID,
      client_secret: SECRET,
      ...(code ? { grant_type: 'authorization_code', code } : { grant_type: 'refresh_token', refresh_token: refreshToken! }),
    }),
  });
`,
  },
  {
    code: `// The same the other way round.
export const token = (code: string, refreshToken?: string) =>
  fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({
      client_id: ID,
      client_secret: SECRET,
      ...(refreshToken ? { grant_type: 'refresh_token', refresh_token: refreshToken } : { grant_type: 'authorization_code', code }),
    }),
  });
`,
  },
  {
    code: `// A computed name stands for either parameter.
export const token = (kind: 'code' | 'refresh_token', value: string, code: string) =>
  fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'refresh_token', client_id: ID, client_secret: SECRET, [kind]: value, code }),
  });
`,
  },
  {
    code: `// Branches fill the form.
export async function token(options: { code?: string; refreshToken?: string }) {
  const form = new URLSearchParams({ client_id: ID, client_secret: SECRET });
  if (options.refreshToken) {
    form.set('grant_type', 'refresh_token');
    form.set('refresh_token', options.refreshToken);
  } else {
    form.set('grant_type', 'authorization_code');
    form.set('code', options.code!);
  }
  return fetch('https://idp.example/token', { method: 'POST', body: form });
}
`,
  },
  {
    code: `// A default that the caller's parameters replace.
export async function token(params: Record<string, string>, code: string) {
  const body = new URLSearchParams({ grant_type: 'refresh_token', code, client_id: ID, client_secret: SECRET, ...params });
  return fetch('https://idp.example/token', { method: 'POST', body });
}
`,
  },
  {
    filename: 'spread.js',
    code: `// What is spread may hold the refresh token.
export async function renew(params, code) {
  const body = new URLSearchParams({ ...params, grant_type: 'refresh_token', code, client_id: ID, client_secret: SECRET });
  return fetch('https://idp.example/token', { method: 'POST', body });
}
`,
  },
  {
    code: `// The refresh token is added where there is one.
export async function renew(code: string, refreshToken?: string) {
  const form = new URLSearchParams({ grant_type: 'refresh_token', client_id: ID, client_secret: SECRET, code });
  if (refreshToken) form.set('refresh_token', refreshToken);
  return fetch('https://idp.example/token', { method: 'POST', body: form });
}
`,
  },
  {
    code: `// A device code may stand in a field named code.
export async function poll(device: { device_code: string }) {
  return fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
      client_id: ID,
      code: device.device_code,
    }),
  });
}
`,
  },
  {
    code: `// Google's old grant for devices names the device code "code".
export async function poll(code: string) {
  return fetch('https://accounts.google.com/o/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'http://oauth.net/grant_type/device/1.0',
      client_id: ID,
      client_secret: SECRET,
      code,
    }),
  });
}
`,
  },
  {
    code: `// The app's own grant, as it is.
export async function appToken(code: string) {
  const app = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: ID, client_secret: SECRET, scope: 'api' }),
  });
  const user = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, client_secret: SECRET, code }),
  });
  return [await app.json(), await user.json()];
}
`,
  },
  {
    code: `// A refresh grant that sends the verifier too: servers ignore what they do not know.
export async function renew(code: string, verifier: string, refreshToken: string) {
  await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code, code_verifier: verifier }),
  });
  await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'refresh_token', client_id: ID, refresh_token: refreshToken, code_verifier: verifier }),
  });
}
`,
  },
  {
    code: `// A backend of one's own has a contract of its own: it takes the token by another name.
export async function renew(code: string, token: string) {
  return fetch('/api/token', {
    method: 'POST',
    body: JSON.stringify({ grant_type: 'refresh_token', client_id: ID, client_secret: SECRET, token, code }),
  });
}
`,
  },
  {
    code: `// Some servers call the code otherwise.
export async function exchange(authCode: string, refresh_token: string) {
  return fetch('https://open.example/oauth/access_token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', app_id: ID, client_secret: SECRET, auth_code: authCode, refresh_token }),
  });
}
`,
  },
  {
    code: `// A variable that an event fills is not missing.
export async function renew(server: Server, oldToken: string) {
  let code: string | undefined;
  await new Promise<void>((resolve) => server.on('request', (request) => { code = request.code; resolve(); }));
  return fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code: code!, refresh_token: oldToken }),
  });
}
`,
  },
  {
    filename: 'server.js',
    code: `// An authorization server reads the parameters, it sends none.
app.post('/token', async (req, res) => {
  const { grant_type, code, refresh_token } = req.body;
  if (grant_type === 'authorization_code' && !code && refresh_token) return res.status(400).json({ error: 'invalid_request' });
  if (grant_type === 'refresh_token') return res.json(await store.rotate(refresh_token));
  res.json(await store.redeem({ grant_type: 'authorization_code', code }));
});
`,
  },
  {
    code: `// The field is there, though nothing is in it: what the program sends then is not shown.
export const token = ({ code, refreshToken }: { code?: string; refreshToken?: string }) =>
  fetch('https://idp.example/token', {
    method: 'POST',
    body: JSON.stringify({ grant_type: 'authorization_code', client_secret: SECRET, code, refresh_token: refreshToken }),
  });
export const renew = (refreshToken: string) => token({ refreshToken });
`,
  },
  {
    code: `// A token exchange names its own parameters.
export async function onBehalf(code: string, tokens: { access_token: string }) {
  await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code }),
  });
  return fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      client_id: ID,
      subject_token: tokens.access_token,
    }),
  });
}
`,
  },
  {
    filename: 'facebook.js',
    code: `// Facebook's exchange of a short token for a long one is a grant of its own.
export async function signIn(code) {
  const first = await fetch('https://graph.facebook.com/v19.0/oauth/access_token?' + new URLSearchParams({ client_id: ID, client_secret: SECRET, redirect_uri: REDIRECT, code }));
  const { access_token } = await first.json();
  const long = await fetch('https://graph.facebook.com/v19.0/oauth/access_token?' + new URLSearchParams({ grant_type: 'fb_exchange_token', client_id: ID, client_secret: SECRET, fb_exchange_token: access_token }));
  return long.json();
}
`,
  },
];
