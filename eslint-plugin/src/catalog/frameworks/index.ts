/** What runs code, reads the page or handles requests. */

import type { Library } from '../schema.js';
import { angularRouter, angularCore } from './angular.js';
import { cloudFunctions, azureFunctions, handlerWrappers } from './cloud-functions.js';
import { electron } from './electron.js';
import { domEvents, nodeEvents, browserExtensions } from './events.js';
import { express } from './express.js';
import { fastify } from './fastify.js';
import { h3 } from './h3.js';
import { hapi } from './hapi.js';
import { history } from './history.js';
import { hono } from './hono.js';
import { koa } from './koa.js';
import { reactNative, expoRouter, reactNavigation, capacitor } from './native.js';
import { nextNavigation, nextRouter } from './next.js';
import { nodeServer, serverDestroy, runtimeServers } from './node-server.js';
import { preact } from './preact.js';
import {
  reactUse,
  usehooks,
  ahooks,
  reactAsyncHook,
  useDeepCompare,
  useAsyncEffect,
} from './react-hooks.js';
import { reactRouter, tanstackRouter, wouter, useQueryParams } from './react-router.js';
import { react } from './react.js';
import { reduxSaga } from './redux-saga.js';
import { redux, vuex } from './redux.js';
import { solid, solidRouter } from './solid.js';
import { svelte, sveltekit } from './svelte.js';
import { globalTests, importedTests, tapeTests } from './test-runners.js';
import { timers, schedules } from './timers.js';
import { vue, vueRouter, vueuse } from './vue.js';

export const frameworkLibraries: readonly Library[] = [
  angularRouter,
  angularCore,
  cloudFunctions,
  azureFunctions,
  handlerWrappers,
  electron,
  domEvents,
  nodeEvents,
  browserExtensions,
  express,
  fastify,
  h3,
  hapi,
  history,
  hono,
  koa,
  reactNative,
  expoRouter,
  reactNavigation,
  capacitor,
  nextNavigation,
  nextRouter,
  nodeServer,
  serverDestroy,
  runtimeServers,
  preact,
  reactUse,
  usehooks,
  ahooks,
  reactAsyncHook,
  useDeepCompare,
  useAsyncEffect,
  reactRouter,
  tanstackRouter,
  wouter,
  useQueryParams,
  react,
  redux,
  reduxSaga,
  vuex,
  solid,
  solidRouter,
  svelte,
  sveltekit,
  globalTests,
  importedTests,
  tapeTests,
  timers,
  schedules,
  vue,
  vueRouter,
  vueuse,
];
