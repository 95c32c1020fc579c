import assert from 'node:assert/strict';

import { flowPage } from '../../src/flow/diagram.js';
import { stationsOf, type FlowStop } from '../../src/flow/stations.js';

const stop = (more: Partial<FlowStop> = {}): FlowStop => ({
  uri: 'file:///app/src/callback.ts',
  path: 'src/callback.ts',
  start: { line: 11, character: 4 },
  end: { line: 11, character: 30 },
  kind: 'redemption',
  name: 'client.acquireTokenByCode',
  library: '@azure/msal-node',
  ...more,
});

const at = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 9 } });

describe('the stations of a flow', () => {
  it('are always all there, in order, each with its places in order', () => {
    const stations = stationsOf([
      stop({ kind: 'use', ...at(9) }),
      stop({ kind: 'use', ...at(3) }),
      stop({ kind: 'use', path: 'src/a.ts', uri: 'file:///app/src/a.ts' }),
      stop({ kind: 'sign-in' }),
    ]);
    assert.deepEqual(
      stations.map(({ kind, stops }) => `${kind} ${stops.map(({ start }) => start.line).join()}`),
      ['sign-in 11', 'arrival ', 'redemption ', 'storage ', 'refresh ', 'use 11,3,9'],
    );
  });

  it('name a place once, with its finding', () => {
    const [, , redeemed] = stationsOf([stop({ finding: 'Twice.' }), stop(), stop({ kind: 'use' })]);
    assert.deepEqual(redeemed?.stops, [stop({ finding: 'Twice.' })]);
  });
});

describe('the picture of a flow', () => {
  const page = (stops: FlowStop[]): string => flowPage(stationsOf(stops));

  it('links each place to its line, and says what stands there', () => {
    const html = page([stop()]);
    const [, args = ''] = /<a href="command:redeemOnce\.openPlace\?([^"]+)"/.exec(html) ?? [];
    assert.deepEqual(JSON.parse(decodeURIComponent(args)), ['file:///app/src/callback.ts', 11, 4]);
    assert.match(html, /aria-label="client\.acquireTokenByCode, src\/callback\.ts:12"/);
    assert.match(html, />src\/callback\.ts:12 · @azure\/msal-node</);
    assert.match(html, /No finding on the way\./);
  });

  it('marks findings, and lists them in words', () => {
    const html = page([stop({ finding: '`code` was <already> redeemed.' })]);
    assert.match(html, /class="bug"/);
    assert.match(
      html,
      /<li><a href="command:[^"]+">src\/callback\.ts:12<\/a> `code` was &lt;already&gt;/,
    );
  });

  it('shows a station without places, and the beginning of one with many', () => {
    const html = page(Array.from({ length: 20 }, (_, line) => stop(at(line))));
    assert.equal(html.match(/class="card"/g)?.length, 12);
    assert.match(html, /and 8 more, in the side bar/);
    const late = Array.from({ length: 20 }, (_, line) =>
      stop({ ...at(line), ...(line === 19 && { finding: 'Twice.' }) }),
    );
    assert.match(page(late), /callback\.ts:20, Twice\./);
    assert.equal(html.match(/nowhere to be seen/g)?.length, 5);
  });

  it('carries names of any kind, and no script', () => {
    const name = '<script>alert(1)</script>"&';
    const html = page([
      stop({ name, path: `${'very/'.repeat(40)}long.ts` }),
      stop({ name: '', within: 'GET', ...at(5) }),
    ]);
    assert.doesNotMatch(html, /<script/);
    assert.match(html, /&lt;script&gt;alert\(1\)/);
    assert.match(html, /…y\/(?:very\/)+long\.ts:12 ·/);
    assert.match(html, />GET</);
  });

  it('fits its picture around all bands', () => {
    const html = page([stop(), stop(at(1)), stop(at(2))]);
    const [, height = '0'] = /viewBox="-2 -2 764 ([\d.]+)"/.exec(html) ?? [];
    const bottoms = [
      ...html.matchAll(/class="band[^"]*" x="0" y="(\d+)" width="760" height="(\d+)"/g),
    ];
    assert.equal(bottoms.length, 6);
    const [, y = 0, tall = 0] = bottoms.at(-1) ?? [];
    assert.equal(Number(y) + Number(tall) + 4, Number(height));
  });
});
