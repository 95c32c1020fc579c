/** One test for each marked block of a page. */

import assert from 'node:assert/strict';

import type { Linter } from 'eslint';

import type { CheckId } from '../../eslint-plugin/src/analysis/index.js';
import { registry } from '../../eslint-plugin/src/registry.js';
import { lintBlock, type Block } from './blocks.js';

/** Declares the test of a block; `pageRule` is the rule that the page is about, if it is about one. */
export function testBlock(block: Block, pageRule?: CheckId): void {
  const rule = block.rule ?? pageRule;
  it(`line ${block.line}: ${block.verdict}${block.strict ? ' in strict only' : ''}`, () => {
    const forServers = rule !== undefined && registry[rule].servers === true;
    const recommended = lintBlock(block, forServers ? 'authorization-server' : 'recommended');
    const strict = lintBlock(block, forServers ? 'authorization-server' : 'strict');
    assert.deepEqual([...recommended, ...strict].filter(isFatal), []);
    if (block.verdict === 'incorrect') {
      assert.ok(rule, 'an incorrect block needs a rule');
      const own = recommended.filter(({ ruleId }) => ruleId === `redeem-once/${rule}`);
      const ownStrict = strict.filter(({ ruleId }) => ruleId === `redeem-once/${rule}`);
      if (block.strict) assert.deepEqual(own, []);
      assert.notEqual((block.strict ? ownStrict : own).length, 0, `${rule} reports nothing`);
    } else {
      // What this rule does not see may be a finding of another.
      const silent =
        block.verdict === 'correct'
          ? recommended
          : strict.filter(({ ruleId }) => !rule || ruleId === `redeem-once/${rule}`);
      assert.deepEqual(
        silent.map(({ ruleId, line, message }) => ({ ruleId, line, message })),
        [],
      );
    }
  });
}

function isFatal(message: Linter.LintMessage): boolean {
  return message.fatal === true;
}
