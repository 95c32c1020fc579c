/** What sends requests. */

import type { Library } from '../schema.js';
import { angularHttp } from './angular-http.js';
import { axios } from './axios.js';
import { coreRestPipeline } from './core-rest-pipeline.js';
import { fetchApi } from './fetch.js';
import { gaxios } from './gaxios.js';
import { got } from './got.js';
import { jquery } from './jquery.js';
import { ky } from './ky.js';
import { needle } from './needle.js';
import { nestjsAxios } from './nestjs-axios.js';
import { nodeHttp } from './node-http.js';
import { octokitRequest } from './octokit-request.js';
import { ofetch } from './ofetch.js';
import { request } from './request.js';
import { superagent } from './superagent.js';
import { undici } from './undici.js';
import { wreck } from './wreck.js';
import { wretch } from './wretch.js';
import { xmlHttpRequest } from './xml-http-request.js';

export const httpLibraries: readonly Library[] = [
  coreRestPipeline,
  angularHttp,
  axios,
  fetchApi,
  gaxios,
  got,
  jquery,
  ky,
  needle,
  nestjsAxios,
  nodeHttp,
  octokitRequest,
  ofetch,
  request,
  superagent,
  undici,
  wreck,
  wretch,
  xmlHttpRequest,
];
