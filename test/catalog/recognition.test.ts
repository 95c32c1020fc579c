/** The catalogue at work: what its entries say is what the analysis then sees. */

import assert from 'node:assert/strict';

import * as tsParser from '@typescript-eslint/parser';
import { describe, it } from 'mocha';

import { analyze, type CheckId, type Finding } from '../../eslint-plugin/src/analysis/index.js';
import { kept, repeated } from './wrapping-samples.js';

/** What happens in one visit of a page. */
const twice = new Set<CheckId>(['no-double-redemption', 'no-unguarded-parallel-redemption']);

/** Findings about one code redeemed twice. */
function doubles(text: string): Finding[] {
  const { ast } = tsParser.parseForESLint(text, {
    range: true,
    loc: true,
    sourceType: 'module',
    ecmaFeatures: { jsx: true },
  });
  const { findings } = analyze({ path: '/src/file.tsx', text, ast: ast });
  return findings.filter(({ check }) => twice.has(check));
}

describe('one redemption is run again by', () => {
  for (const { name, text } of repeated) it(name, () => assert.notDeepEqual(doubles(text), []));
});

describe('one redemption stays one with', () => {
  for (const { name, text } of kept) it(name, () => assert.deepEqual(doubles(text), []));
});
