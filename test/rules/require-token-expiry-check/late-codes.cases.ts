/** An authorization code that is stored for later. */

import type { Case } from '../tester.js';

const error = ' // error: codeStoredForLater';

const callback = (store: string, rest = "res.redirect('/connected');"): string => `
app.get('/oauth/callback', async (req, res) => {
  if (req.query.state !== req.session.state) return res.sendStatus(400);
  ${store}
  ${rest}
});`;

const strict = (why: string, code: string): Case => ({ mode: 'strict', code: `// ${why}${code}` });
const fine = (why: string, code: string): Case => ({ code: `// ${why}${code}` });

const exchange = `const response = await fetch(tokenUrl, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code: req.query.code, client_id: clientId }),
  });`;

export const invalid: Case[] = [
  strict(
    'in a database, for a job that comes at night',
    callback(
      `await prisma.connection.create({ data: { userId: req.user.id, authorizationCode: req.query.code } });${error}`,
    ),
  ),
  strict(
    'an update of a record',
    callback(`await db.users.update({ id: req.user.id, auth_code: req.query.code });${error}`),
  ),
  strict(
    'Mongoose',
    callback(`await User.updateOne({ _id: req.user.id }, { code: req.query.code });${error}`),
  ),
  strict(
    'destructured from the query',
    callback(`const { code } = req.query;
  await store.save({ user: req.user.id, code });${error}`),
  ),
  strict(
    'a queue for later',
    callback(`await jobs.insert({ kind: 'connect', code: req.query.code });${error}`),
  ),
  strict(
    'a route handler of Next.js',
    `
export async function GET(request) {
  const params = request.nextUrl.searchParams;
  if (params.get('state') !== expected) return new Response('state');
  await prisma.oauth.upsert({ where: { id }, create: { code: params.get('code') }, update: {} });${error}
  return Response.redirect('/done');
}`,
  ),
];

export const valid: Case[] = [
  fine('redeemed at once', callback(`${exchange}\n  req.session.tokens = await response.json();`)),
  fine(
    'the tokens are stored, not the code',
    callback(`${exchange}
  const answer = await response.json();
  await prisma.connection.create({ data: { accessToken: answer.access_token } });`),
  ),
  fine(
    'noted and redeemed in one go',
    callback(
      `await prisma.log.create({ data: { code: req.query.code } });
  ${exchange}
  res.json(await response.json());`,
      '',
    ),
  ),
  fine(
    'handed to a service that redeems it',
    callback(`await prisma.log.create({ data: { code: req.query.code } });
  await oauthService.connect(req.query.code);`),
  ),
  fine('the session carries it to the next page', callback('req.session.code = req.query.code;')),
  fine(
    'the popup hands it to its opener',
    `
const code = new URLSearchParams(location.search).get('code');
const state = new URLSearchParams(location.search).get('state');
localStorage.setItem('oauth', JSON.stringify({ code, state }));
window.close();`,
  ),
  fine(
    'an authorization server stores the codes that it issues',
    `
app.get('/authorize', async (req, res) => {
  const code = randomBytes(32).toString('hex');
  await prisma.authorizationCode.create({ data: { code, clientId: req.query.client_id } });
  res.redirect(\`\${req.query.redirect_uri}?code=\${code}&state=\${req.query.state}\`);
});`,
  ),
  fine(
    'a discount code is another thing',
    `
app.post('/checkout', async (req, res) => {
  await db.orders.update({ id: req.body.id, discount: req.query.coupon, state: 'open' });
  res.sendStatus(204);
});`,
  ),
  fine(
    'a country code too',
    `
app.get('/oauth/profile', async (req, res) => {
  await db.users.update({ id: req.user.id, country: req.query.countryCode, state: req.query.state });
  res.sendStatus(204);
});`,
  ),
  fine(
    'an error is logged',
    callback(`if (req.query.error) await db.logs.insert({ error: req.query.error });
  ${exchange}
  req.session.tokens = await response.json();`),
  ),
  fine(
    'only that there was one is stored',
    callback(`await db.users.update({ id: req.user.id, connected: Boolean(req.query.code) });`),
  ),
  fine(
    'the verifier is meant to be kept',
    `
app.get('/login', async (req, res) => {
  const verifier = makeVerifier();
  await db.states.insert({ state: req.query.state, code_verifier: verifier });
  res.redirect(authorizeUrl(verifier));
});`,
  ),
  fine(
    'the cookie goes to the page that redeems it',
    callback("res.cookie('oauth_code', req.query.code, { httpOnly: true });"),
  ),
  fine(
    'codes on a list are no authorization codes',
    `
export async function importCodes(rows, state) {
  for (const row of rows) await db.codes.insert({ name: row.name, code: row.code, state });
}`,
  ),
];
