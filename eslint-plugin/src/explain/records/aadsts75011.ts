import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts75011: AadstsRecord = {
  code: 75011,
  names: ['NoMatchedAuthnContextInOutputClaims'],
  title: 'The user signed in another way than demanded',
  category: 'federation',
  oauthErrors: [],
  fixers: ['developer', 'administrator'],
  retry: 'after-change',
  meaning: documented(
    'article',
    'With `RequestedAuthnContext` the application demands a certain way of signing in, and the user signed in in another way.',
  ),
  causes: [
    documented(
      'article',
      'The user was signed in already, for example by Windows or with MFA, and that session is reused as it is.',
    ),
    seen(
      'openCti7607',
      'Windows Hello was introduced, and the application went on asking for a password.',
    ),
  ],
  actions: [
    todo(
      'developer',
      documented('article', 'Leave `RequestedAuthnContext` out if you can; it is optional.'),
    ),
    todo(
      'developer',
      seen('acas807', 'In passport-saml that is `disableRequestedAuthnContext: true`.'),
    ),
    todo(
      'developer',
      documented(
        'article',
        'Or force a fresh sign-in with `ForceAuthn="true"`, so that the demand can be met.',
      ),
    ),
    todo(
      'administrator',
      inferred('If the application is bought, look for this setting in its SAML configuration.'),
    ),
  ],
  related: [75005],
  article:
    'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/app-integration/error-code-aadsts75011-auth-method-mismatch',
  reviewed: '2026-11-23',
};
