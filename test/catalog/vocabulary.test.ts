import assert from 'node:assert/strict';

import { describe, it } from 'mocha';

import {
  clientFields,
  codeNames,
  grantFields,
  harmlessWords,
  redeemingWords,
  signInWords,
} from '../../eslint-plugin/src/catalog/vocabulary.js';
import { otherCodeWords } from '../../eslint-plugin/src/catalog/other-codes.js';

const lists = { signInWords, redeemingWords, harmlessWords, otherCodeWords };

function overlap(one: readonly string[], other: readonly string[]): string[] {
  return one.filter((word) => other.includes(word));
}

describe('the vocabulary of the catalogue', () => {
  for (const [name, words] of Object.entries(lists)) {
    it(`${name}: lower case, whole, each once`, () => {
      assert.equal(new Set(words).size, words.length);
      for (const word of words) assert.match(word, /^[a-z\d]+$/);
    });
  }

  it('do not say that one word is about signing in and about another kind of code', () => {
    assert.deepEqual(overlap(signInWords, otherCodeWords), []);
  });

  it('do not call a redeeming word harmless', () => {
    assert.deepEqual(overlap(redeemingWords, harmlessWords), []);
  });

  const code = new RegExp(`^(?:${codeNames.join('|')})$`, 'i');

  for (const name of [
    'code',
    'authCode',
    'auth_code',
    'authorizationCode',
    'authorization_code',
    'oauthCode',
    'codeFromUrl',
    'urlCode',
    'googleCode',
    'githubAuthCode',
    'accessCode',
  ]) {
    it(`take ${name} for an authorization code`, () => assert.match(name, code));
  }

  for (const name of [
    'statusCode',
    'errorCode',
    'countryCode',
    'zipCode',
    'promoCode',
    'code_challenge',
    'codeVerifier',
    'device_code',
    'user_code',
    'qrCode',
    'sourceCode',
    'encode',
  ]) {
    it(`do not take ${name} for one`, () => assert.doesNotMatch(name, code));
  }

  it('know the fields of a token request in both spellings', () => {
    const client = new RegExp(`^(?:${clientFields.join('|')})$`, 'i');
    const grant = new RegExp(`^(?:${grantFields.join('|')})$`, 'i');
    for (const name of [
      'client_id',
      'clientSecret',
      'redirect_uri',
      'redirectUri',
      'code_verifier',
    ]) {
      assert.match(name, client);
    }
    assert.match('grant_type', grant);
    assert.match('grantType', grant);
  });
});
