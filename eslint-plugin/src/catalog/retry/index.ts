/** What runs or sends again. */

import type { Library } from '../schema.js';
import { asyncRetry } from './async-retry.js';
import { attempt } from './attempt.js';
import { axiosRetry } from './axios-retry.js';
import { bull } from './bull.js';
import { cockatiel } from './cockatiel.js';
import { exponentialBackoff } from './exponential-backoff.js';
import { fetchRetry } from './fetch-retry.js';
import { octokitRetry } from './octokit-retry.js';
import { pRetry } from './p-retry.js';
import { promiseRetry } from './promise-retry.js';
import { reduxToolkit } from './redux-toolkit.js';
import { requestretry } from './requestretry.js';
import { retryAsPromised } from './retry-as-promised.js';
import { retryAxios } from './retry-axios.js';
import { retry } from './retry.js';
import { rxjs } from './rxjs.js';
import { swr, swrImmutable, swrMutation } from './swr.js';
import { tanstackQuery } from './tanstack-query.js';
import { tsRetryPromise } from './ts-retry-promise.js';
import { undiciRetry } from './undici-retry.js';
import { wretchMiddlewares } from './wretch-middlewares.js';

export const retryLibraries: readonly Library[] = [
  asyncRetry,
  attempt,
  axiosRetry,
  bull,
  cockatiel,
  exponentialBackoff,
  fetchRetry,
  octokitRetry,
  pRetry,
  promiseRetry,
  reduxToolkit,
  requestretry,
  retryAsPromised,
  retryAxios,
  retry,
  rxjs,
  swrImmutable,
  swrMutation,
  // After those of its own subpaths.
  swr,
  tanstackQuery,
  tsRetryPromise,
  undiciRetry,
  wretchMiddlewares,
];
