/** Who comes a second time: the platform runs a page again by itself, a person need not do the same thing again. */

import type { Case } from '../tester.js';
import { exchange } from './sources.js';

const read = `const code = new URLSearchParams(location.search).get('code');`;

export const valid: Case[] = [
  {
    code: `// valid: nobody calls this function yet
${exchange}
const SignIn = () => {
  ${read}
  const signIn = async () => {
    await exchange(code);
  };
  return <p>Signing in</p>;
};
export default SignIn;`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: a person clicks, and sees no button after a reload
${exchange}
export function SignIn() {
  ${read}
  const signIn = async () => {
    await exchange(code);
  };
  return <button onClick={signIn}>Go on</button>;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: so does a click on a function without a name
${exchange}
export function SignIn() {
  ${read}
  return <button onClick={() => exchange(code)}>Go on</button>;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: whoever uses this hook goes on with what it gives
${exchange}
export function useSignIn() {
  ${read}
  const signIn = () => exchange(code);
  return { signIn };
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: a helper that reads the page's URL is not the page
${exchange}
export const fetchTokens = () => {
  ${read}
  if (!code) throw new Error('The server did not send a code');
  return exchange(code);
};`,
    filename: 'file.js',
  },
  {
    code: `// valid: the loopback server is destroyed before the code is redeemed
const http = require('http');
const url = require('url');
const open = require('open');
const destroyer = require('server-destroy');
${exchange}
function signIn() {
  return new Promise((resolve, reject) => {
    const server = http
      .createServer(async (req, res) => {
        try {
          if (req.url.indexOf('/oauth2callback') > -1) {
            const query = new url.URL(req.url, 'http://localhost:3000').searchParams;
            res.end('Done, go back to the terminal.');
            server.destroy();
            resolve(await exchange(query.get('code')));
          }
        } catch (error) {
          reject(error);
        }
      })
      .listen(3000, () => {
        open('https://login.example.com/authorize').then((child) => child.unref());
      });
    destroyer(server);
  });
}
signIn().catch(console.error);`,
    filename: 'file.js',
  },
  {
    code: `// valid: the loopback server is closed before the code is redeemed
import { createServer } from 'node:http';
${exchange}
const server = createServer((req, res) => {
  const code = new URL(req.url, 'http://127.0.0.1').searchParams.get('code');
  res.end('Done');
  server.close();
  exchange(code).then((tokens) => console.log(tokens.name));
}).listen(8080);`,
    filename: 'file.js',
  },
  {
    code: `// valid: a loopback server listens to one request
import { createServer } from 'node:http';
${exchange}
const server = createServer();
server.once('request', async (req, res) => {
  const code = new URL(req.url, 'http://127.0.0.1').searchParams.get('code');
  await exchange(code);
  res.end('Done');
});
server.listen(8080);`,
    filename: 'file.js',
  },
];

export const invalid: Case[] = [
  {
    code: `// invalid: the function is called while the page loads
${exchange}
const signIn = async () => {
  ${read}
  const tokens = await exchange(code); // error: redeemedByReload
  document.title = tokens.name;
};
signIn();`,
    filename: 'file.js',
  },
  {
    code: `// invalid: a library runs the function when the page has loaded
${exchange}
async function signIn() {
  ${read}
  const tokens = await exchange(code); // error: redeemedByReload
  document.title = tokens.name;
}
$(signIn);`,
    filename: 'file.js',
  },
  {
    code: `// invalid: the platform runs a function without a name
${exchange}
requestAnimationFrame(async () => {
  ${read}
  const tokens = await exchange(code); // error: redeemedByReload
  document.title = tokens.name;
});`,
    filename: 'file.js',
  },
  {
    code: `// invalid: an event of the page, not of a person
${exchange}
window.addEventListener('load', async () => {
  ${read}
  const tokens = await exchange(code); // error: redeemedByReload
  document.title = tokens.name;
});`,
    filename: 'file.js',
  },
  {
    code: `// invalid: a component of Solid runs once for each visit, and redeems
import { Show } from 'solid-js';
${exchange}
export function SignIn() {
  ${read}
  exchange(code).then((tokens) => (document.title = tokens.name)); // error: redeemedByReload
  return <p>Signing in</p>;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: another server is closed, this one answers again
import express from 'express';
import { createServer } from 'node:http';
${exchange}
const probe = createServer().listen(9090);
const app = express();
app.get('/callback', async (req, res) => {
  probe.close();
  await exchange(req.query.code); // error: redeemedByEveryVisit
  res.send('Done');
});
app.listen(8080);`,
    filename: 'file.js',
  },
];
