/** Words by which an address or a function tells that it renews tokens. */

/** Beginnings of such words. */
export const refreshWords = ['refresh', 'renew', 'reissue', 'rotate'] as const;

/** Words beside them that tell of something else: the token is given up, kept or looked at, or a page is loaded. */
export const otherRefreshWords = [
  'revoke',
  'logout',
  'signout',
  'delete',
  'remove',
  'clear',
  'save',
  'store',
  'set',
  'update',
  'validate',
  'verify',
  'decode',
  'page',
  'router',
  'list',
] as const;
