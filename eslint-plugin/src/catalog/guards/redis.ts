import type { Library } from '../schema.js';

const receivers = [
  'default',
  'Redis',
  'Cluster',
  'createClient',
  'createCluster',
  'RedisClientType',
  'kv',
  'createPool',
];

const key = [{ arg: 0 }];

/** One command, one winner; a GET followed by a SET or DEL is none. */
export const redis: Library = {
  packages: ['ioredis', 'redis', '@redis/client', '@upstash/redis', '@vercel/kv'],
  entries: [
    {
      callee: { on: 'method', name: 'set', receivers, unambiguous: true },
      when: [{ arg: 2, rest: true, equals: 'NX' }],
      effect: { does: 'claim', key, yes: 'OK', no: null },
      source: 'redis.io: SET key value NX; executed: one caller of two redeems',
    },
    {
      callee: { on: 'method', name: 'set', receivers, unambiguous: true },
      when: [{ arg: 2, prop: 'NX', equals: true }],
      effect: { does: 'claim', key, yes: 'OK', no: null },
      source: 'redis.io: SET key value NX; node-redis 4 spelling',
    },
    {
      callee: { on: 'method', name: 'set', receivers, unambiguous: true },
      when: [{ arg: 2, prop: 'condition', equals: 'NX' }],
      effect: { does: 'claim', key, yes: 'OK', no: null },
      source: 'redis.io: SET key value NX; node-redis 5 spelling',
    },
    {
      callee: { on: 'method', name: 'set', receivers, unambiguous: true },
      when: [{ arg: 2, prop: 'nx', equals: true }],
      effect: { does: 'claim', key, yes: 'OK', no: null },
      source: 'redis.io: SET key value NX; @upstash/redis spelling',
    },
    {
      callee: { on: 'method', name: 'setnx', receivers, unambiguous: true },
      effect: { does: 'claim', key, yes: 1, no: 0 },
      source: 'redis.io: SETNX',
    },
    {
      callee: { on: 'method', name: 'setNX', receivers, unambiguous: true },
      effect: { does: 'claim', key, no: false },
      source: 'redis.io: SETNX; node-redis spelling',
    },
    {
      callee: { on: 'method', name: 'getdel', receivers, unambiguous: true },
      effect: { does: 'claim', key, no: null },
      source: 'redis.io: GETDEL',
    },
    {
      callee: { on: 'method', name: 'getDel', receivers, unambiguous: true },
      effect: { does: 'claim', key, no: null },
      source: 'redis.io: GETDEL; node-redis spelling',
    },
    {
      callee: { on: 'method', name: 'del', receivers },
      effect: { does: 'claim', key, yes: 1, no: 0 },
      source: 'redis.io: DEL; answers how many keys were there',
    },
    {
      callee: { on: 'method', name: 'sadd', receivers },
      effect: { does: 'claim', key: [{ arg: 0 }, { arg: 1 }], yes: 1, no: 0 },
      source: 'redis.io: SADD; answers how many members were new',
    },
    {
      callee: { on: 'method', name: 'sAdd', receivers },
      effect: { does: 'claim', key: [{ arg: 0 }, { arg: 1 }], yes: 1, no: 0 },
      source: 'redis.io: SADD; node-redis spelling',
    },
    {
      callee: { on: 'method', name: 'hsetnx', receivers, unambiguous: true },
      effect: { does: 'claim', key: [{ arg: 0 }, { arg: 1 }], yes: 1, no: 0 },
      source: 'redis.io: HSETNX',
    },
    {
      callee: { on: 'method', name: 'incr', receivers },
      effect: { does: 'claim', key, yes: 1, no: 2 },
      source: 'redis.io: INCR; only the first caller gets 1',
    },
  ],
};
