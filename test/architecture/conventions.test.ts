import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

import { messages, suggestions, labels } from '../../eslint-plugin/src/messages.js';
import { root, sourceFiles } from './import-graph.js';

const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');
const linesOf = (file: string): number => read(file).trimEnd().split('\n').length;

describe('the sources of the extension', () => {
  const files = sourceFiles('src');
  const having = (pattern: RegExp): string[] => files.filter((file) => pattern.test(read(file)));

  it('read settings in config.ts alone', () => {
    assert.deepEqual(having(/\bgetConfiguration\b/), ['src/config.ts']);
  });

  it('spell the ids of commands in ids.ts alone', () => {
    const { contributes } = JSON.parse(read('package.json')) as {
      contributes: { commands: { command: string }[] };
    };
    assert(contributes.commands.length > 0);
    for (const { command } of contributes.commands) {
      const spelled = files.filter((file) => new RegExp(`['"\`:]${command}\\b`).test(read(file)));
      assert.deepEqual(spelled, ['src/ids.ts'], command);
    }
  });

  it('compose the client in a file that does nothing else', () => {
    assert(linesOf('src/extension.ts') <= 60);
  });

  it('send nothing over the network', () => {
    assert.deepEqual(
      having(/\bfetch\(|\bXMLHttpRequest\b|['"](node:)?(https?|net|tls|dgram)['"]/),
      [],
    );
  });
});

describe('source files', () => {
  // A hard look is due at 350 lines; nothing that can be read in one go is longer than this.
  it('have one subject each', () => {
    const data = /^eslint-plugin\/src\/(catalog|explain)\//;
    const long = sourceFiles('src', 'eslint-plugin/src')
      .filter((file) => !data.test(file))
      .filter((file) => linesOf(file) > 500);
    assert.deepEqual(long, []);
  });
});

describe('the catalogue of messages', () => {
  for (const [id, sentence] of Object.entries({ ...messages, ...labels })) {
    it(`says ${id} in at most 25 words and a full stop`, () => {
      assert(sentence.split(/\s+/).length <= 25, sentence);
      assert.match(sentence, /^[A-Z{].*\.$/);
      assertQuoted(sentence);
    });
  }

  for (const [id, title] of Object.entries(suggestions)) {
    it(`offers ${id} in the imperative`, () => {
      assert.match(title, /^(?!The|This|You|It)[A-Z][a-z]+ .*\.$/);
      assertQuoted(title);
    });
  }

  /** Backticks come in pairs, and what looks like code stands in them. */
  function assertQuoted(sentence: string): void {
    const parts = sentence.split('`');
    assert.equal(parts.length % 2, 1, sentence);
    const prose = parts.filter((_, index) => index % 2 === 0).join(' ');
    assert.doesNotMatch(prose, /\b[a-z]+(_[a-z]+|[A-Z][a-z]+)\b|\bawait\b|\(\)/, sentence);
  }
});
