import assert from 'node:assert/strict';

import { messages, render, type MessageId } from '../../eslint-plugin/src/messages.js';
import { findingNotes } from '../../src/explain/finding-notes.js';
import { codeHover, findingHover } from '../../src/explain/hover-text.js';
import { messageOf } from '../../src/explain/message-of.js';

const data = { code: '`code`', line: '12', file: '`./auth.js`', caller: '`retry(…)`' };
const finding = { uri: 'file:///a.js', check: 'x', start: { line: 3, character: 4 } };
const ids = Object.keys(messages) as MessageId[];

describe('our own sentences', () => {
  for (const id of ids) {
    it(`recognises ${id}, whoever shows it`, () => {
      assert.equal(messageOf(render(messages[id], data)), id);
    });

    it(`adds to ${id} instead of repeating it`, () => {
      const hover = findingHover(id, finding, 'https://docs.example/rule');
      assert(!hover.includes(render(messages[id], data)));
      assert.match(hover, /\*\*At run time:\*\* [A-Z].*\.$/m);
      assert(hover.includes(encodeURIComponent('["file:///a.js","x",{"line":3,"character":4}]')));
      assert.match(hover, /\[Rule\]\(https:\/\/docs\.example\/rule\)$/);
      const { todo } = findingNotes[id];
      assert(todo.length >= 1 && todo.length <= 3);
      for (const step of todo) assert.match(step, /^[A-Z].*\.$/);
    });
  }

  it('recognises nothing else', () => {
    assert.equal(messageOf("'code' is assigned a value but never used."), undefined);
    assert.equal(messageOf(''), undefined);
  });
});

describe('the hover on a code', () => {
  it('links to the guide only where there is one', () => {
    const withGuide = codeHover('AADSTS54005', 'Spent.', 'aadsts54005');
    assert.match(withGuide, /\[Guide\]\(command:redeemOnce\.openGuide\?%5B%22aadsts54005/);
    assert.doesNotMatch(codeHover('AADSTS1234567', 'Expired.'), /\[Guide\]/);
  });
});
