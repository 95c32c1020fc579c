import type { Library } from '../schema.js';

const connections = [
  'Client',
  'Pool',
  'PoolClient',
  'createPool',
  'createConnection',
  'default',
  'default.Client',
  'default.Pool',
];

const remove = '^\\s*delete\\b';

const conditionalUpdate =
  "^\\s*update\\b[\\s\\S]*\\bwhere\\b[\\s\\S]*(\\bis\\s+null\\b|\\bnot\\b|=\\s*(false|0|'\\w+'))";

const insertOnce = '^\\s*insert\\b[\\s\\S]*\\b(on\\s+conflict|ignore)\\b';

/** SQL as text: a row that is deleted, or updated out of its own condition, is found by one caller. The text itself is the evidence, whoever sends it. */
export const sql: Library = {
  packages: [
    'pg',
    '@neondatabase/serverless',
    '@vercel/postgres',
    'postgres',
    'mysql2',
    'mysql2/promise',
    'better-sqlite3',
    'slonik',
  ],
  entries: [
    {
      callee: { on: 'method', name: 'query', receivers: connections, unambiguous: true },
      when: [{ arg: 0, matches: remove }],
      effect: { does: 'claim', key: [{ arg: 1 }], at: 'rowCount', yes: 1, no: 0 },
      source: 'postgresql.org: DELETE; one of two transactions deletes the row',
    },
    {
      callee: { on: 'method', name: 'query', receivers: connections, unambiguous: true },
      when: [{ arg: 0, matches: conditionalUpdate }],
      effect: { does: 'claim', key: [{ arg: 1 }], at: 'rowCount', yes: 1, no: 0 },
      source: 'postgresql.org: UPDATE; the second transaction checks the condition again',
    },
    {
      callee: { on: 'method', name: 'query', receivers: connections, unambiguous: true },
      when: [{ arg: 0, matches: insertOnce }],
      effect: { does: 'claim', key: [{ arg: 1 }], at: 'rowCount', yes: 1, no: 0 },
      source: 'postgresql.org: INSERT … ON CONFLICT DO NOTHING',
    },
    {
      callee: { on: 'method', name: 'execute', receivers: connections, unambiguous: true },
      when: [{ arg: 0, matches: `${remove}|${conditionalUpdate}|${insertOnce}` }],
      effect: { does: 'claim', key: [{ arg: 1 }], at: '0.affectedRows', yes: 1, no: 0 },
      source: 'mysql2: execute answers [result, fields]',
    },
    {
      callee: { on: 'method', name: 'prepare', receivers: connections, unambiguous: true },
      when: [{ arg: 0, matches: `${remove}|${conditionalUpdate}|${insertOnce}` }],
      effect: { does: 'nothing' },
      returns: [
        { at: 'run', effect: { does: 'claim', key: [{ arg: 0 }], at: 'changes', yes: 1, no: 0 } },
      ],
      source: 'better-sqlite3: statement.run() answers { changes }',
    },
  ],
};
