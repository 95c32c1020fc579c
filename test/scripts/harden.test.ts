import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { attempt } from '../../scripts/harden/attempt.js';
import { harden, type Trouble } from '../../scripts/harden/run.js';
import { variantsOf } from '../../scripts/harden/variants.js';

const code = `import { settings } from './settings';

export async function connect(code) {
  const client = settings.client;
  return client.redeem(code);
}
`;

describe('the crash run', () => {
  it('makes the same variants for the same seed, and others for another', () => {
    assert.deepEqual(variantsOf(code, 1), variantsOf(code, 1));
    assert.notDeepEqual(variantsOf(code, 1), variantsOf(code, 2));
    const [whole, cut, strewn] = variantsOf(code, 1);
    assert.equal(whole?.text, code);
    assert.ok(cut && code.startsWith(cut.text));
    assert.match(strewn?.text ?? '', /redeemOnceProbe\(.*\n/);
  });

  it('analyses what the prefilter would stop', () => {
    const twice = (call: string): string => `export async function f(code) { ${call}; ${call}; }`;
    const { text } = variantsOf(twice('await redeemOnceProbe(code)'), 3)[2]!;
    const outcome = attempt('/nowhere/file.js', text);
    assert.equal(outcome.parsed, 'strictly');
    assert.ok(outcome.findings > 0);
  });

  it('takes unfinished code as far as it goes', () => {
    for (const half of ['import { a } from ', 'export * from', 'import x = require(', 'class {']) {
      const { parsed, thrown } = attempt('/nowhere/file.ts', `${half}\n${code}`);
      assert.deepEqual({ parsed, thrown }, { parsed: 'tolerantly', thrown: undefined }, half);
    }
  });

  it('counts and tells what was thrown, and what takes too long in code that somebody wrote', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'redeem-once-harden-'));
    try {
      const files = ['throws.js', 'slow.js', 'good.js'].map((name) => path.join(folder, name));
      for (const file of files) fs.writeFileSync(file, `// ${file}\n${code}`);
      const troubles: Trouble[] = [];
      const totals = harden(
        files,
        1,
        (trouble) => trouble === 'progress' || troubles.push(trouble),
        (file) => ({
          parsed: 'strictly',
          slowness: file === files[1] ? 2 : 0.5,
          findings: 0,
          ...(file === files[0] && { thrown: 'Error: made up' }),
        }),
      );
      assert.deepEqual(
        troubles.map(({ file, kind, what }) => [path.basename(file), kind, what]),
        [
          ...['whole', 'cut', 'strewn'].map((kind) => ['throws.js', kind, 'Error: made up']),
          ...['whole', 'cut'].map((kind) => ['slow.js', kind, 'takes 2.0 times what it may']),
        ],
      );
      const { texts, thrown, slow, slowest } = totals;
      assert.deepEqual(
        { files: totals.files, texts, thrown, slow, slowest },
        { files: 3, texts: 9, thrown: 3, slow: 2, slowest: { real: 2, strewn: 2 } },
      );
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });
});
