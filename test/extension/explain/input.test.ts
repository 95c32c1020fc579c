import assert from 'node:assert/strict';

import { messageText } from '../../../src/commands/test-message.js';
import { factsOf } from '../../../src/explain/facts.js';
import { codeSpan, escapeMarkdown } from '../../../src/explain/markdown.js';

describe('the message of a failed test', () => {
  it('is read from what the menu hands over', () => {
    assert.equal(messageText({ test: {}, message: { message: 'AADSTS54005' } }), 'AADSTS54005');
    assert.equal(
      messageText({ message: { message: { value: '**AADSTS54005**' } } }),
      '**AADSTS54005**',
    );
    assert.equal(messageText({ message: '\u001b[31mAADSTS54005\u001b[0m' }), 'AADSTS54005');
  });

  it('is nothing else', () => {
    for (const other of [undefined, null, 1, 'AADSTS54005', {}, { message: 1 }, { message: {} }]) {
      assert.equal(messageText(other), undefined);
    }
  });
});

describe('facts', () => {
  it('are listed in order, absent ones absent, and all but the error itself and its time private', () => {
    const found = factsOf({
      traceId: { value: 'aaaa1111-0000-4000-8000-00000000a100', start: 0, end: 36 },
      error: { value: 'invalid_grant', start: 0, end: 0 },
      timestamp: { value: '2025-07-22 09:53:36Z', start: 0, end: 0 },
      client: { name: { value: 'Fabrikam', start: 0, end: 0 } },
    });
    assert.deepEqual(
      found.map(({ label, private: isPrivate }) => [label, isPrivate]),
      [
        ['Error', false],
        ['Time', false],
        ['Trace ID', true],
        ['Application', true],
      ],
    );
  });
});

describe('text of others in Markdown', () => {
  it('stays between its backticks', () => {
    assert.equal(codeSpan('a'), '`a`');
    assert.equal(codeSpan('a`b\n``c'), '```a`b ``c```');
    assert.equal(codeSpan('`a'), '`` `a ``');
    assert.equal(codeSpan('a|b'), '`a\\|b`');
  });

  it('is no markup', () => {
    assert.equal(escapeMarkdown('[x](command:y) <b>'), '\\[x\\]\\(command:y\\) \\<b\\>');
  });
});
