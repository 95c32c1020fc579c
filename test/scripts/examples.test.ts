import assert from 'node:assert/strict';
import path from 'node:path';

import { lint } from '../../scripts/lint/lint.js';
import { root } from '../architecture/import-graph.js';

/** What the example apps get wrong; what is not named is right. */
const mistakes = {
  'cli/src/login.mjs': ['no-unguarded-parallel-redemption', 'require-refresh-token-fallback'],
  'express-msal/src/routes/callback.js': ['no-double-redemption'],
  'express-msal/src/routes/connect.ts': ['no-double-redemption'],
  'next-route/app/api/auth/callback/route.ts': ['no-double-redemption'],
  'next-route/app/signin/callback/page.tsx': ['no-unguarded-parallel-redemption'],
  'react-spa/src/pages/Callback.tsx': ['no-unguarded-parallel-redemption'],
  'react-spa/src/pages/Connect.jsx': ['no-double-redemption'],
};

describe('the example apps', () => {
  const examples = path.join(root, 'examples');

  for (const strict of [false, true]) {
    it(`show their mistakes and nothing else under ${strict ? 'strict' : 'recommended'}`, async () => {
      const files = await lint([examples], { strict });
      assert(files.length > 20);
      assert.deepEqual(
        files.filter(({ unreadable }) => unreadable),
        [],
      );
      const found = files
        .filter(({ reports }) => reports.length > 0)
        .map(({ path: file, reports }) => [
          path.relative(examples, file).replaceAll('\\', '/'),
          reports.map(({ rule }) => rule).sort(),
        ]);
      assert.deepEqual(Object.fromEntries(found), mistakes);
    }).timeout(30_000);
  }
});
