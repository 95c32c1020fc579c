/** The texts that show a fact about a package, generated from the catalogue where it knows the APIs. */

import { libraries, type Effect, type Entry } from '../catalog/index.js';

const entries = libraries.flatMap((library) => library.entries);

/** Tokens are asked for silently: from a cache that renews them. */
export const silentAcquisition = anyOf(['[tT]okenSilent(?:ly)?\\b', ...calls('acquire silently')]);

/** A refresh token is sent, or an API is called that sends it. */
export const refreshGrant = anyOf([
  'grant_?[tT]ype[^\\w\\n]{1,12}refresh_token',
  // A constant, an enum's member, a field of a body.
  '[:=]\\s*[\'"`]refresh_token[\'"`]',
  'refreshToken\\s*\\(',
  ...calls('refresh'),
]);

/** A refresh token is asked for by scope or parameter. */
export const offlineAccess = /offline_access|access_?type[^\w\n]{1,12}offline/i;

/** A user is sent to sign in, so what comes back is an authorization response. */
export const authorizationRequest = anyOf([
  'response_?[tT]ype\\b',
  '/authorize\\b',
  ...calls('start sign-in'),
]);

/** StrictMode is on for what is rendered in it. */
export const strictMode =
  /<(?:\w+\.)?StrictMode\b|\bcreateElement\(\s*(?:\w+\.)?StrictMode\b|\breactStrictMode\s*:\s*true\b/;

export const noStrictMode = /\breactStrictMode\s*:\s*false\b/;

/** The package renders a React app itself, and could have rendered it in StrictMode. */
export const reactRoot = /\b(?:createRoot|hydrateRoot)\s*\(/;

/** Roots of React 17 and before; in these StrictMode runs no effect twice. */
export const legacyReactRoot = /\bReactDOM\.(?:render|hydrate)\s*\(/;

/** The names of the APIs that do something, as far as the name alone tells. */
function calls(does: Effect['does']): string[] {
  const others = new Set(
    entries.filter(({ effect }) => effect.does !== does).map((entry) => lastPart(entry)),
  );
  const names = entries
    .filter(({ effect, callee }) => effect.does === does && isTelling(callee.name, callee))
    .map(lastPart)
    .filter((name) => !others.has(name));
  return [...new Set(names)].map((name) => `\\b${name.replace(/\$/g, '\\$')}\\b`);
}

/** A name of several words says what it does, unless many libraries mean many things by it. */
function isTelling(name: string, { unambiguous }: Entry['callee']): boolean {
  const words = (name.split('.').at(-1) ?? '').split(/(?=[A-Z])/);
  return (
    words.length > (unambiguous ? 1 : 2) ||
    /(?:refresh|silent)[A-Z]|[a-z](?:Refresh|Silent)/.test(name)
  );
}

function lastPart({ callee }: Entry): string {
  return callee.name.split('.').at(-1) ?? '';
}

function anyOf(patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'));
}
