import type { Effect, Library } from '../schema.js';

const serve: Effect = {
  does: 'run',
  callback: { arg: 0 },
  with: 'fresh',
  when: 'registered',
  as: 'server',
  reruns: [{ scenario: 'overlapping' }],
};

const serveWithOptions: Effect = {
  does: 'run',
  callback: { arg: 1 },
  with: 'fresh',
  when: 'registered',
  as: 'server',
  reruns: [{ scenario: 'overlapping' }],
};

const servers = ['createServer', 'Server', 'createSecureServer', 'default.createServer'];

const source = 'nodejs.org: http.createServer';

/** Every request runs the handler: a favicon, a prefetch, a repeated callback. */
export const nodeServer: Library = {
  packages: ['node:http', 'http', 'node:https', 'https', 'node:http2', 'http2', 'http-shutdown'],
  entries: [
    {
      callee: { on: 'function', name: 'createServer' },
      when: [{ arg: 1, given: true }],
      effect: serveWithOptions,
      source,
    },
    { callee: { on: 'function', name: 'createServer' }, effect: serve, source },
    { callee: { on: 'function', name: 'createSecureServer' }, effect: serveWithOptions, source },
    {
      callee: { on: 'method', name: 'on', receivers: servers },
      when: [{ arg: 0, equals: 'request' }],
      effect: serveWithOptions,
      source,
    },
    {
      callee: { on: 'method', name: 'once', receivers: servers },
      when: [{ arg: 0, equals: 'request' }],
      effect: {
        does: 'run',
        callback: { arg: 1 },
        with: 'fresh',
        when: 'registered',
        as: 'listener',
      },
      source,
    },
    {
      callee: { on: 'method', name: 'close', receivers: servers },
      effect: { does: 'close' },
      source: 'nodejs.org: server.close; no new connection',
    },
    {
      callee: { on: 'method', name: 'removeAllListeners', receivers: servers },
      effect: { does: 'close' },
      source: 'nodejs.org: emitter.removeAllListeners',
    },
    {
      callee: { on: 'method', name: 'destroy', receivers: servers },
      effect: { does: 'close' },
      source: 'server-destroy 1: README',
    },
  ],
};

export const serverDestroy: Library = {
  packages: ['server-destroy', 'http-terminator', 'stoppable'],
  entries: [
    {
      callee: { on: 'method', name: 'terminate', receivers: ['createHttpTerminator'] },
      effect: { does: 'close' },
      source: 'http-terminator 3: README',
    },
  ],
};

export const runtimeServers: Library = {
  packages: [],
  entries: [
    {
      callee: { on: 'global', name: 'Bun.serve' },
      effect: { ...serve, callback: { arg: 0, prop: 'fetch' } },
      source: 'bun.sh: Bun.serve',
    },
    {
      callee: { on: 'global', name: 'Deno.serve' },
      when: [{ arg: 1, given: true }],
      effect: serveWithOptions,
      source: 'docs.deno.com: Deno.serve(options, handler)',
    },
    {
      callee: { on: 'global', name: 'Deno.serve' },
      effect: serve,
      source: 'docs.deno.com: Deno.serve(handler)',
    },
  ],
};
