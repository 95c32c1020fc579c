/** Words by which a program tells that it knows that tokens end. */

/** Patterns, case ignored: a look at the clock of a token, a reaction to one that has ended, or a way to be rid of it. */
export const endingWords = [
  'expir',
  '\\bexp\\b',
  '\\bttl\\b',
  'max_?age',
  '\\b401\\b',
  'unauthori[sz]ed',
  'invalid_?token',
  'refresh(?![_ ]?token)',
  'refresh_?tokens?\\s*\\(',
  'renew',
  'silent',
  'stale',
  'valid_?until',
  'invalidat',
  'lifetime',
  '(?:clear|reset|delete|remove|forget|drop|evict)_?\\w*token',
  'delete\\s+[\\w.]*token',
] as const;

/** Grants whose answer has an access token. */
export const tokenGrants = [
  'authorization_code',
  'client_credentials',
  'password',
  'refresh_token',
  'urn:ietf:params:oauth:grant-type:jwt-bearer',
  'urn:ietf:params:oauth:grant-type:device_code',
  'urn:ietf:params:oauth:grant-type:token-exchange',
] as const;
