import assert from 'node:assert/strict';

import { read } from '../../../eslint-plugin/src/explain/read.js';
import { flat } from './flat.js';
import { mixture } from './mixtures.js';
import { randomFrom } from './random.js';

const howMany = 300;

describe('reading mixtures', () => {
  const random = randomFrom(54005);
  for (let number = 1; number <= howMany; number += 1) {
    const { what, input, expected } = mixture(random);
    it(`${number}: ${what}`, () => {
      assert.deepEqual(flat(read(input)), expected);
    });
  }
});
