import assert from 'node:assert/strict';
import { mock } from 'node:test';

import { TextDocument } from 'vscode-languageserver-textdocument';

import type { DocumentSettings } from '../../src/protocol.js';
import { type DocumentChecker, Validator, type Result } from '../../src/server/validator.js';

const uri = 'file:///a.js';
const settings: DocumentSettings = {
  report: true,
  run: 'onType',
  strictness: 'recommended',
  severities: {},
  disableComment: true,
  offerEslint: false,
};

/** A validator on one document, with a checker that answers when told to. */
function setUp(options: { settings?: Partial<DocumentSettings>; languageId?: string } = {}) {
  const languageId = options.languageId ?? 'javascript';
  let document: TextDocument | undefined = TextDocument.create(uri, languageId, 1, 'one');
  const published: Result[] = [];
  const checked: string[] = [];
  const failures: unknown[] = [];
  const prepared: { load: () => void; fail: (error: unknown) => void }[] = [];
  const checker: DocumentChecker = {
    async prepare() {
      await new Promise<void>((load, fail) => prepared.push({ load, fail }));
      return (current) => {
        checked.push(current.getText());
        return { state: 'checked', problems: [] };
      };
    },
    forget: () => undefined,
  };
  const validator = new Validator(checker, {
    document: () => document,
    settings: () => Promise.resolve({ ...settings, ...options.settings }),
    publish: (result) => published.push(result),
    failed: (error) => failures.push(error),
  });
  return {
    validator,
    published,
    checked,
    failures,
    type: (text: string) => {
      assert(document);
      TextDocument.update(document, [{ text }], document.version + 1);
    },
    close: () => {
      document = undefined;
      void validator.closed(uri);
    },
    /** Has the checker find that something it needs is missing. */
    break: async (error: Error) => {
      await settle();
      for (const one of prepared.splice(0)) one.fail(error);
      await settle();
    },
    /** Lets the checker load what it needs. */
    load: async () => {
      await settle();
      for (const one of prepared.splice(0)) one.load();
      await settle();
    },
  };
}

/** Lets everything run that waits for nothing but its turn. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

describe('when a document is checked', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  it('is at once when it is opened', async () => {
    const { validator, published, load } = setUp();
    void validator.changed(uri);
    await load();
    assert.deepEqual(
      published.map(({ version }) => version),
      [1],
    );
  });

  it('is after a pause in typing, and then once', async () => {
    const { validator, checked, load, type } = setUp();
    void validator.changed(uri);
    await load();
    for (const text of ['two', 'three', 'four']) {
      type(text);
      await validator.changed(uri);
      mock.timers.tick(100);
    }
    await load();
    assert.deepEqual(checked, ['one']);
    mock.timers.tick(200);
    await load();
    assert.deepEqual(checked, ['one', 'four']);
  });

  it('is not while typing when the user wants it on save', async () => {
    const { validator, checked, load, type } = setUp({ settings: { run: 'onSave' } });
    void validator.changed(uri);
    await load();
    type('two');
    await validator.changed(uri);
    mock.timers.tick(1000);
    await load();
    assert.deepEqual(checked, ['one']);
    void validator.check(uri);
    await load();
    assert.deepEqual(checked, ['one', 'two']);
  });

  it('reads the text that is there when all waiting is over', async () => {
    const { validator, published, checked, load, type } = setUp();
    void validator.check(uri);
    await settle();
    type('two');
    await load();
    assert.deepEqual(checked, ['two']);
    assert.deepEqual(
      published.map(({ version }) => version),
      [2],
    );
  });

  it('publishes nothing of a document that was closed meanwhile', async () => {
    const { validator, published, load, close } = setUp();
    void validator.check(uri);
    await settle();
    close();
    await load();
    assert.deepEqual(published, []);
  });

  it('is anew when another document is saved, which it may import', async () => {
    const { validator, published, load } = setUp();
    void validator.changed(uri);
    await load();
    const saved = validator.saved('file:///imported.js');
    await load();
    await load();
    await saved;
    assert.deepEqual(
      published.map((result) => result.uri),
      [uri, 'file:///imported.js', uri],
    );
  });

  it('is never for a language that is not ours', async () => {
    const { validator, checked, load } = setUp({ languageId: 'python' });
    void validator.check(uri);
    await load();
    assert.deepEqual(checked, []);
  });

  it('may fail while typing without ending the server', async () => {
    const { validator, failures, load, type, ...rest } = setUp();
    void validator.changed(uri);
    await load();
    type('two');
    await validator.changed(uri);
    mock.timers.tick(200);
    const error = new Error('a file is missing');
    await rest.break(error);
    assert.deepEqual(failures, [error]);
  });

  it('is anew when actions are asked for a newer version', async () => {
    const { validator, load, type } = setUp();
    void validator.changed(uri);
    await load();
    assert.equal((await validator.current(uri))?.version, 1);
    type('two');
    const current = validator.current(uri);
    await load();
    assert.equal((await current)?.version, 2);
  });
});
