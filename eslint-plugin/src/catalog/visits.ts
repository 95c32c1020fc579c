/**
 * What a visit of a callback leaves behind: how handlers of requests answer, and where they keep what the next visit finds.
 * Names count only on a handler's own parameters, or on what the packages named here export.
 */

/** How a handler answers: `elsewhere` sends the browser to another URL, `in place` leaves it at the callback. */
export type AnswerKind = 'elsewhere' | 'in place';

/** A method of the response, the reply or the context that a handler gets. */
export interface ResponseMethod {
  name: string;
  answers: AnswerKind;
  /** What it says: a page, data, or a template that nobody sees. */
  with: 'body' | 'data' | 'template' | 'nothing';
  /** Requests have a method of this name too; with an argument it answers. */
  ambiguous?: true;
  source: string;
}

export const responseMethods: readonly ResponseMethod[] = [
  {
    name: 'redirect',
    answers: 'elsewhere',
    with: 'nothing',
    source: 'expressjs.com: res.redirect',
  },
  {
    name: 'location',
    answers: 'elsewhere',
    with: 'nothing',
    source: 'expressjs.com: res.location',
  },
  { name: 'send', answers: 'in place', with: 'body', source: 'expressjs.com; fastify.dev: reply' },
  { name: 'end', answers: 'in place', with: 'body', source: 'nodejs.org: response.end' },
  {
    name: 'json',
    answers: 'in place',
    with: 'data',
    ambiguous: true,
    source: 'expressjs.com; hono.dev',
  },
  { name: 'jsonp', answers: 'in place', with: 'data', source: 'expressjs.com: res.jsonp' },
  { name: 'html', answers: 'in place', with: 'body', ambiguous: true, source: 'hono.dev: c.html' },
  { name: 'text', answers: 'in place', with: 'body', ambiguous: true, source: 'hono.dev: c.text' },
  { name: 'body', answers: 'in place', with: 'body', ambiguous: true, source: 'hono.dev: c.body' },
  {
    name: 'response',
    answers: 'in place',
    with: 'body',
    ambiguous: true,
    source: 'hapi.dev: h.response',
  },
  {
    name: 'render',
    answers: 'in place',
    with: 'template',
    source: 'expressjs.com: res.render; koa-views',
  },
  {
    name: 'view',
    answers: 'in place',
    with: 'template',
    source: 'hapi.dev: h.view; @fastify/view',
  },
  {
    name: 'sendFile',
    answers: 'in place',
    with: 'template',
    source: 'expressjs.com; @fastify/static',
  },
  {
    name: 'sendStatus',
    answers: 'in place',
    with: 'nothing',
    source: 'expressjs.com: res.sendStatus',
  },
  { name: 'download', answers: 'in place', with: 'nothing', source: 'expressjs.com: res.download' },
];

/** Methods that prepare an answer and return what they are called on. */
export const responseBuilders: readonly string[] = [
  'status',
  'code',
  'type',
  'contentType',
  'header',
  'headers',
  'set',
  'append',
  'vary',
  'cookie',
  'setCookie',
  'clearCookie',
  'links',
  'attachment',
];

/** Properties of a context that, written, are its answer. */
export const answerProperties: readonly { name: string; source: string }[] = [
  { name: 'body', source: 'koajs.com: ctx.body' },
  { name: 'res', source: 'learn.microsoft.com: Azure Functions Node.js v3, context.res' },
];

/** Functions and classes that make an answer. */
export interface AnswerMaker {
  /** `'Response.json'`, `'json'`; `'new Response'` for a class. */
  name: string;
  packages: readonly string[];
  with: 'body' | 'data';
  source: string;
}

export const answerMakers: readonly AnswerMaker[] = [
  { name: 'new Response', packages: ['global'], with: 'body', source: 'Fetch standard: Response' },
  {
    name: 'Response.json',
    packages: ['global'],
    with: 'data',
    source: 'Fetch standard: Response.json',
  },
  {
    name: 'new NextResponse',
    packages: ['next/server'],
    with: 'body',
    source: 'nextjs.org: NextResponse',
  },
  {
    name: 'NextResponse.json',
    packages: ['next/server'],
    with: 'data',
    source: 'nextjs.org: NextResponse.json',
  },
  {
    name: 'json',
    packages: [
      '@remix-run/node',
      '@remix-run/cloudflare',
      '@remix-run/server-runtime',
      '@sveltejs/kit',
      'react-router',
      'react-router-dom',
      '@solidjs/router',
    ],
    with: 'data',
    source: 'remix.run: json; svelte.dev: json',
  },
  {
    name: 'data',
    packages: ['react-router', '@remix-run/node', '@remix-run/cloudflare'],
    with: 'data',
    source: 'reactrouter.com: data',
  },
  { name: 'text', packages: ['@sveltejs/kit'], with: 'body', source: 'svelte.dev: text' },
  { name: 'send', packages: ['micro'], with: 'body', source: 'micro 10: README' },
];

/** Words of functions that take the browser elsewhere, whoever wrote them. */
export const leavingWords: readonly string[] = [
  'redirect',
  'redirects',
  'navigate',
  'navigation',
  'goto',
  'forward',
  'leave',
  'close',
  'replace',
  'push',
  'return',
  'back',
  'reload',
  'exit',
];

/** What in a page's own text takes the browser elsewhere, or may: its scripts. */
export const leavingMarks = /<script|http-equiv\s*=\s*["']?refresh|window\.close|location\s*[.=]/i;

/** Elements that take the page elsewhere when they are rendered (reactrouter.com; docs.expo.dev). */
export const leavingElements = /<(?:Navigate|Redirect)\b/;

/** Words of functions that let a request pass once, or look whether it may pass. */
export const passingWords: readonly string[] = [
  'verify',
  'validate',
  'check',
  'assert',
  'ensure',
  'consume',
  'claim',
  'spend',
  'take',
  'pop',
  'guard',
  'lock',
  'once',
  'acquire',
  'invalidate',
  'delete',
  'remove',
  'destroy',
  'clear',
  'expire',
  'state',
  'nonce',
  'csrf',
  'dedupe',
  'idempotent',
];

/** Words of a route, a function or a file that say an authorization server sends the browser there. */
export const callbackWords: readonly string[] = [
  'callback',
  'callbacks',
  'cb',
  'redirect',
  'return',
  'oauth2callback',
  'oauthcallback',
  'oauthredirect',
  'authcallback',
  'signin',
  'landing',
  'complete',
];

/** Properties of a request, or destructured from it, that hold cookies or a session. */
export const cookieJars: readonly string[] = ['cookies', 'signedCookies', 'cookieJar'];
export const sessionJars: readonly string[] = ['session', 'yar', 'flash'];

/** Functions that give a session or the cookies; what they give is one for all visits. */
export const jarMakers: readonly { name: string; jar: 'cookies' | 'session'; source: string }[] = [
  { name: 'cookies', jar: 'cookies', source: 'nextjs.org: cookies()' },
  { name: 'getSession', jar: 'session', source: 'remix.run: getSession; next-session' },
  { name: 'getIronSession', jar: 'session', source: 'iron-session 8: README' },
  { name: 'useSession', jar: 'session', source: 'h3.dev: useSession' },
];

/** Functions that read, write or forget a cookie; `name`: where its name is. */
export const cookieFunctions: readonly {
  name: string;
  does: 'read' | 'write' | 'forget';
  nameAt: number;
  valueAt?: number;
  source: string;
}[] = [
  {
    name: 'getCookie',
    does: 'read',
    nameAt: 1,
    source: 'h3.dev; hono.dev: getCookie(context, name)',
  },
  { name: 'getSignedCookie', does: 'read', nameAt: 2, source: 'hono.dev: getSignedCookie' },
  {
    name: 'setCookie',
    does: 'write',
    nameAt: 1,
    valueAt: 2,
    source: 'h3.dev; hono.dev: setCookie',
  },
  { name: 'deleteCookie', does: 'forget', nameAt: 1, source: 'h3.dev; hono.dev: deleteCookie' },
];

/** Methods of a response or a context that write or forget a cookie by name. */
export const cookieMethods: readonly { name: string; does: 'write' | 'forget'; source: string }[] =
  [
    { name: 'cookie', does: 'write', source: 'expressjs.com: res.cookie' },
    { name: 'setCookie', does: 'write', source: '@fastify/cookie 11: reply.setCookie' },
    {
      name: 'clearCookie',
      does: 'forget',
      source: 'expressjs.com: res.clearCookie; @fastify/cookie',
    },
    { name: 'unstate', does: 'forget', source: 'hapi.dev: h.unstate' },
    { name: 'state', does: 'write', source: 'hapi.dev: h.state' },
  ];

/** Methods of a jar: forget one entry, forget all. */
export const forgettingMethods: readonly string[] = [
  'delete',
  'unset',
  'remove',
  'del',
  'clearCookie',
];
export const emptyingMethods: readonly string[] = [
  'destroy',
  'regenerate',
  'invalidate',
  'reset',
  'clear',
];

/** Programs with no address bar: a URL comes to them once, as an event. */
export const withoutAddressBar: readonly string[] = [
  'react-native',
  'expo-linking',
  'expo-router',
  'expo-auth-session',
  '@capacitor/core',
  '@capacitor/app',
  '@ionic/react',
  '@ionic/angular',
  '@tauri-apps/api',
  'electron',
  'nativescript',
  'vscode',
];
