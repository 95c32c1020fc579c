import type { Library } from '../schema.js';

/** 6 signs in by password; it redeems no code, but renews tokens. */
export const amazonCognito: Library = {
  packages: ['amazon-cognito-identity-js'],
  entries: [
    {
      callee: { on: 'method', name: 'refreshSession', receivers: ['CognitoUser'] },
      effect: { does: 'refresh' },
      source: 'amazon-cognito-identity-js 6.3.21: index.d.ts',
    },
  ],
};
