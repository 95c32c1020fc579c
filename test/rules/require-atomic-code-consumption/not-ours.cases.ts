/** Code that looks alike: locks and transactions, clients, codes of other kinds. */

import type { Case } from '../tester.js';
import { endpoint } from './servers.js';

const refuse = "return reply(400, { error: 'invalid_grant' });";
const prisma = "import { prisma } from './prisma';";

export const valid: Case[] = [
  {
    code: endpoint({
      why: 'A mutex, and the look inside.',
      before:
        "import { Mutex } from 'async-mutex';\nimport { redis } from './redis';\nconst mutex = new Mutex();",
      read: `const record = await mutex.runExclusive(async () => {
    const found = await redis.get('code:' + code);
    if (!found) return null;
    await redis.del('code:' + code);
    return JSON.parse(found);
  });`,
      spend: '',
    }),
  },
  {
    code: endpoint({
      why: 'A lock of the project, by its name.',
      before: "import { withLock } from './locks';\nimport { redis } from './redis';",
      read: `const record = await withLock('code:' + code, async () => {
    const found = await redis.get('code:' + code);
    if (!found) return null;
    await redis.del('code:' + code);
    return JSON.parse(found);
  });`,
      spend: '',
    }),
  },
  {
    code: endpoint({
      why: 'A lock that is taken and given back.',
      before: "import { locks } from './locks';\nimport { redis } from './redis';",
      read: `const release = await locks.acquire('code:' + code);
  const found = await redis.get('code:' + code);
  const record = found && JSON.parse(found);`,
      spend: `await redis.del('code:' + code);
  await release();`,
    }),
  },
  {
    code: endpoint({
      why: 'An advisory lock of the database.',
      before: prisma,
      read: `const record = await prisma.$transaction(async (tx) => {
    await tx.$executeRaw\`SELECT pg_advisory_xact_lock(hashtext(\${code}))\`;
    const found = await tx.authorizationCode.findUnique({ where: { code } });
    await tx.authorizationCode.deleteMany({ where: { code } });
    return found;
  });`,
      spend: '',
    }),
  },
  {
    code: endpoint({
      why: 'TypeORM with a pessimistic lock.',
      before:
        "import { dataSource } from './data-source';\nimport { AuthorizationCode } from './entities';",
      read: `const record = await dataSource.transaction(async (manager) => {
    const found = await manager.findOne(AuthorizationCode, { where: { code }, lock: { mode: 'pessimistic_write' } });
    await manager.remove(found);
    return found;
  });`,
      spend: '',
    }),
  },
  {
    code: endpoint({
      why: 'In a transaction the update asks and its answer is looked at.',
      before: prisma,
      read: `const record = await prisma.$transaction(async (tx) => {
    const found = await tx.authorizationCode.findUnique({ where: { code } });
    const { count } = await tx.authorizationCode.updateMany({ where: { code, usedAt: null }, data: { usedAt: new Date() } });
    if (count === 0) throw new Error('invalid_grant');
    return found;
  });`,
      spend: '',
    }),
  },
  {
    code: endpoint({
      why: 'The tokens are made first, but handed out only to the request that spent the code.',
      before: prisma,
      read: 'const record = await prisma.authorizationCode.findUnique({ where: { code } });',
      spend: 'const accessToken = await issueAccessToken(record.userId);',
      then: `const { count } = await prisma.authorizationCode.deleteMany({ where: { code } });
  if (count === 0) ${refuse}`,
    }),
  },
  {
    code: endpoint({
      why: 'Whoever comes second gets no further than the test of an error.',
      before: prisma,
      read: 'const record = await prisma.authorizationCode.findUnique({ where: { code } });',
      spend: `const accessToken = await issueAccessToken(record.userId);
  const spent = await prisma.authorizationCode.delete({ where: { code } }).then(() => true, () => false);`,
      then: `if (!spent) ${refuse}`,
    }),
  },
  {
    code: endpoint({
      why: 'Requests with one code share one exchange.',
      before: `${prisma}\nconst pending = new Map();`,
      read: `if (pending.has(code)) ${refuse}
  pending.set(code, true);
  const record = await prisma.authorizationCode.findUnique({ where: { code } });`,
      spend: 'await prisma.authorizationCode.deleteMany({ where: { code } });',
    }),
  },
  {
    code: `// A client: what is looked up by the code is redeemed at another server.
export async function callback(req, res) {
  const { code } = req.query;
  const pending = await redis.get('oauth:pending:' + code);
  if (pending) return res.sendStatus(409);
  await redis.set('oauth:pending:' + code, 'used');
  const answer = await fetch('https://login.example.com/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri: REDIRECT, client_id: ID, client_secret: SECRET }),
  });
  const tokens = await answer.json();
  await redis.del('oauth:pending:' + code);
  res.json({ access_token: tokens.access_token });
}
`,
    filename: 'client.js',
  },
  {
    code: `// A client looks up and forgets its state, not a code.
export async function callback(req, res) {
  const saved = await redis.get('oauth:state:' + req.query.state);
  if (!saved) return res.sendStatus(400);
  await redis.del('oauth:state:' + req.query.state);
  const tokens = await oauth.authorizationCodeGrant(req.query.code, { redirect_uri: REDIRECT, code_verifier: saved });
  res.json({ access_token: tokens.access_token });
}
`,
    filename: 'client.js',
  },
  {
    code: `// A code that was sent by mail to verify an address.
export async function verifyEmail(code: string) {
  const record = await prisma.emailVerification.findUnique({ where: { code } });
  if (!record) throw new Error('wrong code');
  await prisma.emailVerification.deleteMany({ where: { code } });
  return { accessToken: await signToken(record.userId) };
}
`,
  },
  {
    code: `// A one-time password.
export async function loginWithOtp(phone: string, code: string) {
  const record = await redis.get('otp:' + phone + ':' + code);
  if (!record) throw new Error('wrong code');
  await redis.del('otp:' + phone + ':' + code);
  return { accessToken: await signToken(phone) };
}
`,
  },
  {
    code: `// An invitation.
export async function acceptInvite(code: string, userId: string) {
  const invite = await db.invites.findOne({ code });
  if (!invite || invite.usedAt) throw new Error('used');
  await db.invites.updateOne({ code }, { $set: { usedAt: new Date() } });
  return createSession(userId);
}
`,
  },
  {
    code: `// A coupon, in a file that also speaks of client_id.
const client_id = process.env.SHOP_CLIENT_ID;

export async function redeemCoupon(code: string) {
  const coupon = await prisma.coupon.findUnique({ where: { code } });
  if (!coupon || coupon.used) throw new Error('used');
  await prisma.coupon.update({ where: { code }, data: { used: true } });
  return generateToken(coupon.userId);
}
`,
  },
  {
    code: `// The device flow polls with its own code, which is deleted when it is done.
export async function deviceToken(device_code: string, client_id: string) {
  const grant = await prisma.deviceCode.findUnique({ where: { device_code } });
  if (!grant || grant.client_id !== client_id || !grant.approved) return { error: 'authorization_pending' };
  await prisma.deviceCode.deleteMany({ where: { device_code } });
  return { access_token: await issueToken(grant.userId) };
}
`,
  },
  {
    code: `// Refresh tokens are another rule's concern.
export async function refresh(refreshToken: string, client_id: string) {
  const record = await prisma.refreshToken.findUnique({ where: { refreshToken } });
  if (!record || record.clientId !== client_id) throw new Error('invalid_grant');
  await prisma.refreshToken.deleteMany({ where: { refreshToken } });
  return { access_token: await issueToken(record.userId) };
}
`,
  },
  {
    code: `// A cache of countries by their code.
export async function country(code: string, redirect_uri: string) {
  const known = await cache.get('country:' + code);
  if (known) return known;
  const loaded = await loadCountry(code);
  await cache.delete('countries');
  return loaded;
}
`,
  },
  {
    code: `// Introspection only looks.
export async function introspect(code: string, client_id: string) {
  const record = await prisma.authorizationCode.findUnique({ where: { code } });
  return { active: Boolean(record) && record.clientId === client_id, access_token: undefined };
}
`,
  },
  {
    code: `// Errors have codes, too.
export async function exchange(input) {
  try {
    return await issueToken(input.redirect_uri, input.client_id);
  } catch (error) {
    const known = await errors.get(error.code);
    await errors.delete(error.code);
    throw known ?? error;
  }
}
`,
    filename: 'errors.js',
  },
  {
    code: endpoint({
      why: 'A Durable Object lets nothing in while it waits for its storage.',
      before: '',
      read: `const record = await this.ctx.blockConcurrencyWhile(async () => {
    const found = await this.ctx.storage.get('code:' + code);
    await this.ctx.storage.delete('code:' + code);
    return found;
  });`,
      spend: '',
    }).replace('export async function', 'export const handle = async function'),
  },
  {
    knownMiss: true,
    code: `// known miss: a code that is looked up in a list.
const codes = [];

export async function exchange(code: string, redirect_uri: string) {
  const record = codes.find((each) => each.code === code);
  if (!record || record.redirectUri !== redirect_uri) throw new Error('invalid_grant');
  const access_token = await issueToken(record.userId);
  codes.splice(codes.indexOf(record), 1);
  return { access_token };
}
`,
  },
  {
    knownMiss: true,
    code: `// known miss: a store that answers by callbacks.
server.exchange(oauth2orize.exchange.code((client, code, redirectUri, done) => {
  AuthorizationCode.findOne({ code }, (error, record) => {
    if (error) return done(error);
    if (!record || record.redirectUri !== redirectUri) return done(null, false);
    AuthorizationCode.deleteOne({ code }, (failure) => (failure ? done(failure) : issueToken(record.userId, done)));
  });
}));
`,
    filename: 'oauth2orize.js',
  },
  {
    knownMiss: true,
    code: `// known miss: an update that asks for nothing, so that both are told that it was done.
export async function exchange(code: string, redirectUri: string) {
  const record = await AuthorizationCode.findOne({ code });
  if (!record || record.redirectUri !== redirectUri) throw new Error('invalid_grant');
  const done = await AuthorizationCode.findOneAndUpdate({ code }, { usedAt: new Date() });
  if (!done) throw new Error('invalid_grant');
  return { access_token: await issueToken(record.userId) };
}
`,
  },
];

export const invalid: Case[] = [
  {
    code: endpoint({
      why: 'The delete would throw, but nobody waits for it before the answer.',
      before: `${prisma}\nimport { waitUntil } from './platform';`,
      read: 'const record = await prisma.authorizationCode.findUnique({ where: { code } });',
      spend: `const accessToken = await issueAccessToken(record.userId);
  waitUntil(Promise.all([
    prisma.authorizationCode.delete({ where: { code } }), // error
    audit(record.userId),
  ]));`,
      then: '',
    }),
  },
  {
    code: endpoint({
      why: 'The lock is given back before the code is spent.',
      before:
        "import { Mutex } from 'async-mutex';\nimport { redis } from './redis';\nconst mutex = new Mutex();",
      read: `const found = await mutex.runExclusive(() => redis.get('code:' + code));
  const record = found && JSON.parse(found);`,
      spend: "await redis.del('code:' + code); // error",
    }),
  },
  {
    code: endpoint({
      why: 'A guard that is set after the await.',
      before: `${prisma}\nconst pending = new Map();`,
      read: `if (pending.has(code)) ${refuse}
  const record = await prisma.authorizationCode.findUnique({ where: { code } });
  pending.set(code, true);`,
      spend: 'await prisma.authorizationCode.deleteMany({ where: { code } }); // error',
    }),
  },
  {
    code: endpoint({
      why: 'A batch is no claim: its counts are not looked at.',
      before: prisma,
      read: 'const record = await prisma.authorizationCode.findUnique({ where: { code } });',
      spend: `const accessToken = randomToken();
  await prisma.$transaction([
    prisma.accessToken.create({ data: { accessToken } }),
    prisma.authorizationCode.update({ where: { code }, data: { used: true } }), // error
  ]);`,
      then: '',
    }),
  },
];
