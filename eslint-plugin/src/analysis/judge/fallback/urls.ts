/** Addresses as far as a program shows them. */

import { fieldsOf } from '../../records.js';
import { provenance, text, type Value } from '../../values.js';

/** Stands for text that nobody sees. */
export const hole = '\0';

/** The literal text of a value with holes; several where a condition chooses. */
export function textsOf(value: Value | undefined, depth = 0): string[] {
  if (!value || depth > 6) return [hole];
  switch (value.kind) {
    case 'prim':
      return [typeof value.value === 'string' ? value.value : String(value.value ?? '')];
    case 'sym':
      return [hole];
    case 'cond':
      return [...new Set(value.args.flatMap((arg) => textsOf(arg, depth + 1)))]
        .filter((item) => item !== '' && item !== hole)
        .slice(0, 4);
    case 'obj': {
      const href = value.label === 'url' ? value.props.get('href') : undefined;
      return href ? textsOf(href, depth + 1) : [hole];
    }
    case 'str':
      return value.parts.reduce<string[]>(
        (heads, part) => {
          const tails = typeof part === 'string' ? [part] : textsOf(part, depth + 1);
          return heads
            .flatMap((head) => (tails.length > 0 ? tails : [hole]).map((tail) => head + tail))
            .slice(0, 6);
        },
        [''],
      );
  }
}

/** An address cut into host and path segments; of the host, too, parts may be unknown. */
export interface Address {
  host: string;
  path: string[];
}

export function addressOf(url: string): Address | undefined {
  const found = /^\s*https?:\/\/([^/?#\s]+)([^?#\s]*)/i.exec(url) ?? /^(\0)(\/[^?#\s]*)/.exec(url);
  if (!found) return undefined;
  const host = found[1]!
    .toLowerCase()
    .replace(/^[^@]*@/, '')
    .replace(/:\d+$/, '');
  return { host, path: found[2]!.split('/').slice(1) };
}

/** The addresses among some values, however deep; those that only say where to come back are left out. */
export function addressTexts(values: readonly Value[], depth = 0): string[] {
  return values.flatMap((value): string[] => {
    if (depth > 4) return [];
    const own = textsOf(value).filter((item) => addressOf(item));
    if (own.length > 0) return own;
    const made =
      value.kind === 'sym' || value.kind === 'obj' ? (provenance(value).madeBy ?? []) : [];
    if (value.kind !== 'obj' || value.fn || value.native || value.cls || value.promise)
      return addressTexts(made, depth + 1);
    return [
      ...combined(value),
      ...addressTexts([...inner(value), ...value.items, ...made], depth + 1),
    ];
  });
}

function inner(value: Value): Value[] {
  return fieldsOf(value)
    .filter(([name]) => !/redirect|callback|return|audience|resource|scope/i.test(name))
    .map(([, item]) => item);
}

const hosts = [
  'tokenHost',
  'site',
  'hostname',
  'host',
  'baseURL',
  'baseUrl',
  'prefixUrl',
  'server',
  'issuer',
  'authority',
];
const paths = ['tokenPath', 'path', 'url', 'tokenEndpoint'];

/** Host and path given apart: `{ tokenHost, tokenPath }`, `{ hostname, path }`, `{ baseURL, url }`. */
function combined(value: Value): string[] {
  const fields = new Map(fieldsOf(value));
  const host = hosts
    .map((name) => fields.get(name))
    .find((item) => item && textsOf(item).some((part) => part !== hole));
  if (!host) return [];
  const path =
    paths.map((name) => text(fields.get(name)) ?? '').find((item) => item !== '') ??
    (fields.has('tokenHost') || fields.has('site') ? '/oauth/token' : '');
  if (/^https?:/i.test(path)) return [path];
  return textsOf(host).map((item) => {
    const origin = /^https?:/i.test(item) ? item : `https://${item}`;
    return path ? `${origin.replace(/\/$/, '')}/${path.replace(/^\//, '')}` : origin;
  });
}
