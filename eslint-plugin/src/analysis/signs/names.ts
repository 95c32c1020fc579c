/** The names by which the catalogue's APIs redeem, as they stand in a text. Generated, so that no entry can be forgotten. */

import { libraries, type Entry, type Library } from '../../catalog/index.js';

/** What redeems, here or out of sight. */
const redeeming = new Set<string>([
  'redeem',
  'redeem page code',
  'prepare redemption',
  'hand over tokens',
]);

const redeemers = libraries.flatMap(redeemersOf);

/** Names that no other library uses. */
export const unambiguousNames: readonly string[] = [
  ...new Set(redeemers.filter(({ callee }) => callee.unambiguous).map(distinctPart)),
];

const plainNames = new Set(
  redeemers
    .map(({ callee }) => lastPart(callee.name))
    .filter((name) => /\w/.test(name) && name !== 'default'),
);

/** Names that tell by themselves, or with a code for an argument; the others only where their package is imported. */
export const tellingNames = [...plainNames].filter((name) =>
  /[a-z](?:Token|Grant|Exchange|Code)|(?:exchange|grant|code|token)[A-Z]/.test(name),
);

/** What APIs that redeem the page's own code are called. */
export const pageRedeemerNames: readonly string[] = [
  ...new Set(
    redeemers
      .filter(({ effect }) => effect.does === 'redeem page code')
      .flatMap(({ callee }) => usedName(callee))
      .filter(Boolean),
  ),
];

/** A package whose APIs redeem: the names of these APIs, and what a text that uses one says. */
interface Redeeming {
  names: Set<string>;
  used: Set<string>;
  sign?: RegExp;
}

const packages = new Map<string, Redeeming>();
for (const library of libraries) {
  const own = redeemersOf(library);
  if (own.length === 0) continue;
  for (const name of library.packages) {
    const known = packages.get(name) ?? { names: new Set(), used: new Set() };
    packages.set(name, known);
    for (const { callee } of own) {
      if (plainNames.has(lastPart(callee.name))) known.names.add(lastPart(callee.name));
      for (const used of usedName(callee)) known.used.add(used);
    }
  }
}

const packageSign = new RegExp(`['"\`](${alternatives(packages.keys())})['"\`/]`, 'g');

/** The packages a text names whose APIs redeem. */
export function packagesIn(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(packageSign), ([, name]) => name!));
}

/** The names of a package's APIs that redeem. */
export function namesOf(packageName: string): Iterable<string> {
  return packages.get(packageName)?.names ?? [];
}

/** Whether a text names a package that redeems and one of the APIs by which it does. */
export function usesRedeemingLibrary(
  text: string,
  named: Iterable<string> = packagesIn(text),
): boolean {
  for (const specifier of named) {
    const known = packageNamed(specifier);
    if (known && (known.sign ??= wholeWords(known.used)).test(text)) return true;
  }
  return false;
}

/** Files import the same few packages over and over. */
const bySpecifier = new Map<string, Redeeming | undefined>();
const maxSpecifiers = 5000;

function packageNamed(specifier: string): Redeeming | undefined {
  if (specifier.startsWith('.')) return undefined;
  let known = bySpecifier.get(specifier);
  if (!known && !bySpecifier.has(specifier)) {
    if (bySpecifier.size >= maxSpecifiers) bySpecifier.clear();
    bySpecifier.set(specifier, (known = packages.get(packageOf(specifier))));
  }
  return known;
}

/** `@azure/msal-node/dist/x` is of `@azure/msal-node`. */
function packageOf(specifier: string): string {
  if (packages.has(specifier)) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function redeemersOf(library: Library): Entry[] {
  return library.entries.filter(({ effect: { does } }) => redeeming.has(does));
}

function lastPart(name: string): string {
  return name.split('.').at(-1) ?? name;
}

/** The end of a dotted name that still tells it from everyday words: `v2.access`, but `exchangeCodeForSession`. */
function distinctPart({ callee: { name } }: Entry): string {
  const last = lastPart(name);
  return /[a-z][A-Z]/.test(last) ? last : name.split('.').slice(-2).join('.');
}

/** What a text that calls this says; a value or export without a name of its own goes by its receivers, or by the package. */
function usedName({ name, receivers = [] }: Entry['callee']): string[] {
  const last = lastPart(name);
  if (/\w/.test(last) && last !== 'default') return [last];
  return receivers.length > 0 ? receivers.map(lastPart) : [''];
}

/** Matches any of some names as a whole word. */
export function wholeWords(names: Iterable<string>): RegExp {
  return new RegExp(`\\b(?:${alternatives(names)})\\b`);
}

function alternatives(texts: Iterable<string>): string {
  return [...texts].map((text) => text.replace(/[$/.]/g, '\\$&')).join('|');
}
