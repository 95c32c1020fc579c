import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { pathToFileURL } from 'node:url';

import { TextDocument } from 'vscode-languageserver-textdocument';

import type { DocumentSettings } from '../../src/protocol.js';
import { filePath } from '../../src/server/parser.js';
import { Validator } from '../../src/server/validator.js';

const settings: DocumentSettings = {
  report: true,
  run: 'onType',
  strictness: 'recommended',
  severities: {},
  disableComment: true,
  offerEslint: false,
};

const file = (name: string): string => pathToFileURL(`/project/${name}`).href;
const [page, other, helper] = [file('page.js'), file('other.js'), file('helper.js')];

/** Open documents, of which one imports the helper. */
function setUp(run: DocumentSettings['run'] = 'onType') {
  const imports = new Set([filePath(helper)]);
  const documents = new Map(
    [page, other, helper].map((uri) => [uri, TextDocument.create(uri, 'javascript', 1, '')]),
  );
  const checked: string[] = [];
  let forgotten = 0;
  const validator = new Validator(
    {
      prepare: () =>
        Promise.resolve(({ uri }) => {
          checked.push(uri);
          return { state: 'checked', problems: [], imports: uri === page ? imports : new Set() };
        }),
      forget: () => {
        forgotten += 1;
      },
    },
    {
      document: (uri) => documents.get(uri),
      settings: () => Promise.resolve({ ...settings, run }),
      publish: () => undefined,
      failed: (error) => assert.ifError(error),
    },
  );
  return {
    validator,
    documents,
    forgotten: () => forgotten,
    /** Opens all, does something, and says what was checked after that. */
    after: async (act: () => Promise<void>): Promise<string[]> => {
      for (const uri of documents.keys()) await validator.changed(uri);
      checked.length = 0;
      await act();
      mock.timers.tick(200);
      await new Promise((resolve) => setImmediate(resolve));
      return checked;
    },
  };
}

describe('a document that imports another', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  it('is checked when that is typed in', async () => {
    const { validator, after } = setUp();
    assert.deepEqual(await after(() => validator.changed(helper)), [helper, page]);
  });

  it('is not while typing when the user wants it on save', async () => {
    const { validator, after } = setUp('onSave');
    assert.deepEqual(await after(() => validator.changed(helper)), []);
  });

  it('is alone when its own text changes', async () => {
    const { validator, after } = setUp();
    assert.deepEqual(await after(() => validator.changed(page)), [page]);
  });

  it('is checked when that is saved, and what was read from disk is forgotten', async () => {
    const { validator, after, forgotten } = setUp();
    assert.deepEqual(await after(() => validator.saved(helper)), [helper, page, other]);
    assert.equal(forgotten(), 1);
  });

  it('is checked when that is closed, since what was not saved is gone', async () => {
    const { validator, documents, after } = setUp();
    const checked = await after(() => {
      documents.delete(helper);
      return validator.closed(helper);
    });
    assert.deepEqual(checked, [page]);
  });

  it('is checked when that changes on disk', async () => {
    const { validator, after, forgotten } = setUp();
    const changed = await after(() => validator.changedOnDisk([helper, file('x.js')], false));
    assert.deepEqual(changed, [page]);
    assert.equal(forgotten(), 1);
  });

  it('is checked with all others when files come or go, or lead elsewhere', async () => {
    const { validator, after } = setUp();
    const changed = await after(() => validator.changedOnDisk([file('x.js')], true));
    assert.deepEqual(changed, [page, other, helper]);
  });
});
