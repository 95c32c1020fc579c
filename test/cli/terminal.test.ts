import assert from 'node:assert/strict';

import { run, type World } from '../../eslint-plugin/src/cli/run.js';
import { terminal } from '../../eslint-plugin/src/cli/terminal.js';

async function written(args: string[], world: Partial<World>): Promise<string> {
  let text = '';
  // eslint-disable-next-line @typescript-eslint/require-await
  async function* nothing(): AsyncGenerator<string> {
    yield '';
  }
  await run(args, {
    stdin: nothing(),
    isPiped: false,
    write: (part) => void (text += part),
    complain: (part) => void (text += part),
    columns: 80,
    colors: false,
    ...world,
  });
  return text;
}

describe('the terminal', () => {
  it('wraps to its width, items under their text', () => {
    const { text } = terminal({ columns: 30, colors: false });
    assert.equal(
      text('- one two three four five six seven\n1. eight nine ten eleven twelve'),
      '- one two three four five six\n  seven\n1. eight nine ten eleven\n   twelve',
    );
  });

  it('is never wider than what reads well', async () => {
    const lines = (await written(['explain', '54005'], { columns: 300 })).split('\n');
    assert.deepEqual(
      lines.filter((line) => line.length > 100 && !line.includes('https:')),
      [],
    );
  });

  it('shows links with their addresses and sources once', () => {
    const { text } = terminal({ columns: 100, colors: false });
    assert.equal(text('See [here](https://a.example/b).'), 'See here: https://a.example/b.');
    assert.equal(
      text('So it is. *(documented: [A page](https://a.example))*'),
      'So it is. (documented)',
    );
  });

  it('has colours if the world has', async () => {
    const plain = await written(['explain', '54005'], {});
    const colored = await written(['explain', '54005'], { colors: true });
    assert.ok(colored.includes('\u001b[1mAADSTS54005: '));
    const bare = colored.replace(/\u001b\[\d+m/g, '');
    assert.equal(bare.replaceAll('`', ''), plain.replace(/\*\*|`/g, ''));
  });

  it('does not wait for a keyboard', async () => {
    assert.match(await written(['explain'], { isPiped: false }), /There is nothing to explain/);
  });

  it('does not let a text talk to the terminal', async () => {
    const input = "AADSTS90002: Tenant 'a\u0007\u009b31mb.example' made up";
    const out = await written(['explain', '--show-ids', input], {});
    assert.match(out, /Tenant +a 31mb\.example/);
  });
});
