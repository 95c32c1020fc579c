/** Applies a suggestion as an editor would. */

import assert from 'node:assert/strict';

import type { FixPlan } from '../../eslint-plugin/src/analysis/index.js';

export function apply(text: string, { edits }: FixPlan): string {
  const sorted = edits
    .map((edit, index) => ({ ...edit, index }))
    .sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1] || a.index - b.index);
  let fixed = '';
  let at = 0;
  for (const { range, text: by } of sorted) {
    assert(range[0] >= at, 'edits overlap');
    fixed += text.slice(at, range[0]) + by;
    at = range[1];
  }
  return fixed + text.slice(at);
}
