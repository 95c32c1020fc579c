import type { Effect, Library } from '../schema.js';

/** An event can come again, but with an event object of its own. */
const listen: Effect = {
  does: 'run',
  callback: { arg: 1 },
  with: 'fresh',
  options: { arg: 2 },
  when: 'registered',
  as: 'listener',
  reruns: [{ scenario: 'overlapping', off: [{ once: [true] }] }],
};

/** These come once for each page that is loaded. */
const once = '^(?:DOMContentLoaded|load)$';

/** These come again, one after the other, while the page and its URL stay. */
const again = '^(?:focus|visibilitychange|online|pageshow|hashchange|popstate)$';

const listenAgain: Effect = {
  ...listen,
  reruns: [{ scenario: 'again later', off: [{ once: [true] }] }],
};

const listenOnce: Effect = {
  does: 'run',
  callback: { arg: 1 },
  with: 'fresh',
  when: 'registered',
  as: 'listener',
};

const unlisten: Effect = { does: 'cancel', what: { arg: 1 } };

/** The platform's events. `addEventListener` means the same on every target. */
export const domEvents: Library = {
  packages: [],
  entries: [
    {
      callee: { on: 'method', name: 'addEventListener', unambiguous: true },
      when: [{ arg: 0, matches: once }],
      effect: listenOnce,
      source: 'HTML standard: load and DOMContentLoaded',
    },
    {
      callee: { on: 'global', name: 'addEventListener' },
      when: [{ arg: 0, matches: once }],
      effect: listenOnce,
      source: 'HTML standard: load and DOMContentLoaded',
    },
    {
      callee: { on: 'method', name: 'addEventListener', unambiguous: true },
      when: [{ arg: 0, matches: again }],
      effect: listenAgain,
      source: 'HTML standard: focus, pageshow, hashchange, popstate',
    },
    {
      callee: { on: 'global', name: 'addEventListener' },
      when: [{ arg: 0, matches: again }],
      effect: listenAgain,
      source: 'HTML standard: focus, pageshow, hashchange, popstate',
    },
    {
      callee: { on: 'method', name: 'addEventListener', unambiguous: true },
      effect: listen,
      source: 'DOM standard: EventTarget',
    },
    {
      callee: { on: 'method', name: 'removeEventListener', unambiguous: true },
      effect: unlisten,
      source: 'DOM standard: EventTarget',
    },
    {
      callee: { on: 'global', name: 'addEventListener' },
      effect: listen,
      source: 'DOM standard: EventTarget',
    },
    {
      callee: { on: 'global', name: 'removeEventListener' },
      effect: unlisten,
      source: 'DOM standard: EventTarget',
    },
    {
      callee: { on: 'method', name: 'close', receivers: ['BroadcastChannel', 'MessageChannel'] },
      effect: { does: 'close' },
      source: 'HTML standard: BroadcastChannel',
    },
  ],
};

const emitters = ['EventEmitter', 'default', 'process'];

const source = 'nodejs.org: events';

/** Who emits an event says what comes with it: another code each time, as far as anybody can tell. */
const hear: Effect = { ...listen, with: 'another' };

/** Node's emitters. */
export const nodeEvents: Library = {
  packages: ['node:events', 'events', 'eventemitter3', 'mitt', 'node:process', 'process'],
  entries: [
    { callee: { on: 'method', name: 'on', receivers: emitters }, effect: hear, source },
    { callee: { on: 'method', name: 'addListener', receivers: emitters }, effect: hear, source },
    { callee: { on: 'method', name: 'once', receivers: emitters }, effect: listenOnce, source },
    { callee: { on: 'method', name: 'off', receivers: emitters }, effect: unlisten, source },
    {
      callee: { on: 'method', name: 'removeListener', receivers: emitters },
      effect: unlisten,
      source,
    },
    {
      callee: { on: 'method', name: 'removeAllListeners', receivers: emitters },
      effect: { does: 'close' },
      source,
    },
  ],
};

/** Runtime messages of browser extensions, and the sign-in window that comes back with a URL. */
export const browserExtensions: Library = {
  packages: [],
  entries: [
    {
      callee: { on: 'global', name: 'chrome.runtime.onMessage.addListener' },
      effect: {
        does: 'run',
        callback: { arg: 0 },
        with: 'fresh',
        when: 'registered',
        as: 'listener',
      },
      source: 'developer.chrome.com: runtime.onMessage',
    },
    {
      callee: { on: 'global', name: 'chrome.tabs.onUpdated.addListener' },
      effect: {
        does: 'run',
        callback: { arg: 0 },
        with: 'fresh',
        when: 'registered',
        as: 'listener',
        reruns: [{ scenario: 'overlapping' }],
      },
      source: 'developer.chrome.com: tabs.onUpdated; several times for one page',
    },
    {
      callee: { on: 'global', name: 'chrome.tabs.onUpdated.removeListener' },
      effect: { does: 'cancel', what: { arg: 0 } },
      source: 'developer.chrome.com: events',
    },
    {
      callee: { on: 'global', name: 'chrome.identity.launchWebAuthFlow' },
      effect: { does: 'start sign-in' },
      source: 'developer.chrome.com: identity.launchWebAuthFlow',
    },
    {
      callee: { on: 'global', name: 'browser.identity.launchWebAuthFlow' },
      effect: { does: 'start sign-in' },
      source: 'developer.mozilla.org: identity.launchWebAuthFlow',
    },
  ],
};
