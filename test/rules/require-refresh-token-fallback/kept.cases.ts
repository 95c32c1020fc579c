/** The ways a token response lives on with its refresh token: kept whole, returned whole, handed on. */

import type { Case } from '../tester.js';
import { noRenewal } from './facts.js';

/** Redeems against a provider that always issues a refresh token; the response is in `data`. */
const redeem = `const res = await fetch('https://accounts.spotify.com/api/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: CLIENT_ID, code }),
  });
  const data = await res.json();`;

/** The same with the marker of an invalid case. */
const redeemAndDrop = redeem.replace(
  "api/token', {",
  "api/token', { // error: refreshTokenDropped",
);

export const valid: Case[] = [
  {
    filename: 'whole.js',
    code: `// The whole response is stored as JSON.
export async function finish(code) {
  ${redeem}
  localStorage.setItem('tokens', JSON.stringify(data));
}
`,
  },
  {
    filename: 'raw-text.js',
    code: `// The text of the response is stored without parsing.
export async function finish(code) {
  const res = await fetch('https://accounts.spotify.com/api/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: CLIENT_ID, code }),
  });
  const text = await res.text();
  localStorage.setItem('tokens', text);
  localStorage.setItem('access', JSON.parse(text).access_token);
}
`,
  },
  {
    filename: 'spread.js',
    code: `// A spread carries the refresh token along.
export async function finish(code, session) {
  ${redeem}
  session.tokens = { ...data, obtainedAt: Date.now() };
}
`,
  },
  {
    filename: 'assign.js',
    code: `// Object.assign copies every field.
export async function finish(code, session) {
  ${redeem}
  Object.assign(session, data);
}
`,
  },
  {
    filename: 'rest.js',
    code: `// The rest of the destructuring holds the refresh token and is stored.
export async function finish(code, session) {
  ${redeem}
  const { access_token, ...others } = data;
  session.access = access_token;
  session.others = others;
}
`,
  },
  {
    filename: 'entries.js',
    code: `// A loop stores every field.
export async function finish(code) {
  ${redeem}
  for (const [key, value] of Object.entries(data)) sessionStorage.setItem(key, value);
}
`,
  },
  {
    filename: 'dynamic.js',
    code: `// Fields are picked by names from elsewhere: which ones is not visible.
import { FIELDS } from './fields';

export async function finish(code, session) {
  ${redeem}
  session.access = data.access_token;
  for (const field of FIELDS) session[field] = data[field];
}
`,
  },
  {
    filename: 'bracket.js',
    code: `// Bracket notation reads the refresh token too.
export async function finish(code, session) {
  ${redeem}
  session['access_token'] = data['access_token'];
  session['refresh_token'] = data['refresh_token'];
}
`,
  },
  {
    filename: 'returned.js',
    code: `// The response is returned whole; what the caller does with it is not visible.
export async function exchange(code) {
  ${redeem}
  sessionStorage.setItem('access', data.access_token);
  return data;
}
`,
  },
  {
    filename: 'returned-unread.js',
    code: `// The HTTP response itself is returned, unread.
export function exchange(code) {
  return fetch('https://accounts.spotify.com/api/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: CLIENT_ID, code }),
  });
}
`,
  },
  {
    code: `// Returned in camel case, refresh token included.
export async function exchange(code: string) {
  ${redeem}
  const { access_token: accessToken, refresh_token: refreshToken, expires_in: expiresIn } = data;
  return { accessToken, refreshToken, expiresIn };
}
`,
  },
  {
    filename: 'callback.js',
    code: `// The response goes to a callback parameter whole.
const request = require('request');

exports.exchange = function (code, done) {
  request.post(
    { url: 'https://accounts.spotify.com/api/token', json: true, form: { grant_type: 'authorization_code', code, client_id } },
    function (error, response, body) {
      if (error) return done(error);
      done(null, body);
    },
  );
};
`,
  },
  {
    filename: 'unknown-function.js',
    code: `// An unknown function gets the whole response and may keep it.
import { saveTokens } from './store';

export async function finish(code) {
  ${redeem}
  await saveTokens(data);
  return data.access_token;
}
`,
  },
  {
    filename: 'unknown-http-response.js',
    code: `// An unknown function gets the HTTP response and may read the refresh token from it.
import { readTokens } from './store';

export async function finish(code) {
  const res = await fetch('https://accounts.spotify.com/api/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: CLIENT_ID, code }),
  });
  const { access } = await readTokens(res);
  sessionStorage.setItem('access', access);
}
`,
  },
  {
    filename: 'unknown-arguments.js',
    code: `// An unknown function gets both tokens as arguments.
import { remember } from './store';

export async function finish(code) {
  ${redeem}
  remember(data.access_token, data.refresh_token, data.expires_in);
}
`,
  },
  {
    code: `// A schema parses the response; its result, unknown here, is stored.
import { TokenResponse } from './schema';

export async function finish(code: string, session: { tokens?: unknown }) {
  ${redeem}
  session.tokens = TokenResponse.parse(data);
}
`,
  },
  {
    code: `// A class of another package takes the whole response.
import { TokenSet } from './token-set';

export class Account {
  tokens?: TokenSet;
  async connect(code: string) {
    ${redeem}
    this.tokens = new TokenSet(data);
  }
}
`,
  },
  {
    code: `// An event carries the response to listeners that are not visible.
import { EventEmitter } from 'node:events';

export class Auth extends EventEmitter {
  async finish(code: string) {
    ${redeem}
    this.emit('tokens', data);
  }
}
`,
  },
  {
    filename: 'promise.js',
    code: `// A promise is resolved with the whole response.
export function finish(code) {
  return new Promise((resolve, reject) => {
    fetch('https://accounts.spotify.com/api/token', {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', client_id: CLIENT_ID, code }),
    })
      .then((res) => res.json())
      .then((data) => resolve(data), reject);
  });
}
`,
  },
  {
    filename: 'reply.js',
    code: `// The response is sent on to the page whole.
app.post('/login', async (req, reply) => {
  const code = req.body.code;
  ${redeem}
  reply.json(data);
});
`,
  },
  {
    filename: 'opener.js',
    code: `// A popup hands the response to its opener.
export async function finish(code) {
  ${redeem}
  window.opener.postMessage({ type: 'tokens', payload: data }, location.origin);
  window.close();
}
`,
  },
  {
    filename: 'action.js',
    code: `// A Redux action carries the whole response.
export const finish = (code) => async (dispatch) => {
  ${redeem}
  dispatch({ type: 'signedIn', payload: data });
};
`,
  },
  {
    filename: 'nullish.js',
    code: `// Some answers bring no new refresh token, so the old one stays.
export async function finish(code, account) {
  ${redeem}
  await account.update({ access: data.access_token, refresh: data.refresh_token ?? account.refresh });
}
`,
  },
  {
    filename: 'module-variable.js',
    code: `// A module variable keeps the response for a function that refreshes.
let tokens;

export async function finish(code) {
  ${redeem}
  tokens = data;
}

export async function renew() {
  const res = await fetch('https://accounts.spotify.com/api/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'refresh_token', client_id: CLIENT_ID, refresh_token: tokens.refresh_token }),
  });
  tokens = { ...tokens, ...(await res.json()) };
}
`,
  },
  {
    filename: 'chosen-fields.js',
    code: `// The fields to keep are listed by name in this file, the refresh token among them.
const KEPT = ['access_token', 'refresh_token', 'expires_in'];

export async function finish(code) {
  ${redeem}
  localStorage.setItem('tokens', JSON.stringify(data, KEPT));
}
`,
  },
  {
    filename: 'arms.js',
    code: `// Where the tokens go depends on the client: the second arm keeps the refresh token.
export async function finish(code, session, isApp, reply) {
  ${redeem}
  if (isApp) {
    reply.send({ token: data.access_token });
  } else {
    session.access = data.access_token;
    session.refresh = data.refresh_token;
  }
}
`,
  },
  {
    filename: 'failing-callback.js',
    code: `// The arm for errors comes first; the other one hands both tokens on.
export function finish(code, done) {
  exchange(code, (error, data) => {
    if (error) done(error);
    else done(null, data.access_token, data.refresh_token);
  });
}

async function exchange(code, then) {
  ${redeem}
  sessionStorage.setItem('access', data.access_token);
  then(null, data);
}
`,
  },
  {
    filename: 'two-spreads.js',
    code: `// Two unknown records are spread into one; the second is the response.
import { defaults } from './defaults';

export async function finish(code, account) {
  ${redeem}
  account.access = data.access_token;
  await account.update({ ...defaults, ...data });
}
`,
  },
  {
    code: `// A place for the refresh token that says there is none: this integration asks for long-lived tokens.
export class Provider {
  async authenticate(code: string) {
    ${redeem}
    return { id: data.user_id, accessToken: data.access_token, refreshToken: 'null', expiresIn: 3_153_600_000 };
  }
}
`,
  },
  {
    filename: 'holder.js',
    code: `// A client of another package is given the response and then handed on.
import { Player } from './player';

export async function finish(code) {
  ${redeem}
  const player = new Player();
  player.setCredentials(data);
  localStorage.setItem('access', data.access_token);
  return player;
}
`,
  },
];

export const invalid: Case[] = [
  {
    filename: 'rest.js',
    facts: noRenewal,
    code: `// The rest of the destructuring holds the refresh token, but only the other part is stored.
export async function finish(code, session) {
  ${redeemAndDrop}
  const { access_token, ...others } = data;
  session.access = access_token;
}
`,
  },
  {
    filename: 'spread.js',
    facts: noRenewal,
    code: `// The copy with everything is local; only its access token outlives the function.
export async function finish(code) {
  ${redeemAndDrop}
  const copy = { ...data, obtainedAt: Date.now() };
  localStorage.setItem('access', copy.access_token);
  localStorage.setItem('obtained', String(copy.obtainedAt));
}
`,
  },
  {
    filename: 'stringified.js',
    facts: noRenewal,
    code: `// What is stored as JSON is a new object without the refresh token.
export async function finish(code) {
  ${redeemAndDrop}
  const { access_token, expires_in, scope } = data;
  localStorage.setItem('tokens', JSON.stringify({ access_token, expires_in, scope }));
}
`,
  },
  {
    filename: 'console.js',
    facts: noRenewal,
    code: `// Printing the whole response is not keeping it.
export async function finish(code) {
  ${redeemAndDrop}
  console.log('tokens', data);
  sessionStorage.setItem('access', data.access_token);
}
`,
  },
  {
    filename: 'callers.js',
    facts: noRenewal,
    code: `// The response is returned whole, but by a private function whose one caller keeps the access token alone.
async function exchange(code) {
  ${redeemAndDrop}
  return data;
}

router.get('/callback', async (req, res) => {
  const tokens = await exchange(req.query.code);
  req.session.token = tokens.access_token;
  res.redirect('/');
});
`,
  },
  {
    filename: 'callback.js',
    facts: noRenewal,
    code: `// The callback that gets the response is in this file and keeps the access token alone.
async function exchange(code, done) {
  ${redeemAndDrop}
  done(null, data);
}

router.get('/callback', (req, res) => {
  exchange(req.query.code, (error, tokens) => {
    req.session.token = tokens.access_token;
    res.redirect('/');
  });
});
`,
  },
  {
    mode: 'strict',
    filename: 'returned.js',
    facts: noRenewal,
    code: `// Only the access token leaves the module; whether it is kept there, this file does not show.
export async function exchange(code) {
  ${redeemAndDrop}
  return data.access_token;
}
`,
  },
  {
    mode: 'strict',
    filename: 'reply.js',
    facts: noRenewal,
    code: `// The page gets the access token and its lifetime, the refresh token ends here.
app.post('/login', async (req, reply) => {
  const code = req.body.code;
  ${redeemAndDrop}
  reply.json({ accessToken: data.access_token, expiresIn: data.expires_in });
});
`,
  },
  {
    mode: 'strict',
    facts: noRenewal,
    code: `// An exported function returns a new object that leaves the refresh token out.
export async function exchange(code: string) {
  ${redeemAndDrop}
  return { accessToken: data.access_token as string, expiresAt: Date.now() + data.expires_in * 1000 };
}
`,
  },
];
