/** What the platform's own modules are. */

/** What modules of the platform export that is global too (Node.js documentation, "URL", "Timers"). */
export const globalExports: Readonly<Record<string, readonly string[]>> = {
  url: ['URL', 'URLSearchParams'],
  'node:url': ['URL', 'URLSearchParams'],
  timers: ['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval'],
  'node:timers': ['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval'],
};
