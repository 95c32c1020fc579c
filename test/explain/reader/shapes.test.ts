import assert from 'node:assert/strict';

import { read } from '../../../eslint-plugin/src/explain/read.js';
import { peel } from '../../../eslint-plugin/src/explain/reader/peel.js';
import { flat, placed } from './flat.js';
import { shapes } from './shapes.js';

const howMany = 56;

describe('reading every shape', () => {
  for (const { number, what, input, expected } of shapes) {
    it(`${number}, ${what}`, () => {
      assert.deepEqual(flat(read(input)), expected);
    });
  }

  it('none is missing', () => {
    const numbers = [...new Set(shapes.map(({ number }) => number))];
    assert.deepEqual(
      numbers,
      Array.from({ length: howMany }, (_, index) => index + 1),
    );
  });
});

describe('the places of what was read', () => {
  for (const { number, what, input } of shapes) {
    it(`are those of the given text: ${number}, ${what}`, () => {
      for (const { what: field, value, place } of placed(read(input))) {
        assertStands(input.slice(place.start, place.end), value, `${field} ${value}`);
      }
    });
  }

  /** What stands there is the value, wrapped or not; a repaired time has the same digits. */
  function assertStands(slice: string, value: string, message: string): void {
    const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
    const digits = (text: string): string => text.replace(/\D/g, '');
    const plain = peel(slice).text;
    const same =
      bare(plain).endsWith(bare(value)) ||
      (digits(value) !== '' && digits(plain) === digits(value));
    // A symbolic name stands for its code.
    assert.ok(same || /^[A-Z][A-Za-z]+$/.test(slice), `${message}: ${slice}`);
  }
});
