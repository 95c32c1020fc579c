import type { Library } from '../schema.js';

const receivers = ['HttpClient'];

/** @angular/common/http: cold Observables; each subscription sends. */
export const angularHttp: Library = {
  packages: ['@angular/common/http'],
  entries: [
    {
      callee: { on: 'method', name: 'post', receivers },
      effect: {
        does: 'send',
        url: { arg: 0 },
        parts: [{ arg: 1 }, { arg: 2, prop: 'params' }],
        sends: 'subscribed',
        options: { arg: 2 },
      },
      source: 'angular.dev: HttpClient.post',
    },
    {
      callee: { on: 'method', name: 'put', receivers },
      effect: {
        does: 'send',
        url: { arg: 0 },
        parts: [{ arg: 1 }, { arg: 2, prop: 'params' }],
        sends: 'subscribed',
        options: { arg: 2 },
      },
      source: 'angular.dev: HttpClient.put',
    },
    {
      callee: { on: 'method', name: 'get', receivers },
      effect: {
        does: 'send',
        url: { arg: 0 },
        parts: [{ arg: 1, prop: 'params' }],
        sends: 'subscribed',
        options: { arg: 1 },
      },
      source: 'angular.dev: HttpClient.get',
    },
    {
      callee: { on: 'method', name: 'request', receivers },
      effect: {
        does: 'send',
        url: { arg: 1 },
        parts: [
          { arg: 2, prop: 'body' },
          { arg: 2, prop: 'params' },
        ],
        sends: 'subscribed',
        options: { arg: 2 },
      },
      source: 'angular.dev: HttpClient.request(method, url, options)',
    },
  ],
};
