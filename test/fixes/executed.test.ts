/** Runs programs before and after a suggestion: afterwards a code is sent once, and what it brought arrives. */

import assert from 'node:assert/strict';

import type { SuggestionId } from '../../eslint-plugin/src/messages.js';
import { apply } from './apply.js';
import { analyzeSubject } from './subjects.js';
import { run, settle, type World } from './world.js';

interface Scene {
  title: SuggestionId;
  why: string;
  filename?: string;
  code: string;
  /** How many of the first requests are lost. */
  fails?: number;
  /** Uses the program as its platform would. */
  use(world: World, program: Record<string, (...args: never[]) => unknown>): unknown;
  /** How often the program sends a code before. */
  before: number;
  /** What arrives afterwards. */
  seen: unknown[];
}

const redeem = `
async function redeem(code) {
  const response = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  return response.json();
}`;

/** Notes the error that comes out. */
const noted =
  ({ seen }: World) =>
  (error: unknown): void => {
    seen.push((error as Error).message);
  };

const mount = (world: World, { Callback }: Record<string, (...args: never[]) => unknown>): void =>
  world.react.mountTwice(() => (Callback as (props: object) => unknown)({ code: 'abc' }));

const page = (
  body: string,
  hooks = 'useEffect',
): string => `import { ${hooks} } from 'react';${redeem}
export function Callback({ code, onTokens }) {
${body}
  return null;
}
`;

const scenes: Scene[] = [
  {
    title: 'claimBeforeRedeeming',
    why: 'an effect without a guard',
    code: page(`  useEffect(() => {
    redeem(code).then((tokens) => localStorage.setItem('t', tokens.access_token));
  }, [code]);`),
    use: mount,
    before: 2,
    seen: ['A'],
  },
  {
    title: 'claimBeforeRedeeming',
    why: 'an async function in an effect, behind something else that is awaited',
    code: page(`  useEffect(() => {
    const run = async () => {
      await Promise.resolve();
      const tokens = await redeem(code);
      localStorage.setItem('t', tokens.access_token);
    };
    run();
  }, []);`),
    use: mount,
    before: 2,
    seen: ['A'],
  },
  {
    title: 'claimBeforeRedeeming',
    why: 'a ref that is set too late',
    code: page(
      `  const done = useRef(false);
  useEffect(() => {
    (async () => {
      if (done.current) return;
      const tokens = await redeem(code);
      done.current = true;
      localStorage.setItem('t', tokens.access_token);
    })();
  }, [code]);`,
      'useEffect, useRef',
    ),
    use: mount,
    before: 2,
    seen: ['A'],
  },
  {
    title: 'claimBeforeRedeeming',
    why: 'a code that comes with the second render',
    code: page(`  useEffect(() => {
    if (code) redeem(code).then((tokens) => localStorage.setItem('t', tokens.access_token));
  }, [code]);`),
    use({ react }, { Callback }) {
      const render = (code?: string) => () => (Callback as (props: object) => unknown)({ code });
      react.mountTwice(render());
      react.update(render('abc'));
      react.mountTwice(render('abc'));
    },
    before: 3,
    seen: ['A'],
  },
  {
    title: 'claimBeforeRedeeming',
    why: 'a class component',
    code: `import { Component } from 'react';${redeem}
export class Callback extends Component {
  componentDidMount() {
    redeem('abc' + location.search).then((tokens) => localStorage.setItem('t', tokens.access_token));
  }
}
`,
    use: ({ react }, { Callback }) => react.mountClassTwice(Callback as never),
    before: 2,
    seen: ['A'],
  },
  {
    title: 'shareOneRedemption',
    why: 'a cleanup that cancels the first run',
    code: page(`  useEffect(() => {
    let live = true;
    redeem(code).then((tokens) => {
      if (live) localStorage.setItem('t', tokens.access_token);
    });
    return () => {
      live = false;
    };
  }, [code]);`),
    use: mount,
    before: 2,
    seen: ['A'],
  },
  {
    title: 'shareOneRedemption',
    why: 'a cleanup, and a response whose body each run reads',
    code: `import { useEffect } from 'react';
export function Callback({ code }) {
  useEffect(() => {
    let live = true;
    (async () => {
      const response = await fetch('https://idp.example/token', {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'authorization_code', code }),
      });
      const tokens = await response.json();
      if (live) localStorage.setItem('t', tokens.access_token);
    })();
    return () => {
      live = false;
    };
  }, [code]);
  return null;
}
`,
    use: mount,
    before: 2,
    seen: ['A'],
  },
  {
    title: 'shareOneRedemption',
    why: 'overlapping calls of a method',
    code: `${redeem}
export class Tokens {
  constructor(code) {
    this.code = code;
  }
  async ensure() {
    if (this.token) return this.token;
    const tokens = await redeem(this.code);
    this.token = tokens.access_token;
    return this.token;
  }
}
`,
    async use(world, { Tokens }) {
      const tokens = new (Tokens as unknown as new (code: string) => { ensure(): Promise<string> })(
        'abc',
      );
      world.seen.push(...(await Promise.all([tokens.ensure(), tokens.ensure()])));
    },
    before: 2,
    seen: ['A', 'A'],
  },
  {
    title: 'shareOneRedemption',
    why: 'overlapping calls of a closure',
    code: `${redeem}
export function session(code) {
  let tokens = null;
  return async function ensure() {
    if (tokens === null) tokens = await redeem(code);
    return tokens.access_token;
  };
}
`,
    async use(world, { session }) {
      const ensure = (session as (code: string) => () => Promise<string>)('abc');
      world.seen.push(...(await Promise.all([ensure(), ensure()])));
    },
    before: 2,
    seen: ['A', 'A'],
  },
  {
    title: 'reuseFirstResult',
    why: 'two results in two variables',
    code: `${redeem}
export async function login(code) {
  const user = await redeem(code);
  const api = await redeem(code);
  seen(user.access_token);
  seen(api.refresh_token);
}
`,
    use: (_, { login }) => (login as (code: string) => unknown)('abc'),
    before: 2,
    seen: ['A', 'R'],
  },
  {
    title: 'reuseFirstResult',
    why: 'two results without a name',
    code: `${redeem}
export async function login(code) {
  const access = (await redeem(code)).access_token;
  const refresh = (await redeem(code)).refresh_token;
  seen(access + refresh);
}
`,
    use: (_, { login }) => (login as (code: string) => unknown)('abc'),
    before: 2,
    seen: ['AR'],
  },
  {
    title: 'reuseFirstResult',
    why: 'a response whose body is read twice',
    code: `export async function login(code) {
  const init = { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code }) };
  const first = await fetch('https://idp.example/token', init);
  seen((await first.json()).access_token);
  const second = await fetch('https://idp.example/token', init);
  seen((await second.json()).refresh_token);
}
`,
    use: (_, { login }) => (login as (code: string) => unknown)('abc'),
    before: 2,
    seen: ['A', 'R'],
  },
  {
    title: 'reuseFirstResult',
    why: 'two branches that do not exclude each other',
    code: `${redeem}
export async function login(code, wanted) {
  if (wanted.user) seen((await redeem(code)).access_token);
  if (wanted.api) seen((await redeem(code)).refresh_token);
}
`,
    use: (_, { login }) =>
      (login as (code: string, wanted: object) => unknown)('abc', { user: true, api: true }),
    before: 2,
    seen: ['A', 'R'],
  },
  {
    title: 'reuseFirstResult',
    why: 'two requests at once',
    code: `${redeem}
export async function login(code) {
  const [user, api] = await Promise.all([redeem(code), redeem(code)]);
  seen(user.access_token + api.refresh_token);
}
`,
    use: (_, { login }) => (login as (code: string) => unknown)('abc'),
    before: 2,
    seen: ['AR'],
  },
  {
    title: 'reuseFirstResult',
    why: 'a first request that nobody awaits',
    code: `${redeem}
export async function login(code) {
  redeem(code);
  const tokens = await redeem(code);
  seen(tokens.access_token);
}
`,
    use: (_, { login }) => (login as (code: string) => unknown)('abc'),
    before: 2,
    seen: ['A'],
  },
  {
    title: 'rethrowInsteadOfRetrying',
    why: 'a catch that tries again',
    code: `${redeem}
export async function login(code) {
  try {
    return await redeem(code);
  } catch (error) {
    console.warn(error);
    return await redeem(code);
  }
}
`,
    fails: 1,
    use: (world, { login }) =>
      (login as (code: string) => Promise<unknown>)('abc').catch(noted(world)),
    before: 2,
    seen: ['lost'],
  },
  {
    title: 'restartSignIn',
    why: 'a catch beside a function that starts a sign-in',
    code: `${redeem}
function startSignIn() {
  seen('https://idp.example/authorize?response_type=code');
}
export async function login(code) {
  try {
    return await redeem(code);
  } catch (error) {
    return await redeem(code);
  }
}
export { startSignIn };
`,
    fails: 1,
    use: (world, { login }) =>
      (login as (code: string) => Promise<unknown>)('abc').catch(noted(world)),
    before: 2,
    seen: ['https://idp.example/authorize?response_type=code', 'lost'],
  },
  {
    title: 'redeemOnceWithoutLoop',
    why: 'a loop that tries again',
    code: `${redeem}
export async function login(code) {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const tokens = await redeem(code);
      return seen(tokens.access_token);
    } catch (error) {
      console.warn(attempt, error);
    }
  }
}
`,
    fails: 1,
    use: (world, { login }) =>
      (login as (code: string) => Promise<unknown>)('abc').catch(noted(world)),
    before: 2,
    seen: ['lost'],
  },
  {
    title: 'redeemOnceWithoutLoop',
    why: 'a list, each of whose items gets a token of its own',
    code: `${redeem}
export async function login(code, names) {
  await Promise.all(
    names.map(async (name) => {
      const tokens = await redeem(code);
      seen(name + tokens.access_token);
    }),
  );
}
`,
    use: (_, { login }) => (login as (code: string, names: string[]) => unknown)('abc', ['x', 'y']),
    before: 2,
    seen: ['xA', 'yA'],
  },
  {
    title: 'redeemWithoutRetry',
    why: 'a retry wrapper',
    code: `import pRetry from 'p-retry';${redeem}
export async function login(code) {
  const tokens = await pRetry(() => redeem(code), { retries: 2 });
  seen(tokens.access_token);
}
`,
    fails: 1,
    use: (world, { login }) =>
      (login as (code: string) => Promise<unknown>)('abc').catch(noted(world)),
    before: 2,
    seen: ['lost'],
  },
  {
    title: 'stopListening',
    why: 'a listener that is removed too late',
    code: `${redeem}
export function listen() {
  async function onMessage(event) {
    const tokens = await redeem(event.data.code);
    window.removeEventListener('message', onMessage);
    seen(tokens.access_token);
  }
  window.addEventListener('message', onMessage);
}
`,
    use(world, { listen }) {
      listen!();
      world.emit('message', { data: { code: 'abc' } });
      world.emit('message', { data: { code: 'abc' } });
    },
    before: 2,
    seen: ['A'],
  },
  {
    title: 'stopListening',
    why: 'a loopback server',
    code: `import http from 'http';${redeem}
export function listen() {
  const server = http.createServer(async (req, res) => {
    const code = new URL(req.url, 'http://127.0.0.1:8400').searchParams.get('code');
    if (!code) return;
    const tokens = await redeem(code);
    seen(tokens.access_token);
  });
  server.listen(8400, '127.0.0.1');
}
`,
    use(world, { listen }) {
      listen!();
      for (const url of ['/favicon.ico', '/?code=abc', '/?code=abc'])
        world.emit('request', { url });
    },
    before: 2,
    seen: ['A'],
  },
];

describe('a suggestion, executed', () => {
  for (const scene of scenes) {
    it(`${scene.title}: ${scene.why}`, async () => {
      const subject = { title: scene.why, filename: scene.filename ?? 'file.js', code: scene.code };
      const { findings } = analyzeSubject(subject, scene.code);
      const fix = findings.flatMap(({ fixes }) => fixes).find(({ title }) => title === scene.title);
      assert(fix, `no suggestion in ${JSON.stringify(findings)}`);
      const before = await play(scene, scene.code);
      assert.equal(before.requests, scene.before);
      const fixed = apply(scene.code, fix);
      const after = await play(scene, fixed);
      assert.equal(after.requests, 1, fixed);
      assert.deepEqual(after.seen, scene.seen, fixed);
    });
  }
});

async function play(scene: Scene, text: string): Promise<World> {
  const { world, exports } = run(text, scene.fails);
  await scene.use(world, exports);
  await settle();
  return world;
}
