/** The facts about authorization servers are well formed and do not contradict each other. */

import assert from 'node:assert/strict';

import { describe, it } from 'mocha';

import {
  identityScopes,
  providers,
  type Place,
} from '../../eslint-plugin/src/catalog/providers.js';

describe('providers', () => {
  it('covers at least forty authorization servers, each under a name of its own', () => {
    const names = providers.map((each) => each.name);
    assert.ok(names.length >= 40, `only ${names.length}`);
    assert.equal(new Set(names).size, names.length);
  });

  for (const provider of providers) {
    it(`says where ${provider.name} is and where the fact is from`, () => {
      assert.ok(provider.places.length > 0);
      assert.notEqual(provider.source.trim(), '');
      for (const { host, path } of provider.places) {
        assert.match(host, /^(?:\*|(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+)$/);
        if (path !== undefined) assert.match(path, /^(?:\/[\w.*-]+)+$/);
        assert.ok(host !== '*' || path !== undefined, 'any host with any path would be everything');
      }
    });
  }

  it('gives no place and no client class to two providers', () => {
    const owners = new Map<string, string>();
    for (const provider of providers) {
      const keys = [
        ...provider.places.map(text),
        ...(provider.clients ?? []).map((client) => `${client.package}: ${client.name}`),
      ];
      for (const key of keys) {
        assert.equal(owners.get(key), undefined, `${key} belongs to ${owners.get(key)} too`);
        owners.set(key, provider.name);
      }
    }
  });

  it('asks for no refresh token by a scope that only signs in', () => {
    for (const { name, refreshTokens } of providers) {
      if (refreshTokens.issued !== 'with scope') continue;
      for (const scope of refreshTokens.scopes) assert.ok(!identityScopes.includes(scope), name);
    }
  });
});

function text(place: Place): string {
  return place.host + (place.path ?? '');
}
