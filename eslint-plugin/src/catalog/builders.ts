import type { Effect, Library } from './schema.js';

const build: Effect = { does: 'build', from: { arg: 0 } };

const parse: Effect = { does: 'parse', from: { arg: 0 } };

const addField: Effect = { does: 'add field', name: { arg: 0 }, value: { arg: 1 }, to: 'receiver' };

const addToCopy: Effect = { does: 'add field', name: { arg: 0 }, value: { arg: 1 }, to: 'copy' };

export const qs: Library = {
  packages: [
    'qs',
    'query-string',
    'querystring',
    'node:querystring',
    'querystring-es3',
    'fast-querystring',
  ],
  entries: [
    {
      callee: { on: 'function', name: 'stringify' },
      effect: build,
      source: 'qs 6, query-string 9: README; nodejs.org: querystring',
    },
    {
      callee: { on: 'function', name: 'encode' },
      effect: build,
      source: 'nodejs.org: querystring.encode',
    },
    {
      callee: { on: 'function', name: 'parse' },
      effect: parse,
      source: 'qs 6, query-string 9: README',
    },
    {
      callee: { on: 'function', name: 'decode' },
      effect: parse,
      source: 'nodejs.org: querystring.decode',
    },
    {
      callee: { on: 'function', name: 'parseUrl' },
      effect: parse,
      source: 'query-string 9: README; { url, query }',
    },
    {
      callee: { on: 'function', name: 'stringifyUrl' },
      effect: { does: 'build', from: { arg: 0, prop: 'query' } },
      source: 'query-string 9: README',
    },
  ],
};

export const formData: Library = {
  packages: ['form-data', 'formdata-node', 'undici'],
  entries: [
    {
      callee: { on: 'constructor', name: 'default' },
      effect: build,
      source: 'form-data 4: README',
    },
    {
      callee: { on: 'constructor', name: 'FormData' },
      effect: build,
      source: 'XMLHttpRequest standard: FormData',
    },
    {
      callee: { on: 'method', name: 'append', receivers: ['default', 'FormData'] },
      effect: addField,
      source: 'form-data 4: README',
    },
    {
      callee: { on: 'method', name: 'set', receivers: ['default', 'FormData'] },
      effect: addField,
      source: 'XMLHttpRequest standard: FormData',
    },
  ],
};

export const urlSearchParams: Library = {
  packages: ['url-search-params', '@ungap/url-search-params', 'node:url', 'url', 'whatwg-url'],
  entries: [
    {
      callee: { on: 'constructor', name: 'default' },
      effect: build,
      source: 'url-search-params 1: README',
    },
    {
      callee: { on: 'constructor', name: 'URLSearchParams' },
      effect: build,
      source: 'URL standard: URLSearchParams',
    },
    {
      callee: { on: 'method', name: 'append', receivers: ['default', 'URLSearchParams'] },
      effect: addField,
      source: 'URL standard: URLSearchParams',
    },
    {
      callee: { on: 'method', name: 'set', receivers: ['default', 'URLSearchParams'] },
      effect: addField,
      source: 'URL standard: URLSearchParams',
    },
    {
      callee: { on: 'function', name: 'parse' },
      effect: parse,
      source: 'nodejs.org: url.parse; query is in the result',
    },
    { callee: { on: 'function', name: 'format' }, effect: build, source: 'nodejs.org: url.format' },
  ],
};

/** Immutable: `set` and `append` give a new object. */
export const httpParams: Library = {
  packages: ['@angular/common/http'],
  entries: [
    {
      callee: { on: 'constructor', name: 'HttpParams' },
      when: [{ arg: 0, prop: 'fromString', given: true }],
      effect: { does: 'build', from: { arg: 0, prop: 'fromString' } },
      source: 'angular.dev: HttpParams',
    },
    {
      callee: { on: 'constructor', name: 'HttpParams' },
      effect: { does: 'build', from: { arg: 0, prop: 'fromObject' } },
      source: 'angular.dev: HttpParams',
    },
    {
      callee: { on: 'method', name: 'set', receivers: ['HttpParams'] },
      effect: addToCopy,
      source: 'angular.dev: HttpParams',
    },
    {
      callee: { on: 'method', name: 'append', receivers: ['HttpParams'] },
      effect: addToCopy,
      source: 'angular.dev: HttpParams',
    },
    {
      callee: { on: 'method', name: 'appendAll', receivers: ['HttpParams'] },
      effect: build,
      source: 'angular.dev: HttpParams',
    },
  ],
};

/** Query and body helpers of other libraries. */
export const helpers: Library = {
  packages: ['ufo', 'jquery', 'object-to-formdata'],
  entries: [
    { callee: { on: 'function', name: 'stringifyQuery' }, effect: build, source: 'ufo 1: README' },
    { callee: { on: 'function', name: 'getQuery' }, effect: parse, source: 'ufo 1: README' },
    { callee: { on: 'function', name: 'parseQuery' }, effect: parse, source: 'ufo 1: README' },
    {
      callee: { on: 'function', name: 'withQuery' },
      effect: { does: 'build', from: { arg: 1 }, fields: { url: { arg: 0 } } },
      source: 'ufo 1: README',
    },
    {
      callee: { on: 'function', name: 'serialize' },
      effect: build,
      source: 'object-to-formdata 4: README',
    },
    {
      callee: { on: 'global', name: '$.param' },
      effect: build,
      source: 'api.jquery.com: jQuery.param',
    },
    {
      callee: { on: 'method', name: 'param', receivers: ['default'] },
      effect: build,
      source: 'api.jquery.com: jQuery.param',
    },
  ],
};

/** The default export alone does it. */
export const formUrlencoded: Library = {
  packages: ['form-urlencoded'],
  entries: [
    {
      callee: { on: 'function', name: 'default' },
      effect: build,
      source: 'form-urlencoded 6: README',
    },
  ],
};

/** What an h3 handler reads from its event. */
export const requestReaders: Library = {
  packages: ['h3', '#imports'],
  entries: [
    {
      callee: { on: 'function', name: 'getQuery' },
      effect: parse,
      source: 'h3.dev: getQuery(event)',
    },
    {
      callee: { on: 'global', name: 'getQuery' },
      effect: parse,
      source: 'nuxt.com: server routes, auto-import',
    },
    {
      callee: { on: 'function', name: 'readBody' },
      effect: parse,
      source: 'h3.dev: readBody(event)',
    },
    {
      callee: { on: 'global', name: 'readBody' },
      effect: parse,
      source: 'nuxt.com: server routes, auto-import',
    },
    {
      callee: { on: 'function', name: 'getRequestURL' },
      effect: parse,
      source: 'h3.dev: getRequestURL(event)',
    },
  ],
};
