/** How often frameworks run what they are given: a redemption without a guard, in each of their places. */

import assert from 'node:assert/strict';

import * as tsParser from '@typescript-eslint/parser';
import { describe, it } from 'mocha';

import { analyze, type CheckId } from '../../../eslint-plugin/src/analysis/index.js';
import { appPlaces } from './apps.js';
import { componentPlaces } from './components.js';
import { reactPlaces } from './react.js';
import { serverPlaces } from './servers.js';
import { storePlaces } from './stores.js';

const about = new Set<CheckId>([
  'no-double-redemption',
  'no-unguarded-parallel-redemption',
  'no-replayable-callback',
]);

const places = [...reactPlaces, ...componentPlaces, ...serverPlaces, ...appPlaces, ...storePlaces];

const exchange = `async function exchange(code: string | null) {
  const response = await fetch('https://login.example.com/oauth/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code: code ?? '' }),
  });
  return response.json();
}
`;

describe('frameworks', () => {
  for (const { name, file = 'src/file.tsx', code, meets } of places) {
    it(name, () => {
      const text = `${code}\n${exchange}`;
      const { ast } = tsParser.parseForESLint(text, {
        range: true,
        loc: true,
        sourceType: 'module',
        jsx: file.endsWith('x'),
      });
      const { findings, notes } = analyze({ path: `/app/${file}`, text, ast });
      const messages = findings.filter(({ check }) => about.has(check)).map((each) => each.message);
      assert.deepEqual([...new Set(messages)].sort(), [...meets].sort());
      assert.deepEqual(notes, []);
    });
  }
});
