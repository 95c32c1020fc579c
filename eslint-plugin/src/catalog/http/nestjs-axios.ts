import type { Library } from '../schema.js';

const receivers = ['HttpService'];

/** @nestjs/axios: cold Observables around axios; each subscription sends. `axiosRef` is the axios instance. */
export const nestjsAxios: Library = {
  packages: ['@nestjs/axios'],
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
      source: '@nestjs/axios 12.0.1: dist/http.service.d.ts',
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
      source: '@nestjs/axios 12.0.1: dist/http.service.d.ts',
    },
    {
      callee: { on: 'method', name: 'request', receivers },
      effect: {
        does: 'send',
        url: { arg: 0, prop: 'url' },
        parts: [
          { arg: 0, prop: 'data' },
          { arg: 0, prop: 'params' },
        ],
        sends: 'subscribed',
        options: { arg: 0 },
      },
      source: '@nestjs/axios 12.0.1: dist/http.service.d.ts',
    },
    {
      callee: { on: 'method', name: 'axiosRef.post', receivers },
      effect: {
        does: 'send',
        url: { arg: 0 },
        parts: [{ arg: 1 }, { arg: 2, prop: 'params' }],
        options: { arg: 2 },
      },
      source: '@nestjs/axios 12.0.1: dist/http.service.d.ts',
    },
    {
      callee: { on: 'method', name: 'axiosRef.get', receivers },
      effect: {
        does: 'send',
        url: { arg: 0 },
        parts: [{ arg: 1, prop: 'params' }],
        options: { arg: 1 },
      },
      source: '@nestjs/axios 12.0.1: dist/http.service.d.ts',
    },
    {
      callee: { on: 'method', name: 'axiosRef.request', receivers },
      effect: {
        does: 'send',
        url: { arg: 0, prop: 'url' },
        parts: [
          { arg: 0, prop: 'data' },
          { arg: 0, prop: 'params' },
        ],
        options: { arg: 0 },
      },
      source: '@nestjs/axios 12.0.1: dist/http.service.d.ts',
    },
  ],
};
