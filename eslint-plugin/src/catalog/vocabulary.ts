/** Words that tell what a name means, where no grant does. Used as whole words of split names, in lower case. */

/** Names of variables, parameters and fields that hold an authorization code (patterns, whole name, case ignored). */
export const codeNames = ['code', 'auth_?code', 'authorization_?code', 'oauth_?code', 'grant_?code', 'exchange_?code', 'access_?code'] as const;

/** Fields that name the grant of a token request (RFC 6749 §4.1.3). */
export const grantFields = ['grant_?type'] as const;

/** Fields that identify the client or prove who asked in a token request (RFC 6749 §4.1.3, RFC 7636 §4.5). */
export const clientFields = ['client_?id', 'client_?secret', 'redirect_?uri', 'code_?verifier'] as const;

/** Words of endpoints, functions and pages that speak of signing in or redeeming. */
export const signInWords = [
  'oauth', 'oauth2', 'oidc', 'openid', 'sso', 'saml', 'auth', 'authn', 'authenticate', 'authentication', 'authorize', 'authorization', 'login', 'logon', 'signin', 'signup', 'token', 'tokens', 'exchange',
  'redeem', 'callback', 'connect', 'session', 'redirect', 'google', 'github', 'gitlab', 'microsoft', 'azure', 'entra', 'msal', 'facebook', 'spotify',
  'discord', 'twitter', 'linkedin', 'slack', 'kakao', 'naver', 'apple', 'okta', 'auth0', 'keycloak', 'cognito', 'twitch', 'notion', 'dropbox', 'strava', 'integration', 'integrations', 'provider', 'social',
] as const;

/** Words of functions that redeem or hand over for redeeming. */
export const redeemingWords = ['oauth', 'login', 'logon', 'signin', 'sign', 'exchange', 'connect', 'token', 'tokens', 'auth', 'authenticate', 'authorize', 'redeem', 'callback', 'google', 'github', 'microsoft', 'azure', 'facebook', 'spotify', 'discord', 'slack', 'kakao', 'naver', 'mutate', 'mutateasync', 'dispatch', 'submit', 'complete', 'finish', 'process', 'fetch', 'post', 'request', 'send'] as const;

/** Words of functions that do nothing with a code that could spend it. */
export const harmlessWords = [
  'log', 'debug', 'info', 'warn', 'error', 'trace', 'track', 'capture', 'report', 'analytics', 'validate', 'check', 'is', 'has', 'assert', 'expect', 'decode', 'encode', 'parse', 'format', 'stringify', 'serialize', 'normalize', 'sanitize', 'trim', 'hash', 'mask', 'redact', 'truncate',
  'store', 'save', 'remember', 'set', 'put', 'push', 'replace', 'navigate', 'redirect', 'append', 'add', 'delete', 'remove', 'clear', 'get', 'read', 'find', 'compare', 'equals', 'includes', 'toast', 'notify', 'alert', 'render', 'translate', 't', 'build', 'create', 'make', 'open', 'identify', 'emit', 'invalidate', 'resolve', 'reject', 'next', 'json', 'status', 'html', 'end', 'write',
] as const;

/** Words that show a page or endpoint handles another kind of code. */
export const otherCodeWords = [
  'activate', 'activation', 'verify', 'verification', 'invite', 'invitation', 'coupon', 'promo', 'promotion', 'discount', 'voucher', 'referral', 'reset', 'forgot', 'sms', 'totp', 'mfa', '2fa', 'twofactor', 'country', 'zip', 'postal', 'postcode', 'language', 'currency', 'qr', 'barcode', 'device', 'error', 'status', 'confirm', 'confirmation', 'unsubscribe', 'gift', 'license', 'product', 'room', 'share', 'snippet', 'pairing',
] as const;
