/** Handlers, services, providers: where the look and the spending stand. */

import type { Case } from '../tester.js';

export const valid: Case[] = [
  {
    code: `// The body of the imported function takes the code in one step.
import { takeCode } from './codes';

export async function exchangeAuthorizationCode(code: string, redirectUri: string) {
  const record = await takeCode(code);
  if (!record || record.redirectUri !== redirectUri) throw new Error('invalid_grant');
  return { access_token: await issueToken(record.userId) };
}
`,
    files: {
      './codes.ts': `import { redis } from './redis';
export async function takeCode(code) {
  const found = await redis.getdel('code:' + code);
  return found && JSON.parse(found);
}
`,
    },
  },
  {
    code: `// The race stands in the imported module, and is reported there.
import { takeCode } from './codes';

export async function exchangeAuthorizationCode(code: string, redirectUri: string) {
  const record = await takeCode(code);
  if (!record || record.redirectUri !== redirectUri) throw new Error('invalid_grant');
  return { access_token: await issueToken(record.userId) };
}
`,
    files: {
      './codes.ts': `import { redis } from './redis';
export async function takeCode(code) {
  const found = await redis.get('code:' + code);
  await redis.del('code:' + code);
  return found && JSON.parse(found);
}
`,
    },
  },
  {
    code: `// The repository says whether it spent the code, and the service listens.
export class GrantService {
  constructor(private readonly codes: CodeRepository) {}

  async exchange(code: string, clientId: string, redirectUri: string) {
    const record = await this.codes.findByCode(code);
    if (!record || record.clientId !== clientId || record.redirectUri !== redirectUri) throw new InvalidGrant();
    if (!(await this.codes.markUsed(record.id))) throw new InvalidGrant();
    return this.tokens.issueTokens(record.userId);
  }
}
`,
  },
  {
    code: `// What consumes the code is all there is.
export class GrantService {
  async exchange(code: string, redirectUri: string) {
    const record = await this.codes.consume(code);
    if (!record || record.redirectUri !== redirectUri) throw new InvalidGrant();
    return this.tokens.issueTokens(record.userId);
  }
}
`,
  },
  {
    code: `// Only codes that are refused anyway are deleted after the look.
export async function exchangeAuthorizationCode(code: string, redirectUri: string) {
  const record = await codes.findOne({ code });
  if (!record) throw new Error('invalid_grant');
  if (record.expiresAt < Date.now()) {
    await codes.remove({ code });
    throw new Error('expired');
  }
  const taken = await codes.findOneAndDelete({ code });
  if (!taken || taken.redirectUri !== redirectUri) throw new Error('invalid_grant');
  return { access_token: await issueToken(taken.userId) };
}
`,
  },
  {
    code: `// Revoking on the user's wish: no tokens are handed out.
router.delete('/authorization-codes/:code', async (req, res) => {
  const record = await authorizationCodes.findOne({ where: { code: req.params.code, clientId: req.client.id } });
  if (!record) return res.sendStatus(404);
  await record.destroy();
  res.sendStatus(204);
});
`,
    filename: 'revoke.js',
  },
  {
    code: `// A job that clears away what has expired looks at no code of a request.
export async function cleanUp() {
  const expired = await prisma.authorizationCode.findMany({ where: { expiresAt: { lt: new Date() } } });
  for (const { code } of expired) await prisma.authorizationCode.deleteMany({ where: { code } });
}
`,
  },
  {
    code: `// The authorization endpoint makes and stores codes.
export async function authorize(req, res) {
  const code = randomBytes(32).toString('hex');
  await redis.set('code:' + code, JSON.stringify({ clientId: req.query.client_id, redirectUri: req.query.redirect_uri, used: false }));
  await redis.del('consent:' + req.query.client_id);
  res.redirect(req.query.redirect_uri + '?code=' + code);
}
`,
    filename: 'authorize.js',
  },
  {
    code: `// An MCP provider: synchronous from the look to the delete.
export class Provider {
  private codes = new Map<string, Grant>();

  async exchangeAuthorizationCode(client: Client, authorizationCode: string) {
    const grant = this.codes.get(authorizationCode);
    if (!grant || grant.client.client_id !== client.client_id) throw new Error('invalid_grant');
    this.codes.delete(authorizationCode);
    const token = randomUUID();
    await this.tokens.save(token, grant);
    return { access_token: token, token_type: 'bearer' };
  }
}
`,
  },
  {
    code: `// A failed check that deletes the code ends the request.
export async function exchangeAuthorizationCode(code: string, verifier: string) {
  const record = await prisma.oauthCode.findUnique({ where: { code } });
  if (!record) return null;
  if (!verifyPkce(verifier, record.codeChallenge)) {
    await prisma.oauthCode.deleteMany({ where: { code } });
    return null;
  }
  const { count } = await prisma.oauthCode.updateMany({ where: { code, consumedAt: null }, data: { consumedAt: new Date() } });
  return count === 1 ? record.userId : null;
}
`,
  },
  {
    code: `// A callback-style store with one step.
server.exchange(oauth2orize.exchange.code((client, code, redirectUri, done) => {
  AuthorizationCode.findOneAndDelete({ code }, (error, record) => {
    if (error) return done(error);
    if (!record || record.redirectUri !== redirectUri) return done(null, false);
    issueToken(record.userId, done);
  });
}));
`,
    filename: 'oauth2orize.js',
  },
];

export const invalid: Case[] = [
  {
    code: `// A service with its repository in the constructor.
export class GrantService {
  constructor(private readonly codes: Repository<AuthorizationCode>) {}

  async exchange(code: string, clientId: string, redirectUri: string) {
    const record = await this.codes.findOne({ where: { code } });
    if (!record || record.clientId !== clientId || record.redirectUri !== redirectUri) throw new InvalidGrant();
    await this.codes.delete({ id: record.id }); // error
    return this.tokens.issueTokens(record.userId);
  }
}
`,
  },
  {
    code: `// A function that only gives the record back: its caller issues the tokens.
import { redis } from './redis';

export async function consumeAuthorizationCode(code: string) {
  const found = await redis.get(\`oauth:code:\${code}\`);
  if (!found) return null;
  await redis.del(\`oauth:code:\${code}\`); // error
  return JSON.parse(found);
}
`,
  },
  {
    code: `// Two functions of one module, called by the handler of another.
import { findAuthorizationCode, spendAuthorizationCode } from './codes';

export async function exchange(code: string, redirectUri: string) {
  const record = await findAuthorizationCode(code);
  if (!record || record.redirectUri !== redirectUri) throw new Error('invalid_grant');
  await spendAuthorizationCode(code); // error
  return { access_token: await issueToken(record.userId) };
}
`,
    files: {
      './codes.ts': `import { pool } from './pool';
export async function findAuthorizationCode(code) {
  const { rows } = await pool.query('SELECT * FROM codes WHERE code = $1', [code]);
  return rows[0];
}
export async function spendAuthorizationCode(code) {
  await pool.query('UPDATE codes SET used = true WHERE code = $1', [code]);
}
`,
    },
  },
  {
    code: `// The hash is made by a function of the project.
import { hashCode } from './hash';

export async function exchange(code: string, redirectUri: string) {
  const hash = await hashCode(code);
  const record = await db.collection('authorization_codes').findOne({ hash });
  if (!record || record.redirectUri !== redirectUri) throw new Error('invalid_grant');
  await db.collection('authorization_codes').deleteOne({ hash }); // error
  return { access_token: await issueToken(record.userId) };
}
`,
    files: {
      './hash.ts': `export async function hashCode(code) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
`,
    },
  },
  {
    code: `// An Express handler with a switch over the grants.
router.post('/token', async (req, res) => {
  switch (req.body.grant_type) {
    case 'authorization_code': {
      const record = await AuthCode.findOne({ where: { code: req.body.code } });
      if (!record || record.redirect_uri !== req.body.redirect_uri) return res.status(400).json({ error: 'invalid_grant' });
      const access_token = await signAccessToken(record.user_id);
      await AuthCode.destroy({ where: { code: req.body.code } }); // error
      return res.json({ access_token, token_type: 'Bearer' });
    }
    default:
      return res.status(400).json({ error: 'unsupported_grant_type' });
  }
});
`,
    filename: 'token.js',
  },
  {
    code: `// Routes registered by a function.
export function registerTokenRoutes(app, { store, signer }) {
  app.post('/oauth/token', async (request, reply) => {
    const { code, redirect_uri, code_verifier } = request.body;
    const grant = await store.get(code);
    if (!grant || grant.redirectUri !== redirect_uri) return reply.code(400).send({ error: 'invalid_grant' });
    if (!(await matches(code_verifier, grant.codeChallenge))) return reply.code(400).send({ error: 'invalid_grant' });
    await store.delete(code); // error
    return reply.send({ access_token: await signer.sign({ sub: grant.sub }), token_type: 'Bearer' });
  });
}
`,
    filename: 'routes.js',
  },
  {
    code: `// Expired and reused codes are handled apart; the good path has the race.
export async function handleAuthorizationCodeGrant(c) {
  const form = await c.req.formData();
  const code = form.get('code');
  const stored = await c.env.KV.get('auth_code:' + code, 'json');
  if (!stored) return c.json({ error: 'invalid_grant' }, 400);
  if (stored.expiresAt < Date.now()) {
    await c.env.KV.delete('auth_code:' + code);
    return c.json({ error: 'invalid_grant' }, 400);
  }
  if (stored.redirectUri !== form.get('redirect_uri')) {
    await c.env.KV.delete('auth_code:' + code);
    return c.json({ error: 'invalid_grant' }, 400);
  }
  await c.env.KV.delete('auth_code:' + code); // error
  const accessToken = await createAccessToken(stored.userId);
  return c.json({ access_token: accessToken, token_type: 'Bearer' });
}
`,
  },
  {
    code: `// An MCP provider that awaits before it deletes.
export class Provider {
  private codes = new Map<string, Grant>();

  async exchangeAuthorizationCode(client: Client, authorizationCode: string) {
    const grant = this.codes.get(authorizationCode);
    if (!grant || grant.client.client_id !== client.client_id) throw new Error('invalid_grant');
    const token = await this.tokens.issue(grant);
    this.codes.delete(authorizationCode); // error
    return { access_token: token, token_type: 'bearer' };
  }
}
`,
  },
  {
    code: `// A method of the class that looks, another that spends.
export class Grants {
  async exchange(code: string, redirectUri: string) {
    const record = await this.find(code);
    if (!record || record.redirectUri !== redirectUri) throw new Error('invalid_grant');
    await this.spend(code); // error
    return { access_token: await this.issue(record.userId) };
  }

  private async find(code: string) {
    return this.db.authorizationCode.findFirst({ where: { code, usedAt: null } });
  }

  private async spend(code: string) {
    await this.db.authorizationCode.updateMany({ where: { code }, data: { usedAt: new Date() } });
  }
}
`,
  },
  {
    code: `// The result of the check is handed on by then.
export function exchange(code: string, redirectUri: string) {
  return authorizationCodes.findOne({ code }).then(async (record) => {
    if (!record || record.redirectUri !== redirectUri) throw new Error('invalid_grant');
    await authorizationCodes.deleteOne({ code }); // error
    return { access_token: await issueToken(record.userId) };
  });
}
`,
  },
  {
    code: `// A try around it changes nothing.
export async function POST(request: Request) {
  try {
    const form = await request.formData();
    const code = String(form.get('code'));
    const grant = await prisma.oAuthGrant.findUnique({ where: { code } });
    if (!grant || grant.clientId !== form.get('client_id')) return Response.json({ error: 'invalid_grant' }, { status: 400 });
    const token = await createToken(grant.userId);
    await prisma.oAuthGrant.update({ where: { code }, data: { status: 'USED' } }); // error
    return Response.json({ access_token: token });
  } catch (error) {
    return Response.json({ error: 'server_error' }, { status: 500 });
  }
}
`,
  },
  {
    code: `// A record class that spends itself.
export async function exchange(code: string, clientId: string) {
  const grant = await AuthorizationCode.findOne({ code });
  if (!grant || grant.clientId !== clientId || grant.isUsed) throw new Error('invalid_grant');
  grant.isUsed = true;
  await em.persistAndFlush(grant); // error
  return issueTokens(grant.userId);
}
`,
  },
  {
    mode: 'strict',
    code: `// What the repository does inside is not shown: it may refuse by itself.
export class GrantService {
  async exchange(code: string, clientId: string, redirectUri: string) {
    const record = await this.codes.findByCode(code);
    if (!record || record.clientId !== clientId || record.redirectUri !== redirectUri) throw new InvalidGrant();
    await this.codes.markAsUsed(record.id); // error
    return this.tokens.issueTokens(record.userId);
  }
}
`,
  },
  {
    mode: 'strict',
    code: `// Functions of a module that cannot be read.
import { getAuthorizationCode, deleteAuthorizationCode } from '@acme/codes';

export async function exchange(code: string, redirectUri: string) {
  const record = await getAuthorizationCode(code);
  if (!record || record.redirectUri !== redirectUri) throw new Error('invalid_grant');
  await deleteAuthorizationCode(code); // error
  return { access_token: await issueToken(record.userId) };
}
`,
  },
];
