import type { Library } from '../schema.js';

/** 18 and later. */
export const hapi: Library = {
  packages: ['@hapi/hapi', 'hapi'],
  entries: [
    {
      callee: {
        on: 'method',
        name: 'route',
        receivers: ['server', 'Server', 'default.server', 'default.Server'],
      },
      effect: { does: 'handle requests', callback: { arg: 0, prop: 'handler' }, returns: 'data' },
      source: 'hapi.dev: server.route',
    },
  ],
};
