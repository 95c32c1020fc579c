import assert from 'node:assert/strict';

import {
  explain,
  lookupSuberror,
  renderPage,
  renderSuberror,
  suberrors,
} from '../../eslint-plugin/src/explain/index.js';
import { records } from '../../eslint-plugin/src/explain/records/index.js';

describe('the values of suberror', () => {
  it('are explained, every one that a record names', () => {
    const named = records.flatMap(({ oauthErrors }) => oauthErrors.map(({ suberror }) => suberror));
    const unknown = named.filter((one) => one !== undefined && !lookupSuberror(one));
    assert.deepEqual(unknown, []);
    assert.ok(suberrors.length >= 11);
  });

  for (const { suberror, errors, meaning, advice } of suberrors) {
    it(`${suberror} is well put and says how sure it is`, () => {
      assert.match(suberror, /^[a-z_]+$/);
      assert.ok(errors.length > 0);
      for (const text of [meaning.text, advice]) assert.match(text, /^[A-Z].*\.$/);
      assert.match(
        renderSuberror(suberror.toUpperCase()) ?? '',
        /\*\((documented: \[|our inference\)).*\*\(our inference\)\*$/,
      );
    });
  }

  it('stand on the page of the code that they came with', () => {
    const explanation = explain('AADSTS700082')[0] ?? assert.fail();
    assert.match(
      renderPage(explanation, { suberror: 'bad_token' }),
      /\*\*Suberror `bad_token`:\*\*/,
    );
    assert.equal(
      renderPage(explanation, { suberror: '[x](https://evil.example)' }),
      renderPage(explanation, {}),
    );
  });
});
