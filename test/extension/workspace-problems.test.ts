import assert from 'node:assert/strict';

import type { Diagnostic } from 'vscode-languageserver';

import { WorkspaceProblems } from '../../src/server/workspace-problems.js';

const problem: Diagnostic = {
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
  message: 'Twice.',
};

function setUp() {
  const open = new Set<string>();
  const onDisk = new Map<string, Diagnostic[]>();
  const shown: string[] = [];
  const problems = new WorkspaceProblems({
    isOpen: (uri) => open.has(uri),
    send: (uri, diagnostics) => shown.push(`${uri} ${diagnostics.length}`),
    look: (uri) => Promise.resolve(onDisk.get(uri) ?? []),
  });
  const since = (): string[] => shown.splice(0);
  return { open, onDisk, problems, since };
}

describe('problems of files that are not open', () => {
  it('are shown where there are some, and withdrawn when there are none any more', () => {
    const { problems, since } = setUp();
    problems.checked('a', [problem]);
    problems.checked('b', []);
    assert.deepEqual(since(), ['a 1']);
    problems.checked('a', []);
    problems.checked('a', []);
    assert.deepEqual(since(), ['a 0']);
  });

  it('are looked for again when the file changes on disk', async () => {
    const { problems, onDisk, since } = setUp();
    problems.checked('a', [problem]);
    onDisk.set('a', [problem, problem]).set('b', [problem]);
    since();
    await problems.changed(['a', 'b']);
    assert.deepEqual(since(), ['a 2']);
    onDisk.clear();
    await problems.changed(['a']);
    await problems.changed(['a']);
    assert.deepEqual(since(), ['a 0']);
  });

  it('leave an open file alone until it is closed', async () => {
    const { problems, open, onDisk, since } = setUp();
    open.add('a');
    problems.checked('a', [problem]);
    await problems.changed(['a']);
    problems.withdraw();
    assert.deepEqual(since(), []);
    problems.checked('a', [problem]);
    onDisk.set('a', [problem]);
    open.clear();
    await problems.changed(['a']);
    assert.deepEqual(since(), ['a 1']);
  });

  it('stay away when they are withdrawn while a file is looked at again', async () => {
    const { problems, onDisk, since } = setUp();
    problems.checked('a', [problem]);
    onDisk.set('a', [problem]);
    const looking = problems.changed(['a']);
    problems.withdraw();
    await looking;
    assert.deepEqual(since(), ['a 1', 'a 0']);
  });

  it('go when other settings hold', async () => {
    const { problems, since } = setUp();
    problems.checked('a', [problem]);
    problems.withdraw();
    await problems.changed(['a']);
    assert.deepEqual(since(), ['a 1', 'a 0']);
  });
});
