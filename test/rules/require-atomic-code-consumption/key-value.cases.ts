/** Caches, key-value stores and plain collections. */

import type { Case } from '../tester.js';
import { endpoint } from './servers.js';

const refuse = "return reply(400, { error: 'invalid_grant' });";
const redis = "import Redis from 'ioredis';\nconst redis = new Redis();";
const parsed = 'const record = found && JSON.parse(found);';

export const valid: Case[] = [
  {
    code: endpoint({
      why: 'GETDEL gives the code to one request only.',
      before: redis,
      read: `const found = await redis.getdel(\`oauth:code:\${code}\`);
  ${parsed}`,
      spend: '',
    }),
  },
  {
    code: endpoint({
      why: 'DEL answers how many keys were there, and the answer is looked at.',
      before: redis,
      read: `const found = await redis.get(\`oauth:code:\${code}\`);
  ${parsed}`,
      spend: `if ((await redis.del(\`oauth:code:\${code}\`)) !== 1) ${refuse}`,
    }),
  },
  {
    code: endpoint({
      why: 'A client from another module: the answer of del is kept and looked at.',
      before: "import { redis } from './redis';",
      read: `const found = await redis.get(\`oauth:code:\${code}\`);
  ${parsed}`,
      spend: `const removed = await redis.del(\`oauth:code:\${code}\`);
  if (!removed) ${refuse}`,
    }),
  },
  {
    code: endpoint({
      why: 'SET NX marks the code for one request only.',
      before: redis,
      read: `const found = await redis.get(\`oauth:code:\${code}\`);
  ${parsed}
  const first = await redis.set(\`oauth:used:\${code}\`, '1', 'EX', 600, 'NX');
  if (first !== 'OK') ${refuse}`,
      spend: 'await redis.del(`oauth:code:${code}`);',
    }),
  },
  {
    code: endpoint({
      why: 'GET and DEL in one MULTI.',
      before: "import { redis } from './redis';",
      read: `const [[, found]] = await redis.multi().get(\`oauth:code:\${code}\`).del(\`oauth:code:\${code}\`).exec();
  ${parsed}`,
      spend: '',
    }),
  },
  {
    code: endpoint({
      why: 'A script on the server does both in one step.',
      before: "import { redis, takeScript } from './redis';",
      read: `const found = await redis.eval(takeScript, 1, \`oauth:code:\${code}\`);
  ${parsed}`,
      spend: 'await redis.del(`oauth:code:${code}`);',
    }),
  },
  {
    code: endpoint({
      why: 'Deno KV: the commit fails for whoever comes second.',
      before: 'const kv = await Deno.openKv();',
      read: "const entry = await kv.get(['codes', code]);\n  const record = entry.value;",
      spend: `const taken = await kv.atomic().check(entry).delete(['codes', code]).commit();
  if (!taken.ok) ${refuse}`,
    }),
  },
  {
    code: endpoint({
      why: 'A Map: nothing runs between the look and the delete.',
      before: 'const authorizationCodes = new Map();',
      read: 'const record = authorizationCodes.get(code);',
      spend: 'authorizationCodes.delete(code);',
    }),
  },
  {
    code: endpoint({
      why: 'A Map that is emptied of the code before anything is awaited.',
      before: 'const authorizationCodes = new Map();',
      read: `const record = authorizationCodes.get(code);
  authorizationCodes.delete(code);`,
      spend: 'if (!(await verifyPkce(record, request))) ' + refuse,
    }),
  },
  {
    code: endpoint({
      why: 'A Map whose delete is asked after the await.',
      before: 'const authorizationCodes = new Map();',
      read: 'const record = authorizationCodes.get(code);',
      spend: `if (!(await verifyPkce(record, request))) ${refuse}
  if (!authorizationCodes.delete(code)) ${refuse}`,
    }),
  },
  {
    code: endpoint({
      why: 'A record in memory is marked before anything is awaited.',
      before: 'const authorizationCodes = new Map();',
      read: 'const record = authorizationCodes.get(code);',
      check: `if (!record || record.used) ${refuse}
  if (record.redirectUri !== redirect_uri) ${refuse}`,
      spend: `record.used = true;
  if (!(await verifyPkce(record, request))) ${refuse}`,
    }),
  },
  {
    code: endpoint({
      why: 'A plain object, without an await in between.',
      before: 'const codes = {};',
      read: 'const record = codes[code];',
      spend: 'delete codes[code];',
    }),
  },
  {
    code: endpoint({
      why: 'A set of spent codes that is filled before anything is awaited.',
      before: 'const usedCodes = new Set();\nimport { verifyCode } from "./codes";',
      read: `if (usedCodes.has(code)) ${refuse}
  usedCodes.add(code);
  const record = await verifyCode(code);`,
      spend: '',
    }),
  },
];

export const invalid: Case[] = [
  {
    code: endpoint({
      why: 'GET, then DEL.',
      before: redis,
      read: `const found = await redis.get(\`oauth:code:\${code}\`);
  ${parsed}`,
      spend: 'await redis.del(`oauth:code:${code}`); // error',
    }),
  },
  {
    code: endpoint({
      why: 'DEL right after GET is still after it.',
      before: "import { redis } from './redis';",
      read: `const found = await redis.get(\`oauth:code:\${code}\`);
  if (!found) ${refuse}
  await redis.del(\`oauth:code:\${code}\`); // error
  const record = JSON.parse(found);`,
      spend: '',
    }),
  },
  {
    code: endpoint({
      why: 'Workers KV has no step that does both.',
      before: "import { env } from './env';",
      read: "const record = await env.OAUTH_KV.get(`code:${code}`, 'json');",
      spend: 'await env.OAUTH_KV.delete(`code:${code}`); // error',
    }),
  },
  {
    code: endpoint({
      why: 'The stored record is written back as used.',
      before: "import { cache } from './cache';",
      read: "const record = await cache.get('authcode:' + code);",
      check: `if (!record || record.used) ${refuse}
  if (record.redirectUri !== redirect_uri) ${refuse}`,
      spend: "await cache.set('authcode:' + code, { ...record, used: true }); // error",
    }),
  },
  {
    code: endpoint({
      why: 'It is written back as a text.',
      before: redis,
      read: `const found = await redis.get(\`oauth:code:\${code}\`);
  ${parsed}`,
      check: `if (!record || record.used) ${refuse}
  if (record.redirectUri !== redirect_uri) ${refuse}`,
      spend:
        'await redis.set(`oauth:code:${code}`, JSON.stringify({ ...record, used: true }), "KEEPTTL"); // error',
    }),
  },
  {
    code: endpoint({
      why: 'A key of its own says that the code was used, without NX.',
      before: "import { redis } from './redis';",
      read: `if (await redis.get(\`used_code:\${code}\`)) ${refuse}
  const record = await readSignedCode(code);`,
      spend: "await redis.set(`used_code:${code}`, '1', 'EX', 600); // error",
    }),
  },
  {
    code: endpoint({
      why: 'A list of revoked codes that is looked at and filled in two steps.',
      before: "import { revokedCodes } from './repositories';",
      read: `if (await revokedCodes.get(code)) ${refuse}
  const record = await readSignedCode(code);`,
      spend: 'await revokedCodes.set(code, { code }); // error',
    }),
  },
  {
    code: endpoint({
      why: 'A Map, with PKCE awaited between the look and the delete.',
      before: 'const authorizationCodes = new Map();',
      read: 'const record = authorizationCodes.get(code);',
      spend: `if (!(await verifyPkce(record, request))) ${refuse}
  authorizationCodes.delete(code); // error`,
    }),
  },
  {
    code: endpoint({
      why: 'A Map that is emptied of the code when the tokens are there.',
      before: 'const authorizationCodes = new Map();',
      read: 'const record = authorizationCodes.get(code);',
      spend: 'const accessToken = await issueAccessToken(record.userId);',
      then: 'authorizationCodes.delete(code); // error',
    }),
  },
  {
    code: endpoint({
      why: 'A record in memory is marked after the await.',
      before: 'const authorizationCodes = new Map();',
      read: 'const record = authorizationCodes.get(code);',
      check: `if (!record || record.used) ${refuse}
  if (record.redirectUri !== redirect_uri) ${refuse}`,
      spend: `if (!(await verifyPkce(record, request))) ${refuse}
  record.used = true; // error`,
    }),
  },
  {
    code: endpoint({
      why: 'A plain object, with an await in between.',
      before: 'const codes = {};',
      read: 'const record = codes[code];',
      spend: `if (!(await verifyPkce(record, request))) ${refuse}
  delete codes[code]; // error`,
    }),
  },
  {
    code: endpoint({
      why: 'A set of spent codes that is filled after the await.',
      before: 'const usedCodes = new Set();\nimport { verifyCode } from "./codes";',
      read: `if (usedCodes.has(code)) ${refuse}
  const record = await verifyCode(code);`,
      spend: 'usedCodes.add(code); // error',
    }),
  },
  {
    code: endpoint({
      why: 'What deletes it does not wait, and nobody waits for it.',
      before: "import { redis } from './redis';",
      read: `const found = await redis.get(\`oauth:code:\${code}\`);
  ${parsed}`,
      spend: 'void redis.del(`oauth:code:${code}`); // error',
    }),
  },
  {
    code: endpoint({
      why: 'Spent beside the tokens, in one Promise.all.',
      before: "import { redis } from './redis';",
      read: `const found = await redis.get(\`oauth:code:\${code}\`);
  ${parsed}`,
      spend: `const [accessToken] = await Promise.all([
    issueAccessToken(record.userId),
    redis.del(\`oauth:code:\${code}\`), // error
  ]);`,
      then: '',
    }),
  },
];
