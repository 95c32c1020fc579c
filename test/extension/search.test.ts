import assert from 'node:assert/strict';
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';

import { TextDocument } from 'vscode-languageserver-textdocument';

import type { DocumentSettings, SearchParams } from '../../src/protocol.js';
import { createChecker } from '../../src/server/checker.js';
import { search } from '../../src/server/search.js';
import { makeProject, type Project } from '../host-node/folder.js';

const settings: DocumentSettings = {
  report: true,
  run: 'onType',
  strictness: 'recommended',
  severities: {},
  disableComment: true,
  offerEslint: false,
};
const twice = fs.readFileSync(new URL('../host/workspace/sequence.js', import.meta.url), 'utf8');
const checker = createChecker();

describe('a search through files', () => {
  let project: Project;
  const uri = (file: string): string => pathToFileURL(project.at(file)).href;

  beforeEach(
    () => (project = makeProject({ 'twice.js': twice, 'typed.ts': twice, 'fine.js': '' })),
  );
  afterEach(() => project.remove());

  async function searched(
    files: SearchParams['files'],
    more: Partial<SearchParams> & { open?: TextDocument; cancelled?: boolean } = {},
  ) {
    const { open, cancelled = false, ...rest } = more;
    const told: string[] = [];
    const { places, unreadable } = await search(
      { files, settings, ...rest },
      {
        checker,
        document: (asked) => (open?.uri === asked ? open : undefined),
        checked: (one, diagnostics) => told.push(`${name(one)} ${diagnostics.length}`),
      },
      { isCancellationRequested: cancelled },
    );
    return {
      places: places.map((place) => `${name(place.uri)}:${place.line + 1} ${place.rule}`),
      unreadable: unreadable.map(name),
      told,
    };
  }

  const name = (one: string): string => one.replace(/.*\//, '');

  it('finds what a check of each would, on disk and in given text', async () => {
    const files = [...['twice.js', 'typed.ts', 'fine.js'].map(uri), 'vscode-vfs://x/y.js'];
    const given = files.map((one) =>
      one.startsWith('file') ? { uri: one } : { uri: one, text: twice },
    );
    assert.deepEqual(await searched(given), {
      places: ['twice.js', 'typed.ts', 'y.js'].map((file) => `${file}:11 no-double-redemption`),
      unreadable: [],
      told: [],
    });
  });

  it('tells of each file, if that is wished for', async () => {
    const files = ['twice.js', 'fine.js'].map((file) => ({ uri: uri(file) }));
    const { told } = await searched(files, { publish: true });
    assert.deepEqual(told, ['twice.js 1', 'fine.js 0']);
  });

  it('believes an open document before the file', async () => {
    const open = TextDocument.create(uri('twice.js'), 'javascript', 3, 'export {};');
    const { places } = await searched([{ uri: uri('twice.js') }], { open });
    assert.deepEqual(places, []);
  });

  it('names files that it cannot read, and goes on', async () => {
    const files = [
      { uri: uri('gone.js') },
      { uri: 'vscode-vfs://x/y.js' },
      { uri: uri('twice.js') },
    ];
    const { places, unreadable } = await searched(files);
    assert.deepEqual(unreadable, ['gone.js', 'y.js']);
    assert.equal(places.length, 1);
  });

  it('keeps to the rules that are asked for, and to what is not cancelled', async () => {
    const files = [{ uri: uri('twice.js') }];
    const { places } = await searched(files, { checks: ['no-replayable-callback'] });
    assert.deepEqual(places, []);
    assert.deepEqual((await searched(files, { cancelled: true })).places, []);
  });
});
