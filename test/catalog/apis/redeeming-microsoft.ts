import type { Redeeming } from './rows.js';

const msalNode = `import { ConfidentialClientApplication, PublicClientApplication } from '@azure/msal-node';
  const client = new ConfidentialClientApplication({ auth: { clientId: 'id' } });`;

/** What sends the code it is given, among Microsoft's libraries. */
export const microsoft: readonly Redeeming[] = [
  {
    api: '@azure/msal-node: acquireTokenByCode',
    versions: '1 2 3 5 6 7',
    setUp: msalNode,
    call: `client.acquireTokenByCode({ code, scopes: ['user.read'], redirectUri: '/cb' })`,
  },
  {
    api: '@azure/msal-browser: acquireTokenByCode',
    versions: '2 3 4 5',
    setUp: `import { PublicClientApplication } from '@azure/msal-browser';
      const client = new PublicClientApplication({ auth: { clientId: 'id' } });`,
    call: `client.acquireTokenByCode({ code, scopes: ['user.read'] })`,
    guarded: 'in flight',
  },
  {
    api: '@azure/identity: AuthorizationCodeCredential',
    versions: '4',
    setUp: `import { AuthorizationCodeCredential } from '@azure/identity';`,
    call: `new AuthorizationCodeCredential('tenant', 'id', 'secret', code, '/cb').getToken('scope')`,
  },
  {
    api: '@azure/identity: AuthorizationCodeCredential',
    versions: '4',
    setUp: `import { AuthorizationCodeCredential as Credential } from '@azure/identity';`,
    call: `new Credential('tenant', 'id', code, '/cb').getToken('scope')`,
  },
  {
    api: 'adal-node: acquireTokenWithAuthorizationCode',
    versions: '0.2',
    setUp: `const { AuthenticationContext } = require('adal-node');
      const context = new AuthenticationContext('https://login.example');`,
    call: `context.acquireTokenWithAuthorizationCode(code, '/cb', 'resource', 'id', 'secret', () => {})`,
  },
];
