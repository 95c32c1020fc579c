/** What keeps a second caller away, or only seems to. */

import type { Library } from '../schema.js';
import { asyncLock } from './async-lock.js';
import { asyncMutex } from './async-mutex.js';
import { awaitLock } from './await-lock.js';
import { catbox, dataloader, lruCache } from './caches.js';
import { lodash, lodashOnce, lodashMemoize, lodashDebounce } from './lodash.js';
import { pMemoize, memoizee, mem, pDebounce } from './memoizers.js';
import { mongodb } from './mongodb.js';
import { orm } from './orm.js';
import { pLimit } from './p-limit.js';
import { pMutex } from './p-mutex.js';
import { prisma } from './prisma.js';
import { properLockfile } from './proper-lockfile.js';
import { queues } from './queues.js';
import { redis } from './redis.js';
import { redlock } from './redlock.js';
import { semaphores } from './semaphores.js';
import { sql } from './sql.js';
import { webLocks } from './web-locks.js';

export const guardLibraries: readonly Library[] = [
  asyncLock,
  asyncMutex,
  awaitLock,
  catbox,
  dataloader,
  lruCache,
  lodash,
  lodashOnce,
  lodashMemoize,
  lodashDebounce,
  pMemoize,
  memoizee,
  mem,
  pDebounce,
  mongodb,
  orm,
  pLimit,
  pMutex,
  prisma,
  properLockfile,
  queues,
  redis,
  redlock,
  semaphores,
  sql,
  webLocks,
];
