/** Which authorization server a redemption or a request for sign-in speaks to. */

import { libraries, type Entry, type Library } from '../../../catalog/index.js';
import { providers, type Place, type Provider } from '../../../catalog/providers.js';
import { belongs } from '../../library/recognize.js';
import { fieldsOf, type Field } from '../../records.js';
import { provenance, type Provenance, type Value } from '../../values.js';
import type { TokenEvent } from '../tokens.js';
import { addressOf, addressTexts, hole, type Address } from './urls.js';

/** What tells a provider: where a request goes, or the library's call with what it is called on. */
export interface Spoken {
  url?: Value | undefined;
  parts: readonly Value[];
  receiver?: Value | undefined;
  callee?: Value | undefined;
  fields: readonly Field[];
  entry?: Entry | undefined;
}

const libraryOf = new Map<Entry, Library>();
for (const library of libraries) for (const entry of library.entries) libraryOf.set(entry, library);

/** The packages that speak to one provider only. */
const owners = new Map<string, Provider>();
for (const provider of providers) {
  for (const { package: name } of provider.clients ?? []) {
    if (name !== 'arctic') owners.set(name, provider);
  }
}

/** The provider, or undefined where the program does not show one that is known. */
export function providerOf(spoken: Spoken): Provider | undefined {
  const urls = spoken.url ? addressTexts([spoken.url]) : [];
  const byUrl = match([...urls, ...(urls.length === 0 ? addressTexts(spoken.parts) : [])]);
  const found =
    byClass(spoken) ?? byUrl ?? match(addressTexts(spoken.receiver ? [spoken.receiver] : []));
  return found && speaksV1(found, spoken.fields) ? v1 : found;
}

const v1 = providers.find((provider) => provider.name === 'Microsoft Entra ID v1');

/** `resource=` is the old endpoint's parameter, whatever the path says. */
function speaksV1(provider: Provider, fields: readonly Field[]): boolean {
  return /^Microsoft Entra ID/.test(provider.name) && fields.some(([name]) => name === 'resource');
}

function byClass({ receiver, callee, entry }: Spoken): Provider | undefined {
  for (const value of [receiver, callee]) {
    const from = value && provenance(value);
    const found = from && clientProvider(from);
    if (found) return found;
  }
  const library =
    entry &&
    (libraryOf.get(entry) ??
      libraries.find(({ entries }) => entries.some((item) => item.source === entry.source)));
  return library?.packages.map((name) => owners.get(name)).find(Boolean);
}

function clientProvider(from: Provenance): Provider | undefined {
  if (!from.module) return undefined;
  const path = from.path ?? [];
  return providers.find((provider) =>
    provider.clients?.some(
      (client) =>
        belongs(from.module!, client.package) &&
        client.name.split('.').every((name, index) => (path[index] ?? 'default') === name),
    ),
  );
}

/** The provider whose place fits best: the longest host, then the longest path. */
export function match(urls: readonly string[]): Provider | undefined {
  for (const url of urls) {
    const address = addressOf(url);
    if (!address) continue;
    let best: { provider: Provider; rank: number } | undefined;
    for (const provider of providers) {
      for (const place of provider.places) {
        const rank = fit(place, address);
        if (rank !== undefined && (!best || rank > best.rank)) best = { provider, rank };
      }
    }
    if (best) return best.provider;
  }
  return undefined;
}

function fit(place: Place, { host, path }: Address): number | undefined {
  if (
    place.host !== '*' &&
    place.host !== host &&
    !(place.host.startsWith('*.') && host.endsWith(place.host.slice(1)))
  )
    return undefined;
  const wanted = place.path?.split('/').slice(1) ?? [];
  if (
    !wanted.every((segment, index) =>
      segment === '*' ? (path[index] ?? '') !== '' : segment === path[index],
    )
  )
    return undefined;
  if (
    path
      .slice(0, wanted.length)
      .some((segment, index) => segment.includes(hole) && wanted[index] !== '*')
  )
    return undefined;
  return place.host.replace('*', '').length * 100 + wanted.length;
}

/** What a request for tokens, or a call that makes one, tells of the provider. */
export function spokenOf({ call, url, parts, fields }: TokenEvent): Spoken {
  if (!call) return { url, parts: parts ?? [], fields: fields ?? [] };
  return {
    parts: call.args,
    receiver: call.receiver,
    callee: call.callee,
    fields: allFields(call.args),
    entry: call.entry,
  };
}

/** The fields of some parts, however they were built. */
export function allFields(parts: readonly Value[]): Field[] {
  return parts.flatMap((part) => fieldsOf(part));
}
