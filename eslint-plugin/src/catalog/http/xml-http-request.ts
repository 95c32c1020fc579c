import type { Library } from '../schema.js';

/** The platform's older way: the request goes out with `send`. */
export const xmlHttpRequest: Library = {
  packages: [],
  entries: [
    {
      callee: { on: 'constructor', name: 'XMLHttpRequest', unambiguous: true },
      effect: { does: 'open request', add: ['open', 'send'], go: ['send'] },
      source: 'XMLHttpRequest standard, section 3',
    },
  ],
};
