import type { Library } from '../schema.js';

/** A deep link comes as an event; the app may be told of one link twice. */
export const electron: Library = {
  packages: ['electron'],
  entries: [
    {
      callee: { on: 'function', name: 'app.on' },
      effect: {
        does: 'run',
        callback: { arg: 1 },
        with: 'fresh',
        when: 'registered',
        as: 'listener',
      },
      source: "electronjs.org: app.on('open-url', (event, url))",
    },
    {
      callee: { on: 'function', name: 'app.once' },
      effect: { does: 'run', callback: { arg: 1 }, with: 'fresh', when: 'later', as: 'listener' },
      source: 'electronjs.org: app.once',
    },
    {
      callee: { on: 'method', name: 'webContents.on', receivers: ['BrowserWindow'] },
      effect: {
        does: 'run',
        callback: { arg: 1 },
        with: 'fresh',
        when: 'registered',
        as: 'listener',
        reruns: [{ scenario: 'overlapping' }],
      },
      source: "electronjs.org: webContents.on('will-redirect', …)",
    },
    {
      callee: {
        on: 'method',
        name: 'webContents.session.webRequest.onBeforeRequest',
        receivers: ['BrowserWindow'],
      },
      effect: {
        does: 'run',
        callback: { arg: 0, rest: true },
        with: 'fresh',
        when: 'registered',
        as: 'listener',
        reruns: [{ scenario: 'overlapping' }],
      },
      source: 'electronjs.org: webRequest.onBeforeRequest(filter, listener)',
    },
    {
      callee: { on: 'method', name: 'close', receivers: ['BrowserWindow'] },
      effect: { does: 'close' },
      source: 'electronjs.org: win.close',
    },
    {
      callee: { on: 'method', name: 'destroy', receivers: ['BrowserWindow'] },
      effect: { does: 'close' },
      source: 'electronjs.org: win.destroy',
    },
    {
      callee: { on: 'method', name: 'handle', receivers: ['ipcMain'] },
      effect: { does: 'handle requests', callback: { arg: 1 } },
      source: 'electronjs.org: ipcMain.handle',
    },
  ],
};
