/** Failures that lead to a new sign-in or to the refresh token, and failures that lead back to the old code. */

import type { Case } from '../tester.js';

export const valid: Case[] = [
  {
    filename: 'cli.js',
    code: `// After a failure the user is asked for a new code.
import { OAuth2Client } from 'google-auth-library';
import prompts from 'prompts';
const client = new OAuth2Client(ID, SECRET, REDIRECT);

export async function login() {
  for (;;) {
    const { code } = await prompts({ type: 'text', name: 'code', message: 'Code' });
    try {
      return await client.getToken(code);
    } catch {
      console.error('That did not work, try once more');
    }
  }
}
`,
  },
  {
    code: `// The catch renews with the refresh token that is kept.
import { Google } from 'arctic';
const google = new Google(ID, SECRET, REDIRECT);

export async function tokens(code: string, verifier: string, kept: { refreshToken?: string }) {
  try {
    return await google.validateAuthorizationCode(code, verifier);
  } catch (error) {
    if (!kept.refreshToken) throw error;
    return google.refreshAccessToken(kept.refreshToken);
  }
}
`,
  },
  {
    filename: 'recursive.ts',
    code: `// Recursion begins the whole sign-in anew, with a code of its own.
import { GitHub } from 'arctic';
import { openBrowser } from './browser';
const github = new GitHub(ID, SECRET, null);

export async function signIn(attempts = 2): Promise<unknown> {
  const { code } = await openBrowser(github.createAuthorizationURL('s', []));
  try {
    return await github.validateAuthorizationCode(code);
  } catch (error) {
    if (attempts === 0) throw error;
    return signIn(attempts - 1);
  }
}
`,
  },
  {
    filename: 'server.js',
    code: `// The handler sends the browser back to the provider.
const express = require('express');
const { AuthorizationCode } = require('simple-oauth2');
const app = express();
const client = new AuthorizationCode(config);

app.get('/callback', (req, res, next) =>
  client.getToken({ code: req.query.code, redirect_uri }).then(
    (token) => {
      req.session.token = token.token;
      res.redirect('/');
    },
    () => res.redirect(client.authorizeURL({ redirect_uri, scope })),
  ),
);
`,
  },
  {
    filename: 'assigned.js',
    code: `// The variable gets a new code before the second redemption.
import { AuthorizationCode } from 'simple-oauth2';
const client = new AuthorizationCode(config);

export async function login(code, askAgain) {
  try {
    return await client.getToken({ code, redirect_uri });
  } catch {
    code = await askAgain();
    return client.getToken({ code, redirect_uri });
  }
}
`,
  },
  {
    filename: 'vscode.ts',
    code: `// Each turn of the loop opens a new session with a new code.
import * as vscode from 'vscode';
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);

export async function signIn() {
  let failed = true;
  while (failed) {
    const code = await vscode.window.showInputBox({ prompt: 'Code' });
    if (!code) return;
    failed = await client.getToken(code).then(
      ({ tokens }) => (client.setCredentials(tokens), false),
      () => true,
    );
  }
}
`,
  },
];

export const double: Case[] = [
  {
    filename: 'cli.js',
    code: `// The question is asked before the loop, so each turn sends the same answer.
import { OAuth2Client } from 'google-auth-library';
import prompts from 'prompts';
const client = new OAuth2Client(ID, SECRET, REDIRECT);

export async function login() {
  const { code } = await prompts({ type: 'text', name: 'code', message: 'Code' });
  for (;;) {
    try {
      return await client.getToken(code); // error
    } catch {
      console.error('That did not work, trying once more');
    }
  }
}
`,
  },
  {
    code: `// The refresh is tried first in the catch, and then the old code once more.
import { Google } from 'arctic';
const google = new Google(ID, SECRET, REDIRECT);

export async function tokens(code: string, verifier: string, kept: { refreshToken?: string }) {
  try {
    return await google.validateAuthorizationCode(code, verifier);
  } catch {
    if (kept.refreshToken) return google.refreshAccessToken(kept.refreshToken);
    return google.validateAuthorizationCode(code, verifier); // error
  }
}
`,
  },
  {
    filename: 'assigned.js',
    code: `// A new code is fetched, and the old one is sent.
import { AuthorizationCode } from 'simple-oauth2';
const client = new AuthorizationCode(config);

export async function login(code, askAgain) {
  try {
    return await client.getToken({ code, redirect_uri });
  } catch {
    const fresh = await askAgain();
    console.info('new code of length', fresh.length);
    return client.getToken({ code, redirect_uri }); // error
  }
}
`,
  },
  {
    filename: 'recursive.ts',
    code: `// The recursion hands the same code down.
import { GitHub } from 'arctic';
const github = new GitHub(ID, SECRET, null);

export async function signIn(code: string, attempts = 2): Promise<unknown> {
  try {
    return await github.validateAuthorizationCode(code);
  } catch (error) {
    if (attempts === 0) throw error;
    return signIn(code, attempts - 1); // error
  }
}
`,
  },
  {
    filename: 'trim.js',
    code: `// Trimming and decoding the code does not make it a new one.
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);

export async function login(input) {
  const code = input.trim();
  const first = await client.getToken(code).catch(() => undefined);
  if (first) return first;
  return client.getToken(decodeURIComponent(code)); // error
}
`,
  },
];
