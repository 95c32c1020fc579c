/** Databases behind an ORM, a query builder or SQL. */

import type { Case } from '../tester.js';
import { endpoint } from './servers.js';

const prisma = "import { prisma } from './prisma';";
const refuse = "return reply(400, { error: 'invalid_grant' });";

export const valid: Case[] = [
  {
    code: endpoint({
      why: 'The update asks for an unused code, and its count is looked at.',
      before: prisma,
      read: 'const record = await prisma.authorizationCode.findUnique({ where: { code } });',
      spend: `const { count } = await prisma.authorizationCode.updateMany({ where: { code, usedAt: null }, data: { usedAt: new Date() } });
  if (count !== 1) ${refuse}`,
    }),
  },
  {
    code: endpoint({
      why: 'deleteMany tells how many rows were there.',
      before: prisma,
      read: 'const record = await prisma.authorizationCode.findUnique({ where: { code } });',
      spend: `const deleted = await prisma.authorizationCode.deleteMany({ where: { code } });
  if (deleted.count === 0) ${refuse}`,
    }),
  },
  {
    code: endpoint({
      why: 'Prisma throws when the row to delete is gone.',
      before: prisma,
      read: 'const record = await prisma.authorizationCode.findUnique({ where: { code } });',
      spend: 'await prisma.authorizationCode.delete({ where: { id: record.id } });',
    }),
  },
  {
    code: endpoint({
      why: 'Prisma throws when no unused row is there to update.',
      before: prisma,
      read: 'const record = await prisma.authorizationCode.findUnique({ where: { code } });',
      spend:
        'await prisma.authorizationCode.update({ where: { code, used: false }, data: { used: true } });',
    }),
  },
  {
    code: endpoint({
      why: 'A failed delete is answered, not swallowed.',
      before: prisma,
      read: 'const record = await prisma.authorizationCode.findUnique({ where: { code } });',
      spend: `try {
    await prisma.authorizationCode.delete({ where: { code } });
  } catch {
    ${refuse}
  }`,
    }),
  },
  {
    code: endpoint({
      why: 'One statement takes the code and gives the row.',
      before: "import { pool } from './pool';",
      read: "const { rows: [record] } = await pool.query('DELETE FROM authorization_codes WHERE code = $1 RETURNING *', [code]);",
      spend: '',
    }),
  },
  {
    code: endpoint({
      why: 'SQL: the row count of the delete is looked at.',
      before: "import { pool } from './pool';",
      read: "const { rows: [record] } = await pool.query('SELECT * FROM authorization_codes WHERE code = $1', [code]);",
      spend: `const result = await pool.query('DELETE FROM authorization_codes WHERE code = $1', [code]);
  if (result.rowCount === 0) ${refuse}`,
    }),
  },
  {
    code: endpoint({
      why: 'SQL: a conditional update that gives the row back.',
      before: "import { db } from './db';",
      read: "const record = await db.one('SELECT * FROM authorization_codes WHERE code = $1', [code]);",
      spend: `const [claimed] = await db.query('UPDATE authorization_codes SET used_at = now() WHERE code = $1 AND used_at IS NULL RETURNING id', [code]);
  if (!claimed) ${refuse}`,
    }),
  },
  {
    code: endpoint({
      why: 'SELECT … FOR UPDATE in a transaction keeps the other request waiting.',
      before: "import { pool } from './pool';",
      read: `const client = await pool.connect();
  await client.query('BEGIN');
  const { rows: [record] } = await client.query('SELECT * FROM authorization_codes WHERE code = $1 FOR UPDATE', [code]);`,
      spend: `await client.query('DELETE FROM authorization_codes WHERE code = $1', [code]);
  await client.query('COMMIT');`,
    }),
  },
  {
    code: endpoint({
      why: 'A synchronous driver: nothing runs between the look and the delete.',
      before: "import Database from 'better-sqlite3';\nconst db = new Database('codes.db');",
      read: "const record = db.prepare('SELECT * FROM authorization_codes WHERE code = ?').get(code);",
      spend: "db.prepare('DELETE FROM authorization_codes WHERE code = ?').run(code);",
    }),
  },
  {
    code: endpoint({
      why: 'Drizzle: the delete returns the row to one request only.',
      before:
        "import { and, eq } from 'drizzle-orm';\nimport { db, authorizationCodes } from './db';",
      read: 'const [record] = await db.select().from(authorizationCodes).where(eq(authorizationCodes.code, code)).limit(1);',
      spend: `const [taken] = await db.delete(authorizationCodes).where(eq(authorizationCodes.code, code)).returning();
  if (!taken) ${refuse}`,
    }),
  },
  {
    code: endpoint({
      why: 'Drizzle: a conditional update and the length of what it returned.',
      before:
        "import { and, eq, isNull } from 'drizzle-orm';\nimport { db, authorizationCodes } from './db';",
      read: 'const [record] = await db.select().from(authorizationCodes).where(eq(authorizationCodes.code, code)).limit(1);',
      spend: `const taken = await db.update(authorizationCodes).set({ usedAt: new Date() }).where(and(eq(authorizationCodes.code, code), isNull(authorizationCodes.usedAt))).returning();
  if (taken.length === 0) ${refuse}`,
    }),
  },
  {
    code: endpoint({
      why: 'Kysely: the delete throws without a row.',
      before: "import { db } from './kysely';",
      read: "const record = await db.selectFrom('authorization_codes').selectAll().where('code', '=', code).executeTakeFirst();",
      spend:
        "await db.deleteFrom('authorization_codes').where('code', '=', code).returningAll().executeTakeFirstOrThrow();",
    }),
  },
  {
    code: endpoint({
      why: 'Kysely: numDeletedRows is compared.',
      before: "import { db } from './kysely';",
      read: "const record = await db.selectFrom('authorization_codes').selectAll().where('code', '=', code).executeTakeFirst();",
      spend: `const result = await db.deleteFrom('authorization_codes').where('code', '=', code).executeTakeFirst();
  if (Number(result.numDeletedRows) === 0) ${refuse}`,
    }),
  },
  {
    code: endpoint({
      why: 'Knex: del answers how many rows were there.',
      before: "import { knex } from './knex';",
      read: "const record = await knex('authorization_codes').where({ code }).first();",
      spend: `if ((await knex('authorization_codes').where({ code }).del()) !== 1) ${refuse}`,
    }),
  },
  {
    code: endpoint({
      why: 'TypeORM: affected is looked at.',
      before: "import { codes } from './repositories';",
      read: 'const record = await codes.findOne({ where: { code } });',
      spend: `const result = await codes.delete({ code });
  if (!result.affected) ${refuse}`,
    }),
  },
  {
    code: endpoint({
      why: 'Sequelize: destroy answers how many rows were there.',
      before: "import { AuthorizationCode } from './models';",
      read: 'const record = await AuthorizationCode.findOne({ where: { code } });',
      spend: `const gone = await AuthorizationCode.destroy({ where: { code } });
  if (gone < 1) ${refuse}`,
    }),
  },
  {
    code: endpoint({
      why: 'Mongoose: one call takes the document.',
      before: "import { AuthorizationCode } from './models';",
      read: 'const record = await AuthorizationCode.findOneAndDelete({ code });',
      spend: '',
    }),
  },
  {
    code: endpoint({
      why: 'Mongoose: the filter asks for what the update takes away.',
      before: "import { AuthorizationCode } from './models';",
      read: 'const record = await AuthorizationCode.findOneAndUpdate({ code, used: false }, { used: true });',
      spend: '',
    }),
  },
  {
    code: endpoint({
      why: 'MongoDB: deletedCount is looked at after a look for the checks.',
      before: "import { db } from './mongo';",
      read: "const record = await db.collection('authorization_codes').findOne({ code });",
      spend: `const { deletedCount } = await db.collection('authorization_codes').deleteOne({ code });
  if (deletedCount !== 1) ${refuse}`,
    }),
  },
  {
    code: endpoint({
      why: 'Supabase: the deleted row comes back to one request only.',
      before: "import { supabase } from './supabase';",
      read: "const { data: record } = await supabase.from('authorization_codes').select('*').eq('code', code).single();",
      spend: `const { data: taken } = await supabase.from('authorization_codes').delete().eq('code', code).select().maybeSingle();
  if (!taken) ${refuse}`,
    }),
  },
  {
    code: endpoint({
      why: 'D1: the changes of a conditional update are looked at.',
      before: "import { env } from './env';",
      read: "const record = await env.DB.prepare('SELECT * FROM authorization_codes WHERE code = ?').bind(code).first();",
      spend: `const result = await env.DB.prepare('UPDATE authorization_codes SET used = 1 WHERE code = ? AND used = 0').bind(code).run();
  if (result.meta.changes !== 1) ${refuse}`,
    }),
  },
  {
    code: endpoint({
      why: 'Firestore runs the later of two transactions anew.',
      before: "import { db } from './firestore';",
      read: `const record = await db.runTransaction(async (transaction) => {
    const found = await transaction.get(db.doc(\`authorization_codes/\${code}\`));
    transaction.delete(db.doc(\`authorization_codes/\${code}\`));
    return found.data();
  });`,
      spend: '',
    }),
  },
  {
    code: endpoint({
      why: 'DynamoDB: the condition fails for whoever comes second.',
      before:
        "import { DeleteCommand, GetCommand } from '@aws-sdk/lib-dynamodb';\nimport { documents } from './documents';",
      read: "const { Item: record } = await documents.send(new GetCommand({ TableName: 'authorization_codes', Key: { code } }));",
      spend:
        "await documents.send(new DeleteCommand({ TableName: 'authorization_codes', Key: { code }, ConditionExpression: 'attribute_exists(code)' }));",
    }),
  },
  {
    code: endpoint({
      why: 'A transaction that is said to be serializable.',
      before: prisma,
      read: `const record = await prisma.$transaction(async (tx) => {
    const found = await tx.authorizationCode.findUnique({ where: { code } });
    if (!found || found.used) throw new Error('invalid_grant');
    await tx.authorizationCode.update({ where: { code }, data: { used: true } });
    return found;
  }, { isolationLevel: 'Serializable' });`,
      spend: '',
    }),
  },
];

export const invalid: Case[] = [
  {
    code: endpoint({
      why: 'Prisma: looked up, checked, then marked, whoever came meanwhile.',
      before: prisma,
      read: 'const record = await prisma.authorizationCode.findUnique({ where: { code } });',
      spend:
        'await prisma.authorizationCode.update({ where: { id: record.id }, data: { usedAt: new Date() } }); // error: codeSpentLate',
    }),
  },
  {
    code: endpoint({
      why: 'Prisma: deleteMany tells, but nobody listens.',
      before: prisma,
      read: 'const record = await prisma.authorizationCode.findUnique({ where: { code } });',
      spend:
        'await prisma.authorizationCode.deleteMany({ where: { code } }); // error: codeAnswerIgnored',
    }),
  },
  {
    code: endpoint({
      why: 'Prisma: the error that tells is swallowed.',
      before: prisma,
      read: 'const record = await prisma.authorizationCode.findUnique({ where: { code } });',
      spend:
        'await prisma.authorizationCode.delete({ where: { code } }).catch(() => undefined); // error: codeAnswerIgnored',
    }),
  },
  {
    code: endpoint({
      why: 'The used flag is tested after the look, which both requests pass.',
      before: prisma,
      read: 'const record = await prisma.authorizationCode.findFirst({ where: { code } });',
      check: `if (!record || record.used) ${refuse}
  if (record.clientId !== client_id || record.redirectUri !== redirect_uri) ${refuse}`,
      spend:
        'await prisma.authorizationCode.update({ where: { code }, data: { used: true } }); // error: codeSpentLate',
    }),
  },
  {
    code: endpoint({
      why: 'The code is spent after the tokens are made.',
      before: prisma,
      read: 'const record = await prisma.authorizationCode.findUnique({ where: { code } });',
      spend: 'const accessToken = await issueAccessToken(record.userId);',
      then: 'await prisma.authorizationCode.deleteMany({ where: { code } }); // error',
    }),
  },
  {
    code: endpoint({
      why: 'Looked up by its hash.',
      before: `${prisma}\nimport { sha256 } from './hash';`,
      read: `const codeHash = sha256(code);
  const record = await prisma.authorizationCode.findUnique({ where: { codeHash } });`,
      spend:
        'await prisma.authorizationCode.update({ where: { codeHash }, data: { consumedAt: new Date() } }); // error',
    }),
  },
  {
    code: endpoint({
      why: 'SQL: SELECT, then DELETE.',
      before: "import { pool } from './pool';",
      read: "const { rows: [record] } = await pool.query('SELECT * FROM authorization_codes WHERE code = $1', [code]);",
      spend:
        "await pool.query('DELETE FROM authorization_codes WHERE code = $1', [code]); // error",
    }),
  },
  {
    code: endpoint({
      why: 'SQL: SELECT of an unused code, then an UPDATE that asks for nothing.',
      before: "import { pool } from './pool';",
      read: "const { rows: [record] } = await pool.query('SELECT * FROM authorization_codes WHERE code = $1 AND used = false', [code]);",
      spend:
        "await pool.query('UPDATE authorization_codes SET used = true WHERE code = $1', [code]); // error: codeSpentLate",
    }),
  },
  {
    code: endpoint({
      why: 'SQL: the UPDATE asks, but its count is ignored.',
      before: "import { pool } from './pool';",
      read: "const { rows: [record] } = await pool.query('SELECT * FROM authorization_codes WHERE code = $1', [code]);",
      spend:
        "await pool.query('UPDATE authorization_codes SET used = true WHERE code = $1 AND used = false', [code]); // error: codeAnswerIgnored",
    }),
  },
  {
    code: endpoint({
      why: 'Tagged templates.',
      before: "import { sql } from './postgres';",
      read: 'const [record] = await sql`SELECT * FROM authorization_codes WHERE code = ${code}`;',
      spend: 'await sql`DELETE FROM authorization_codes WHERE code = ${code}`; // error',
    }),
  },
  {
    code: endpoint({
      why: 'A MySQL pool: what execute answers is not looked at.',
      before: "import mysql from 'mysql2/promise';\nconst pool = mysql.createPool(URL);",
      read: "const [[record]] = await pool.execute('SELECT * FROM authorization_codes WHERE code = ?', [code]);",
      spend:
        "await pool.execute('DELETE FROM authorization_codes WHERE code = ?', [code]); // error",
    }),
  },
  {
    code: endpoint({
      why: 'Drizzle: select, then delete.',
      before: "import { eq } from 'drizzle-orm';\nimport { db, authorizationCodes } from './db';",
      read: 'const [record] = await db.select().from(authorizationCodes).where(eq(authorizationCodes.code, code)).limit(1);',
      spend:
        'await db.delete(authorizationCodes).where(eq(authorizationCodes.code, code)); // error',
    }),
  },
  {
    code: endpoint({
      why: 'Drizzle: an update that asks for nothing.',
      before: "import { eq } from 'drizzle-orm';\nimport { db, authorizationCodes } from './db';",
      read: 'const record = await db.query.authorizationCodes.findFirst({ where: eq(authorizationCodes.code, code) });',
      spend:
        'await db.update(authorizationCodes).set({ used: true }).where(eq(authorizationCodes.id, record.id)); // error: codeSpentLate',
    }),
  },
  {
    code: endpoint({
      why: 'Kysely: select, then delete.',
      before: "import { db } from './kysely';",
      read: "const record = await db.selectFrom('authorization_codes').selectAll().where('code', '=', code).executeTakeFirst();",
      spend:
        "await db.deleteFrom('authorization_codes').where('code', '=', code).execute(); // error",
    }),
  },
  {
    code: endpoint({
      why: 'Knex: first, then del.',
      before: "import { knex } from './knex';",
      read: "const record = await knex('authorization_codes').where({ code }).first();",
      spend: "await knex('authorization_codes').where({ code }).del(); // error",
    }),
  },
  {
    code: endpoint({
      why: 'TypeORM: the entity is changed and saved.',
      before: "import { codes } from './repositories';",
      read: 'const record = await codes.findOne({ where: { code } });',
      check: `if (!record || record.used) ${refuse}
  if (record.redirectUri !== redirect_uri) ${refuse}`,
      spend: `record.used = true;
  await codes.save(record); // error`,
    }),
  },
  {
    code: endpoint({
      why: 'TypeORM: remove of the entity tells nothing.',
      before: "import { codes } from './repositories';",
      read: 'const record = await codes.findOneBy({ code });',
      spend: 'await codes.remove(record); // error',
    }),
  },
  {
    code: endpoint({
      why: 'Sequelize: the row destroys itself.',
      before: "import { AuthorizationCode } from './models';",
      read: 'const record = await AuthorizationCode.findOne({ where: { code } });',
      spend: 'await record.destroy(); // error',
    }),
  },
  {
    code: endpoint({
      why: 'Mongoose: the document is marked and saved.',
      before: "import { AuthorizationCode } from './models';",
      read: 'const record = await AuthorizationCode.findOne({ code });',
      spend: `record.usedAt = new Date();
  await record.save(); // error`,
    }),
  },
  {
    code: endpoint({
      why: 'Mongoose: deleteOne tells, but nobody listens.',
      before: "import { AuthorizationCode } from './models';",
      read: 'const record = await AuthorizationCode.findOne({ code });',
      spend: 'await AuthorizationCode.deleteOne({ _id: record._id }); // error',
    }),
  },
  {
    code: endpoint({
      why: 'Supabase: select, then delete.',
      before: "import { supabase } from './supabase';",
      read: "const { data: record } = await supabase.from('authorization_codes').select('*').eq('code', code).single();",
      spend: "await supabase.from('authorization_codes').delete().eq('code', code); // error",
    }),
  },
  {
    code: endpoint({
      why: 'D1: first, then run.',
      before: "import { env } from './env';",
      read: "const record = await env.DB.prepare('SELECT * FROM authorization_codes WHERE code = ?').bind(code).first();",
      spend:
        "await env.DB.prepare('DELETE FROM authorization_codes WHERE code = ?').bind(code).run(); // error",
    }),
  },
  {
    code: endpoint({
      why: 'Firestore without a transaction.',
      before: "import { db } from './firestore';",
      read: `const snapshot = await db.collection('authorization_codes').doc(code).get();
  const record = snapshot.data();`,
      spend: "await db.collection('authorization_codes').doc(code).delete(); // error",
    }),
  },
  {
    code: endpoint({
      why: 'DynamoDB: a delete without a condition.',
      before:
        "import { DeleteCommand, GetCommand } from '@aws-sdk/lib-dynamodb';\nimport { documents } from './documents';",
      read: "const { Item: record } = await documents.send(new GetCommand({ TableName: 'authorization_codes', Key: { code } }));",
      spend:
        "await documents.send(new DeleteCommand({ TableName: 'authorization_codes', Key: { code } })); // error",
    }),
  },
  {
    mode: 'strict',
    code: endpoint({
      why: 'Whether two transactions can meet is up to the isolation of the database.',
      before: prisma,
      read: `const record = await prisma.$transaction(async (tx) => {
    const found = await tx.authorizationCode.findUnique({ where: { code } });
    if (!found || found.used) throw new Error('invalid_grant');
    await tx.authorizationCode.update({ where: { code }, data: { used: true } }); // error
    return found;
  });`,
      spend: '',
    }),
  },
];
