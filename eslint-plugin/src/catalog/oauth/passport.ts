import type { Effect, Library } from '../schema.js';

const verify: Effect = {
  does: 'hand over tokens',
  callbacks: [{ callback: { arg: 1 }, tokens: { '0': 'access', '1': 'refresh' } }],
};

const verifyWithRequest: Effect = {
  does: 'hand over tokens',
  callbacks: [{ callback: { arg: 1 }, tokens: { '1': 'access', '2': 'refresh' } }],
};

/** Strategies of passport-oauth2: they redeem out of sight and hand the tokens to the function that verifies the user. */
export const passport: Library = {
  packages: [
    'passport-oauth2',
    'passport-google-oauth20',
    'passport-spotify',
    'passport-discord',
    'passport-twitch-new',
    'passport-strava-oauth2',
    'passport-microsoft',
    'passport-github2',
    'passport-facebook',
    'passport-linkedin-oauth2',
  ],
  entries: [
    {
      callee: { on: 'constructor', name: 'Strategy' },
      when: [
        { arg: 0, prop: 'passReqToCallback', given: true },
        { arg: 0, prop: 'passReqToCallback', notEquals: false },
      ],
      effect: verifyWithRequest,
      source: 'passport-oauth2 1.8.0: lib/strategy.js',
    },
    {
      callee: { on: 'constructor', name: 'Strategy' },
      effect: verify,
      source: 'passport-oauth2 1.8.0: lib/strategy.js',
    },
  ],
};
