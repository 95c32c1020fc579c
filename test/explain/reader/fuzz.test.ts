import { check, mutant } from './fuzz.js';
import { randomFrom } from './random.js';

// `npm run fuzz` tries a million.
const howMany = 4_000;

describe('reading broken input', () => {
  for (const seed of [1, 2, 3, 4]) {
    it(`says nothing that cannot be, seed ${seed}`, () => {
      const random = randomFrom(seed);
      for (let left = howMany / 4; left > 0; left -= 1) {
        const input = mutant(random);
        try {
          check(input);
        } catch (error) {
          throw new Error(`It fails on ${JSON.stringify(input)}`, { cause: error });
        }
      }
    });
  }
});
