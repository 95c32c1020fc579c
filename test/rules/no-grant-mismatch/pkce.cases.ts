/** `code_challenge` in the request for sign-in and `code_verifier` in the redemption. */

import type { Case } from '../tester.js';

const request = (more: string): string => `
export async function signInUrl(verifier: string, state: string) {
  const challenge = await sha256(verifier);
  return (
    'https://idp.example/authorize?' +
    new URLSearchParams({ client_id: ID, response_type: 'code', state, redirect_uri: REDIRECT${more} })
  );
}
`;

const challenged = ", code_challenge: challenge, code_challenge_method: 'S256'";

export const invalid: Case[] = [
  {
    code: `// invalid: a new verifier for the redemption.
import { generateCodeVerifier } from './pkce';
${request(challenged)}
export async function finish(code: string) {
  const answer = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: ID,
      code,
      redirect_uri: REDIRECT,
      code_verifier: generateCodeVerifier(), // error: verifierMadeAnew
    }),
  });
  return answer.json();
}
`,
  },
  {
    filename: 'local.js',
    code: `// invalid: the same, with a name of its own.
import crypto from 'node:crypto';

export async function finish(code) {
  const verifier = crypto.randomBytes(32).toString('base64url');
  const answer = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: ID,
      code,
      code_verifier: verifier, // error: verifierMadeAnew
    }),
  });
  return answer.json();
}
`,
  },
  {
    code: `// invalid: a challenge goes out, no verifier comes after it.
${request(challenged)}
export async function finish(code: string) {
  const answer = await fetch('https://idp.example/token', { // error: verifierMissing
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code, redirect_uri: REDIRECT }),
  });
  return answer.json();
}
`,
  },
  {
    filename: 'hash.js',
    code: `// invalid: the stored challenge is sent as the verifier.
export async function start() {
  const verifier = randomString();
  const challenge = await sha256(verifier);
  sessionStorage.setItem('code_challenge', challenge);
  location.href =
    'https://idp.example/authorize?' +
    new URLSearchParams({ client_id: ID, response_type: 'code', code_challenge: challenge, code_challenge_method: 'S256' });
}

export async function finish(code) {
  const answer = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: ID,
      code,
      code_verifier: sessionStorage.getItem('code_challenge'), // error: challengeSentAsVerifier
    }),
  });
  return answer.json();
}
`,
  },
  {
    filename: 'constant.js',
    code: `// invalid: one constant for both, though it is to be hashed.
const secret = makeVerifier();

export const url = () =>
  'https://idp.example/authorize?' +
  new URLSearchParams({ client_id: ID, response_type: 'code', code_challenge: secret, code_challenge_method: 'S256' });

export async function finish(code) {
  const answer = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: ID,
      code,
      code_verifier: secret, // error: challengeSentAsVerifier
    }),
  });
  return answer.json();
}
`,
  },
  {
    filename: 'stored.ts',
    code: `// invalid: the page stores its verifier, and makes another one for the redemption.
import { makeVerifier, hash } from './pkce';

export async function start() {
  const verifier = makeVerifier();
  localStorage.setItem('pkce', verifier);
  const challenge = await hash(verifier);
  const query = new URLSearchParams({ client_id: ID, response_type: 'code', code_challenge: challenge, code_challenge_method: 'S256' });
  location.assign('https://idp.example/authorize?' + query);
}

export async function finish(code: string) {
  const fresh = await generateCodeVerifier();
  const answer = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code, code_verifier: fresh }), // error: verifierMadeAnew
  });
  return answer.json();
}
`,
  },
  {
    filename: 'page.js',
    code: `// invalid: the verifier is kept nowhere, and the redemption goes without.
import pkceChallenge from 'pkce-challenge';

export async function start() {
  const { code_challenge, code_verifier } = await pkceChallenge();
  window.location.href =
    'https://idp.example/authorize?' +
    new URLSearchParams({ client_id: ID, response_type: 'code', code_challenge, code_challenge_method: 'S256' });
}

export async function finish(code) {
  const body = new URLSearchParams();
  body.append('grant_type', 'authorization_code');
  body.append('client_id', ID);
  body.append('code', code);
  const answer = await fetch('https://idp.example/token', { method: 'POST', body }); // error: verifierMissing
  return answer.json();
}
`,
  },
  {
    filename: 'server.js',
    code: `// invalid: a server with a session that forgets the verifier.
app.get('/sign-in', async (req, res) => {
  const verifier = crypto.randomBytes(32).toString('base64url');
  const challenge = crypto.createHash('sha256').update(verifier).digest('base64url');
  req.session.state = newState();
  res.redirect(
    'https://idp.example/authorize?' +
      new URLSearchParams({ client_id: ID, response_type: 'code', state: req.session.state, code_challenge: challenge, code_challenge_method: 'S256' }),
  );
});

app.get('/callback', async (req, res) => {
  const answer = await fetch('https://idp.example/token', { // error: verifierMissing
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: ID,
      code: req.query.code,
    }),
  });
  req.session.tokens = await answer.json();
  res.redirect('/');
});
`,
  },
  {
    filename: 'class.ts',
    code: `// invalid: the class knows the verifier and sends the challenge.
export class SignIn {
  private verifier?: string;

  async url(): Promise<string> {
    this.verifier = crypto.randomUUID() + crypto.randomUUID();
    const challenge = await hash(this.verifier);
    return 'https://idp.example/authorize?' + new URLSearchParams({ client_id: ID, response_type: 'code', code_challenge: challenge, code_challenge_method: 'S256' });
  }

  async redeem(code: string) {
    const answer = await fetch('https://idp.example/token', { // error: verifierMissing
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code }),
    });
    return answer.json();
  }
}
`,
  },
];

export const valid: Case[] = [
  {
    code: `// The verifier that the challenge was made of.
${request(challenged)}
export async function finish(code: string, verifier: string) {
  const answer = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code, redirect_uri: REDIRECT, code_verifier: verifier }),
  });
  return answer.json();
}
`,
  },
  {
    code: `// The verifier is made and used in one go, as tools for the command line do.
import { generateCodeVerifier } from './pkce';

export async function signIn() {
  const verifier = generateCodeVerifier();
  const challenge = await sha256(verifier);
  open('https://idp.example/authorize?' + new URLSearchParams({ client_id: ID, response_type: 'code', code_challenge: challenge, code_challenge_method: 'S256' }));
  const code = await waitForCode();
  const answer = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code, code_verifier: verifier }),
  });
  return answer.json();
}
`,
  },
  {
    filename: 'module.js',
    code: `// A verifier that the module keeps.
const verifier = crypto.randomUUID() + crypto.randomUUID();
export const challenge = sha256(verifier);

export async function finish(code) {
  const answer = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code, code_verifier: verifier }),
  });
  return answer.json();
}
`,
  },
  {
    filename: 'getter.js',
    code: `// A call that gives back what was kept.
export async function finish(code) {
  const answer = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code, code_verifier: takeVerifier() }),
  });
  return answer.json();
}
`,
  },
  {
    code: `// Sent plainly, challenge and verifier are one text.
const secret = makeVerifier();

export const url = () =>
  'https://idp.example/authorize?' + new URLSearchParams({ client_id: ID, response_type: 'code', code_challenge: secret, code_challenge_method: 'plain' });

export async function finish(code: string) {
  const answer = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code, code_verifier: secret }),
  });
  return answer.json();
}
`,
  },
  {
    code: `// Without a method it is sent plainly, too.
const secret = makeVerifier();

export const url = () =>
  'https://idp.example/authorize?' + new URLSearchParams({ client_id: ID, response_type: 'code', code_challenge: secret });

export async function finish(code: string) {
  const answer = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code, code_verifier: secret }),
  });
  return answer.json();
}
`,
  },
  {
    code: `// The verifier is added where there is one.
${request(challenged)}
export async function finish(code: string, verifier?: string) {
  const form = new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code, redirect_uri: REDIRECT });
  if (verifier) form.set('code_verifier', verifier);
  const answer = await fetch('https://idp.example/token', { method: 'POST', body: form });
  return answer.json();
}
`,
  },
  {
    code: `// The challenge is added where there is one.
export function signInUrl(challenge?: string) {
  const url = new URL('https://idp.example/authorize');
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('client_id', ID);
  if (challenge) url.searchParams.set('code_challenge', challenge);
  return url.toString();
}

export async function finish(code: string, verifier: string) {
  const answer = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code, code_verifier: verifier }),
  });
  return answer.json();
}
`,
  },
  {
    code: `// Further parameters come from the caller.
export const signInUrl = (more: Record<string, string>) =>
  'https://idp.example/authorize?' + new URLSearchParams({ client_id: ID, response_type: 'code', ...more });

export async function finish(code: string, verifier: string) {
  const answer = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code, code_verifier: verifier }),
  });
  return answer.json();
}
`,
  },
  {
    code: `// A second redemption of the file sends the verifier: that flow is the one with a challenge.
${request(challenged)}
export async function finish(code: string, verifier: string) {
  const answer = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code, redirect_uri: REDIRECT, code_verifier: verifier }),
  });
  return answer.json();
}

export async function finishOnServer(code: string) {
  const answer = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, client_secret: SECRET, code, redirect_uri: REDIRECT }),
  });
  return answer.json();
}
`,
  },
  {
    filename: 'openid.js',
    code: `// A library makes and sends both.
import { Issuer, generators } from 'openid-client';

const issuer = await Issuer.discover('https://idp.example');
const client = new issuer.Client({ client_id: ID });
const code_verifier = generators.codeVerifier();

export const url = () =>
  client.authorizationUrl({ code_challenge: generators.codeChallenge(code_verifier), code_challenge_method: 'S256' });
export async function finish(req) {
  const tokens = await client.callback(REDIRECT, client.callbackParams(req), { code_verifier });
  save(tokens);
}
`,
  },
  {
    filename: 'own-backend.js',
    code: `// The backend knows the verifier.
export async function finish() {
  const code = new URLSearchParams(location.search).get('code');
  const answer = await fetch('/api/oauth/token', { method: 'POST', body: JSON.stringify({ code, state: sessionStorage.getItem('state') }) });
  return answer.json();
}
export const url = (challenge) =>
  'https://idp.example/authorize?' + new URLSearchParams({ client_id: ID, response_type: 'code', code_challenge: challenge, code_challenge_method: 'S256' });
`,
  },
  {
    code: `// A verifier without a challenge before it: servers ignore what they did not ask for.
${request('')}
export async function finish(code: string, verifier: string) {
  const answer = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: ID,
      code,
      redirect_uri: REDIRECT,
      code_verifier: verifier,
    }),
  });
  return answer.json();
}
`,
  },
];
