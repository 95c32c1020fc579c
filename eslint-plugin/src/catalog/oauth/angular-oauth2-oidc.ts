import type { Library } from '../schema.js';

const services = ['OAuthService'];

/** 22. The code is taken off the URL before it is redeemed. */
export const angularOauth2Oidc: Library = {
  packages: ['angular-oauth2-oidc'],
  entries: [
    {
      callee: { on: 'method', name: 'tryLoginCodeFlow', receivers: services, unambiguous: true },
      effect: {
        does: 'redeem page code',
        guard: 'page',
        tokens: { in: 'library' },
        options: { arg: 0 },
      },
      source: 'angular-oauth2-oidc 22.0.2: fesm2022/angular-oauth2-oidc.mjs',
    },
    {
      callee: { on: 'method', name: 'tryLogin', receivers: services },
      effect: {
        does: 'redeem page code',
        guard: 'page',
        tokens: { in: 'library' },
        options: { arg: 0 },
      },
      source: 'angular-oauth2-oidc 22.0.2: fesm2022/angular-oauth2-oidc.mjs',
    },
    {
      callee: {
        on: 'method',
        name: 'loadDiscoveryDocumentAndTryLogin',
        receivers: services,
        unambiguous: true,
      },
      effect: {
        does: 'redeem page code',
        guard: 'page',
        tokens: { in: 'library' },
        options: { arg: 0 },
      },
      source: 'angular-oauth2-oidc 22.0.2: fesm2022/angular-oauth2-oidc.mjs',
    },
    {
      callee: {
        on: 'method',
        name: 'loadDiscoveryDocumentAndLogin',
        receivers: services,
        unambiguous: true,
      },
      effect: {
        does: 'redeem page code',
        guard: 'page',
        tokens: { in: 'library' },
        options: { arg: 0 },
      },
      source: 'angular-oauth2-oidc 22.0.2: fesm2022/angular-oauth2-oidc.mjs',
    },
    {
      callee: { on: 'method', name: 'refreshToken', receivers: services },
      effect: { does: 'refresh' },
      source: 'angular-oauth2-oidc 22.0.2: fesm2022/angular-oauth2-oidc.mjs',
    },
    {
      callee: { on: 'method', name: 'silentRefresh', receivers: services },
      effect: { does: 'acquire silently' },
      source: 'angular-oauth2-oidc 22.0.2: fesm2022/angular-oauth2-oidc.mjs',
    },
    {
      callee: {
        on: 'method',
        name: 'setupAutomaticSilentRefresh',
        receivers: services,
        unambiguous: true,
      },
      effect: { does: 'acquire silently' },
      source: 'angular-oauth2-oidc 22.0.2: fesm2022/angular-oauth2-oidc.mjs',
    },
    {
      callee: { on: 'method', name: 'initCodeFlow', receivers: services, unambiguous: true },
      effect: { does: 'start sign-in' },
      source: 'angular-oauth2-oidc 22.0.2: fesm2022/angular-oauth2-oidc.mjs',
    },
    {
      callee: { on: 'method', name: 'initLoginFlow', receivers: services, unambiguous: true },
      effect: { does: 'start sign-in' },
      source: 'angular-oauth2-oidc 22.0.2: fesm2022/angular-oauth2-oidc.mjs',
    },
  ],
};
