/** A small world to run programs in: a token endpoint that counts, a page, storage, and a React that mounts twice. */

import vm from 'node:vm';

import ts from 'typescript';

/** What a program did. */
export interface World {
  /** How often a code was sent. */
  requests: number;
  /** The codes that were sent. */
  codes: string[];
  /** What became of tokens, errors and sign-ins, in order. */
  seen: unknown[];
  react: React;
  /** Listeners and servers, by event. */
  emit(event: string, value: unknown): void;
}

/** What one component has in store. */
interface React {
  /** Renders, runs the effects, cleans up, and runs them again. */
  mountTwice(render: () => unknown): void;
  /** Renders once more and runs the effects whose dependencies have changed. */
  update(render: () => unknown): void;
  mountClassTwice(Component: new () => Mounted): void;
}

interface Mounted {
  props: unknown;
  componentDidMount(): unknown;
  componentWillUnmount?(): unknown;
}

type Program = Record<string, (...args: never[]) => unknown>;

/** Runs a module's text; `fails`: how many of the first requests are lost. */
export function run(text: string, fails = 0): { world: World; exports: Program } {
  const react = createReact();
  const listeners = new Map<string, Set<(value: unknown) => unknown>>();
  const listenersOf = (event: string): Set<(value: unknown) => unknown> =>
    listeners.get(event) ?? listeners.set(event, new Set()).get(event)!;
  const world: World = {
    requests: 0,
    codes: [],
    seen: [],
    react,
    emit: (event, value) => [...listenersOf(event)].forEach((each) => void each(value)),
  };
  const storage = {
    setItem: (_: string, value: unknown) => void world.seen.push(value),
    getItem: () => null,
  };
  const globals = {
    fetch: (url: string, init?: { body?: URLSearchParams }) =>
      send(world, url, init?.body?.toString() ?? '', fails),
    localStorage: storage,
    sessionStorage: storage,
    location: { search: '?code=abc', href: 'https://app.example/callback?code=abc' },
    console: {
      warn: () => undefined,
      error: () => undefined,
      log: () => undefined,
      info: (value: unknown) => void world.seen.push(value),
    },
    addEventListener: (event: string, each: (value: unknown) => unknown) =>
      void listenersOf(event).add(each),
    removeEventListener: (event: string, each: (value: unknown) => unknown) =>
      void listenersOf(event).delete(each),
    seen: (value: unknown) => void world.seen.push(value),
    URL,
    URLSearchParams,
    Promise,
    Response,
  };
  const packages: Record<string, unknown> = {
    react: react.exports,
    'p-retry': { __esModule: true, default: retry },
    http: {
      createServer: (each: (value: unknown) => unknown) => server(listenersOf('request'), each),
    },
  };
  const module = { exports: {} as Program };
  const compilerOptions = {
    module: ts.ModuleKind.CommonJS,
    target: ts.ScriptTarget.ES2022,
    esModuleInterop: true,
  } as const;
  const { outputText } = ts.transpileModule(text, { compilerOptions });
  const require = (name: string): unknown => packages[name];
  vm.runInNewContext(outputText, {
    ...globals,
    window: globals,
    module,
    exports: module.exports,
    require,
  });
  return { world, exports: module.exports };
}

/** Lets everything that waits go on. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
}

async function send(world: World, url: string, body: string, fails: number): Promise<Response> {
  const code = new URLSearchParams(body).get('code') ?? new URL(url).searchParams.get('code');
  world.requests++;
  world.codes.push(code ?? '');
  await Promise.resolve();
  if (world.requests <= fails) throw new Error('lost');
  return new Response(JSON.stringify({ access_token: 'A', refresh_token: 'R' }));
}

async function retry(attempt: () => unknown): Promise<unknown> {
  try {
    return await attempt();
  } catch {
    return attempt();
  }
}

function server(
  listeners: Set<(value: unknown) => unknown>,
  each: (value: unknown) => unknown,
): { listen(): void; close(): void } {
  return { listen: () => void listeners.add(each), close: () => void listeners.delete(each) };
}

interface Effect {
  run: () => unknown;
  deps: unknown[] | undefined;
}

function createReact(): React & { exports: object } {
  const slots: unknown[] = [];
  let at = 0;
  let effects: Effect[] = [];
  let done: Effect[] = [];
  const slot = <T>(make: () => T): T => {
    if (slots.length === at) slots.push(make());
    return slots[at++] as T;
  };
  const render = (component: () => unknown): void => {
    at = 0;
    effects = [];
    component();
  };
  const exports = {
    useRef: (current: unknown) => slot(() => ({ current })),
    useState: (initial: unknown) => slot(() => [initial, () => undefined]),
    useEffect: (run: () => unknown, deps?: unknown[]) => void effects.push({ run, deps }),
    Component: class {
      constructor(readonly props: unknown) {}
    },
  };
  return {
    exports,
    mountTwice(component) {
      render(component);
      for (const cleanup of effects.map(({ run }) => run()))
        if (typeof cleanup === 'function') (cleanup as () => void)();
      for (const { run } of effects) run();
      done = effects;
    },
    update(component) {
      render(component);
      for (const [index, { run, deps }] of effects.entries())
        if (!deps?.every((each, place) => each === done[index]!.deps?.[place])) run();
      done = effects;
    },
    mountClassTwice(Component) {
      const mounted = new Component();
      mounted.componentDidMount();
      mounted.componentWillUnmount?.();
      mounted.componentDidMount();
    },
  };
}
