import type { Library } from '../schema.js';

/** @slack/oauth 2 to 4. The default state store keeps nothing, so a callback can be replayed until the state expires. */
export const slackOauth: Library = {
  packages: ['@slack/oauth'],
  entries: [
    {
      callee: { on: 'method', name: 'handleCallback', receivers: ['InstallProvider'] },
      effect: {
        does: 'redeem',
        code: [{ arg: 0, prop: 'url' }],
        codeIs: 'url',
        tokens: { in: 'library' },
        retries: 'up to 10 more times after a network failure or any status but 200',
      },
      source: '@slack/oauth 2.6.3, 4.0.0: dist/install-provider.js',
    },
    {
      callee: { on: 'method', name: 'generateInstallUrl', receivers: ['InstallProvider'] },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'scopes' }] },
      source: '@slack/oauth 4.0.0: dist/install-provider.d.ts',
    },
    {
      callee: { on: 'method', name: 'handleInstallPath', receivers: ['InstallProvider'] },
      effect: { does: 'start sign-in', scopes: [{ arg: 3, prop: 'scopes' }] },
      source: '@slack/oauth 4.0.0: dist/install-provider.d.ts',
    },
  ],
};
