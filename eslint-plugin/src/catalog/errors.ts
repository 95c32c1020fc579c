/** What errors of a token endpoint tell of the code. */

/**
 * Errors by which a server tells that it has not looked at the code: a proof is missing (RFC 9449 §8), or Entra does not
 * know the client, does not accept its secret, or has no service principal for it yet, which it checks before the grant.
 */
export const unspentErrors = [
  'use_dpop_nonce',
  'AADSTS700016',
  'AADSTS7000215',
  'AADSTS7000222',
  'AADSTS650051',
] as const;

/** Errors that many servers give before they look at the code, and some after (RFC 6749 §5.2). */
export const doubtfulErrors = ['invalid_client', 'unauthorized_client'] as const;
