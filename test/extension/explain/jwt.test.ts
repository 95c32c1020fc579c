import assert from 'node:assert/strict';

import { tokenAt, tokenHover } from '../../../src/explain/jwt.js';

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token as one looks like; its signature is none. */
const made = (claims: object): string => `${part({ alg: 'none' })}.${part(claims)}.c2ln`;

const now = new Date('2030-01-01T00:00:00Z');
const expiring = made({ sub: 'someone', exp: Date.UTC(2030, 5, 7, 8, 9) / 1000 });

describe('a token in a text', () => {
  it('is found where it stands, and nowhere beside it', () => {
    const line = `const token = '${expiring}';`;
    const start = 15;
    for (const character of [start, start + 20, start + expiring.length])
      assert.deepEqual(tokenAt(line, character), { start, text: expiring });
    assert.equal(tokenAt(line, start - 1), undefined);
    assert.equal(tokenAt(line, line.length), undefined);
    assert.equal(tokenAt('eyJhbGciOi.is.none', 3), undefined);
  });

  it('is said to expire, or to have expired', () => {
    assert.match(tokenHover(expiring, now) ?? '', /It expires on 2030-06-07 08:09 UTC\./);
    const later = new Date('2031-01-01T00:00:00Z');
    assert.match(tokenHover(expiring, later) ?? '', /It expired on 2030-06-07 08:09 UTC\./);
  });

  it('is warned of, and tells nothing else of itself', () => {
    const claims = { sub: 'someone', email: 'a@example.com', tid: 'tenant', exp: 'soon', é: '🙂' };
    const hover = tokenHover(made(claims), now) ?? '';
    assert.match(
      hover,
      /^\*\*A token stands in this file\.\*\*.*It does not say when it expires\./,
    );
    assert.doesNotMatch(hover, /someone|example|tenant|soon|🙂/);
  });

  it('may say of its end what it likes', () => {
    for (const exp of [1e300, -1e300, null, {}, '<b>'])
      assert.match(tokenHover(made({ exp }), now) ?? '', /does not say when/);
  });

  it('is none if it cannot be decoded', () => {
    assert.equal(tokenHover('eyJhbGciOi.eyJ_____.x', now), undefined);
    assert.equal(tokenHover(`eyJhbGciOi.${part('text')}.x`, now), undefined);
  });
});
