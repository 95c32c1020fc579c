/** Programs on a device: deep links, windows, loopback servers, service workers. */

import type { Place } from './place.js';

export const appPlaces: readonly Place[] = [
  {
    name: 'Expo: the initial URL and a listener',
    code: `import { Linking } from 'react-native';
export function start() {
  Linking.getInitialURL().then((url) => url && exchange(new URL(url).searchParams.get('code')));
  Linking.addEventListener('url', ({ url }) => exchange(new URL(url).searchParams.get('code')));
}`,
    meets: ['redeemedAgain'],
  },
  {
    name: 'Electron: a deep link comes once',
    code: `import { app } from 'electron';
app.on('open-url', (event, url) => { exchange(new URL(url).searchParams.get('code')); });`,
    meets: [],
  },
  {
    name: 'Electron: a custom protocol is asked like a server',
    code: `import { protocol } from 'electron';
protocol.handle('app', async (request) => { await exchange(new URL(request.url).searchParams.get('code')); return new Response('done'); });`,
    meets: ['redeemedByEveryVisit'],
  },
  {
    name: 'Electron: redirects of a window',
    code: `import { BrowserWindow } from 'electron';
const win = new BrowserWindow({});
win.webContents.on('will-redirect', (event, url) => { exchange(new URL(url).searchParams.get('code')); });`,
    meets: ['redeemedByEveryEvent'],
  },
  {
    name: 'Node.js: a loopback server',
    code: `import http from 'node:http';
http.createServer(async (req, res) => { await exchange(new URL(req.url!, 'http://localhost').searchParams.get('code')); res.end('done'); }).listen(0);`,
    meets: ['redeemedByEveryEvent'],
  },
  {
    name: 'a service worker',
    code: `let code: string | null = null;
self.addEventListener('message', (event) => { code = event.data.code; });
self.addEventListener('fetch', () => { exchange(code); });`,
    meets: ['redeemedByEveryEvent'],
  },
  {
    name: 'React Native: the initial URL alone',
    code: `import { Linking } from 'react-native';
export async function start() { const url = await Linking.getInitialURL(); if (url) await exchange(new URL(url).searchParams.get('code')); }`,
    meets: [],
  },
  {
    name: 'Expo: a hook that tells the URL, in an effect',
    code: `import { useEffect } from 'react';
import * as Linking from 'expo-linking';
export function Page() { const url = Linking.useURL(); useEffect(() => { if (url) exchange(new URL(url).searchParams.get('code')); }, [url]); return null; }`,
    meets: ['redeemedByEffectTwice'],
  },
  {
    name: 'Node.js: a loopback server that is closed first',
    code: `import http from 'node:http';
const server = http.createServer(async (req, res) => { server.close(); await exchange(new URL(req.url!, 'http://localhost').searchParams.get('code')); res.end('done'); });
server.listen(0);`,
    meets: [],
  },
];
