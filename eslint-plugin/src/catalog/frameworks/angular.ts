import type { Library } from '../schema.js';

const routes = ['ActivatedRoute', 'ActivatedRouteSnapshot'];

const source = 'angular.dev: ActivatedRoute';

/** A route's snapshot and its streams. A stream of parameters runs its callback again when they change. */
export const angularRouter: Library = {
  packages: ['@angular/router'],
  entries: [
    {
      callee: { on: 'method', name: 'snapshot.queryParamMap.get', receivers: routes },
      effect: { does: 'read page', shape: 'param' },
      source,
    },
    {
      callee: { on: 'method', name: 'queryParamMap.get', receivers: routes },
      effect: { does: 'read page', shape: 'param' },
      source,
    },
    {
      callee: { on: 'property', name: 'snapshot.queryParams', receivers: routes },
      effect: { does: 'read page', shape: 'query' },
      source,
    },
    {
      callee: { on: 'property', name: 'snapshot.queryParamMap', receivers: routes },
      effect: { does: 'read page', shape: 'params' },
      source,
    },
    {
      callee: { on: 'method', name: 'queryParams.subscribe', receivers: routes },
      effect: {
        does: 'run',
        callback: { arg: 0 },
        with: { pageUrlAt: '0' },
        when: 'later',
        as: 'listener',
      },
      source,
    },
    {
      callee: { on: 'method', name: 'queryParamMap.subscribe', receivers: routes },
      effect: {
        does: 'run',
        callback: { arg: 0 },
        with: { pageUrlAt: '0' },
        when: 'later',
        as: 'listener',
      },
      source,
    },
    {
      callee: { on: 'method', name: 'navigate', receivers: ['Router'] },
      effect: { does: 'strip page', to: { arg: 1, prop: 'queryParams' } },
      source: 'angular.dev: Router.navigate',
    },
    {
      callee: { on: 'method', name: 'navigateByUrl', receivers: ['Router'] },
      effect: { does: 'strip page', to: { arg: 0 } },
      source: 'angular.dev: Router.navigateByUrl',
    },
  ],
};

export const angularCore: Library = {
  packages: ['@angular/core'],
  entries: [
    {
      callee: { on: 'function', name: 'effect' },
      effect: { does: 'run', callback: { arg: 0 }, when: 'later', as: 'effect' },
      source: 'angular.dev: effect',
    },
    {
      callee: { on: 'function', name: 'afterNextRender' },
      effect: { does: 'run', callback: { arg: 0 }, when: 'later', as: 'effect' },
      source: 'angular.dev: afterNextRender; once',
    },
  ],
};
